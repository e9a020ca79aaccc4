/** The alarm banner: what is below target over four weeks. It is there only when something is. */
import type { Block, PageRow } from '../page/page';
import type { Group } from '../quality/group';
import type { Words } from '../text';
import { apartFrom } from '../text/numbers';
import type { ScoreSaid } from '../text/sections-words';
import type { WeekFacts } from './facts';
import { linesFrom } from './overflow';
import { rangeDecimals } from './ranges';
import { WIDTHS } from './widths';

/** So many campaigns are named. */
const NAMED = 3;

/** Room for the sign before a line, or as much blank. */
const SIGN = '⚠  ';
const ITEM = '•  ';

/** Campaigns, or all leads together, whose verdict over four weeks is BELOW: the same rule as in the verdict column. */
export function alarm(facts: WeekFacts, words: Words): Block {
  const { total, campaigns } = facts.fourWeeks;
  const isBelow = ({ verdict }: Group) => verdict.code === 'BELOW';
  const below = campaigns
    .filter((group) => group.key !== '' && isBelow(group))
    .sort((a, b) => missing(b, facts) - missing(a, facts) || (a.key < b.key ? -1 : 1));
  const said = words.sections.alarm;
  const texts: string[] = [];
  if (total.verdict.code === 'BELOW')
    texts.push(SIGN + said.total(facts.target, scoreSaid(total, facts, words)));
  if (below.length > 0)
    texts.push(
      (texts.length === 0 ? SIGN : '') + said.campaigns(facts.target, below.length),
      ...below.slice(0, NAMED).map((group) => {
        return ITEM + said.campaign(facts.nameOf(group.key), scoreSaid(group, facts, words));
      }),
    );
  if (below.length > NAMED) texts.push(ITEM + said.more(below.length - NAMED));
  // Leads without a campaign are no campaign, and nobody's.
  const unnamed = campaigns.find((group) => group.key === '' && isBelow(group));
  if (unnamed)
    texts.push(
      (texts.length === 0 ? SIGN : '') +
        said.unnamed(facts.target, scoreSaid(unnamed, facts, words)),
    );
  return { key: 'alarm', rows: texts.flatMap((text) => linesFrom(0, text)).map(bannerRow) };
}

/** One banner without a merge: all cells of the row have its background. */
function bannerRow(value: string, i: number): PageRow {
  return {
    key: `alarm.${i + 1}`,
    cells: WIDTHS.map((_, c) => ({ value: c === 0 ? value : null, role: 'alarm' as const })),
  };
}

/** Points that the judged leads lack to the target: many leads a little below weigh as much as a few far below. */
function missing({ score, tally }: Group, { target }: WeekFacts): number {
  return (target - (score ?? target)) * tally.judged;
}

function scoreSaid(
  { score, low, high, tally }: Group,
  { target }: WeekFacts,
  words: Words,
): ScoreSaid {
  return {
    score: apartFrom(words.language, score ?? 0, target),
    range: words.meeting.range(low ?? 0, high ?? 0, rangeDecimals(low ?? 0, high ?? 0, target)),
    judged: tally.judged,
  };
}
