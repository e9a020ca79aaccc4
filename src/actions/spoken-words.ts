/** In which language Pullpush speaks before Settings has been read. */
import { userLocale } from '../sheet/services';
import { menuLanguage } from '../sheet/user-interface';
import { type Language, languageOf, type Words, wordsIn } from '../text';

/** That of the last run here, else the user's own. It costs a call or two to the sheet. */
export function spokenLanguage(): Language {
  return menuLanguage() ?? languageOf(userLocale());
}

export function spokenWords(): Words {
  return wordsIn(spokenLanguage());
}
