/** The weekly clock from the menu: a question or two, and what went wrong with what mends it. */
import { typedWeeklyTime, type WeeklyTime } from '../../calendar/weekly-time';
import { Problem } from '../../sheet/problem';
import { keptForUser, MY_NAME } from '../../sheet/properties';
import type { Services } from '../../sheet/services';
import { askYesOrNo, showPrompt } from '../../sheet/user-interface';
import type { Words } from '../../text';
import { buildMeeting } from '../build-meeting';
import { openReady } from '../open';
import { forgetMark, turnOff, turnOn } from './set-clock';
import { noticeOf, weeklyView } from './weekly-view';

/** What was done, in words; null where nothing was. */
export function askWeekly(services: Services, words: Words): string | null {
  const opened = openReady(services);
  const { isOn, text, last } = weeklyView(opened);
  if (!isOn) return askTime(services, words);
  const said = [text, last].filter((line) => line !== '').join('\n');
  const isOff = askYesOrNo(words.menu.weekly, `${said}\n\n${words.weekly.askOff}`);
  if (isOff === null) return null;
  if (!isOff) return askTime(services, words);
  turnOff(services);
  return words.weekly.turnedOff;
}

/** What went wrong and what mends it; then, where the person says so, it is mended. */
export function askAboutTrouble(services: Services, words: Words): string | null {
  const opened = openReady(services);
  const notice = noticeOf(opened);
  // Somebody else has mended it since the file was opened.
  if (!notice) return askWeekly(services, words);
  const { weekly } = words;
  if (notice.does === null) {
    askYesOrNo(words.menu.weekly, notice.text);
    return null;
  }
  const question = notice.does === 'build' ? weekly.askBuild : weekly.askTurnOn;
  const isWanted = askYesOrNo(words.menu.weekly, `${notice.text}\n\n${question}`);
  if (notice.kind === 'copied' && isWanted === false) forgetMark(services);
  if (!isWanted) return null;
  if (notice.does === 'build') return words.dialog.built(buildMeeting(services, '').tab);
  const { isOn, day, hour } = weeklyView(opened);
  return isOn ? turnedOn(services, words, { day, hour }) : askTime(services, words);
}

function askTime(services: Services, words: Words): string | null {
  const { weekly, menu } = words;
  const typed = showPrompt(menu.weekly, weekly.askTime);
  if (typed === null) return null;
  const time = typedWeeklyTime(typed);
  if (time === 'notWhole') throw new Problem(weekly.wholeHours);
  if (!time) throw new Problem(weekly.badTime);
  return turnedOn(services, words, time);
}

/** From now on the clock is that of whoever said so. */
function turnedOn(services: Services, { weekly, menu }: Words, time: WeeklyTime): string | null {
  const owner = keptForUser(MY_NAME) ?? showPrompt(menu.weekly, weekly.askName);
  if (owner === null) return null;
  return turnOn(services, { ...time, owner }).text;
}
