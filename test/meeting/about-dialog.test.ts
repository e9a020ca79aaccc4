import { OUTCOME_RULES } from '../../src/lead/outcome';
import { aboutDialog } from '../../src/meeting/about-dialog';
import { dialogText } from '../../src/page/dialog-text';
import { defaultSettings } from '../../src/tabs/settings-values';
import { type Language, wordsIn } from '../../src/text';

const LANGUAGES: Language[] = ['vi', 'en'];

describe.each(LANGUAGES)('About the score in %s', (language) => {
  const words = wordsIn(language);
  const usual = defaultSettings(language, 60);
  const pointsOf = (settings: typeof usual) => {
    const table = aboutDialog(settings, words).blocks.find((block) => block.kind === 'table');
    return table?.rows.map(([, , points]) => points);
  };

  test('is read in a minute, with one division and nothing missing', () => {
    const text = dialogText(aboutDialog(usual, words));
    // People read about 250 words a minute; Vietnamese writes each syllable apart, and many a word has two.
    const count = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    expect(count).toBeLessThanOrEqual(language === 'en' ? 250 : 330);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.match(/\d \/ \d/g)).toEqual(['0 / 1']);
  });

  test('shows the usual points, or the team’s own', () => {
    expect(pointsOf(usual)).toEqual(['100', '70', '40', '20', '10', '0']);
    const outcomes = {
      ...OUTCOME_RULES,
      NO_NEED: { class: 'weak', points: 32.5 },
      REFUSED: { class: 'weak', points: 30 },
      CONSIDERING: { class: 'pending', points: null },
    } as const;
    const half = language === 'vi' ? '32,5' : '32.5';
    expect(pointsOf({ ...usual, outcomes })).toEqual(['100', '–', '30–40', half, '10', '0']);
  });

  test('tells the team’s own target and rules', () => {
    const own = { ...usual, target: 71, minAttempts: 5, minDays: 4, giveUpDays: 13 };
    const text = dialogText(aboutDialog(own, words));
    for (const number of ['71', '5', '4', '13'])
      expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(text).not.toMatch(/\b(60|3|7)\b/);
  });
});
