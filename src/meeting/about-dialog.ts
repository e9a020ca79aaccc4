/** "What is this score?": one page for whoever has a minute. */
import type { Outcome } from '../lead/outcome';
import { isJudged } from '../lead/settle';
import { type Dialog, heading, list, sentence, table } from '../page/dialog';
import type { Rules } from '../quality/week-tallies';
import type { Words } from '../text';

/** One line of the points table each; the first one's class stands for the line. */
const LINES: readonly Outcome[][] = [
  ['WON', 'APPOINTMENT', 'INTERESTED'],
  ['CONSIDERING'],
  ['JUST_ASKING', 'NO_BUDGET', 'REFUSED'],
  ['NO_NEED'],
  ['WRONG_AUDIENCE'],
  ['WRONG_NUMBER', 'SPAM', 'NO_ANSWER'],
];

/** @param rules the team's own, or the usual ones before Set up */
export function aboutDialog(rules: Rules, words: Words): Dialog {
  const { about, explain, outcomes } = words;
  const rows = LINES.map((line) => {
    const kind = rules.outcomes[line[0] as Outcome].class;
    const points = [...new Set(line.map((one) => rules.outcomes[one].points || 0))];
    const range = [Math.min(...points), Math.max(...points)].map(explain.number);
    return [
      line.map((one) => outcomes[one]).join(' · '),
      words.settings.classes[kind],
      isJudged(kind) ? [...new Set(range)].join('–') : '–',
    ];
  });

  return {
    language: words.language,
    title: about.title,
    blocks: [
      sentence(about.what, 'strong'),
      sentence(about.table),
      table(about.columns, rows, 2),
      sentence(about.mean),
      heading(about.headings.fair),
      sentence(about.fair(rules)),
      heading(about.headings.chance),
      sentence(about.chance(rules.target)),
      heading(about.headings.monday),
      list(about.monday),
      heading(about.headings.limits),
      sentence(about.limits),
    ],
  };
}
