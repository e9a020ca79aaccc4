/** What to fix in Pull, campaign by campaign: not only how bad the leads are, but what they fail on. */
import type { Outcome } from '../lead/outcome';
import { PULL_QUESTIONS, type PullQuestion } from '../lead/pull-answers';
import { type Block, type PageCell, type PageRow, sentenceRows } from '../page/page';
import type { Group, Period } from '../quality/group';
import { badOutcomes, pullProfile } from '../quality/pull-profile';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** So many reasons are named. */
const REASONS_NAMED = 3;
/** The reasons begin here and flow over all columns that the questions leave. */
const REASONS_COLUMN = PULL_QUESTIONS.length + 1;
const UNKNOWN_SHARE = '–';

/** What to fix in Pull, over the four weeks that end with this one: a week alone has too few leads to tell. */
export function whatToFix(facts: WeekFacts, words: Words): Block {
  const { fourWeeks } = facts;
  return fourWeeks.campaigns.length === 0
    ? { key: 'pull', rows: [] }
    : pullTable(fourWeeks, facts, words, words.pull.titleOf(facts.fourWeeksFrom, facts.to));
}

/** The Pull profile of a period under its heading: a row for each campaign, all of them together last. */
export function pullTable(
  period: Period,
  facts: WeekFacts,
  words: Words,
  title = words.pull.title,
): Block {
  const { pull } = words;
  const told = toldIn(period, facts);
  const rows: PageRow[] = [
    { key: 'pull.title', cells: [{ value: title, role: 'heading' }] },
    { key: 'pull.header', cells: headerCells(words) },
    ...period.campaigns.flatMap((group) => {
      const name = facts.nameOf(group.key) || words.noCampaign;
      return groupRows(`pull:${group.key}`, group, name, told, facts, words);
    }),
    ...groupRows('pull.total', period.total, words.all, told, facts, words).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && { ...cell, strong: true }),
    })),
    ...sentenceRows('pull.note', pull.reading, WIDTHS, 'quiet'),
  ];
  return { key: 'pull', rows };
}

function headerCells({ columns, pull }: Words): PageCell[] {
  return [
    { value: columns.campaign, role: 'headerText' },
    ...PULL_QUESTIONS.map((question): PageCell => {
      return { value: pull.questions[question], role: 'headerMiddle' };
    }),
    ...WIDTHS.slice(REASONS_COLUMN).map((_, i): PageCell => {
      return { value: i === 0 ? pull.reasons : null, role: 'headerText' };
    }),
  ];
}

/** A campaign's row, and more where its reasons need more than a line. */
function groupRows(
  key: string,
  group: Group,
  name: string,
  told: ReadonlySet<PullQuestion>,
  facts: WeekFacts,
  words: Words,
): PageRow[] {
  const shares = pullProfile(group.tally).map(({ question, share, answered }): PageCell => {
    const value =
      share === null || !told.has(question) ? UNKNOWN_SHARE : words.pull.share(share, answered);
    return { value, role: 'middle' };
  });
  const before: PageCell[] = [{ value: name, role: 'name' }, ...shares];
  const lines = sentenceRows(key, reasonsOf(group, facts, words), WIDTHS.slice(REASONS_COLUMN));
  return lines.map(({ key: further, cells }, i) =>
    i === 0
      ? { key, cells: [...before, ...cells] }
      : { key: further, cells: [...before.map(() => null), ...cells] },
  );
}

/**
 * The questions that somebody could have answered with a no. Where the team has no status that says "wrong audience",
 * everybody would seem to be the right one.
 */
function toldIn({ total }: Period, facts: WeekFacts): Set<PullQuestion> {
  return new Set(
    PULL_QUESTIONS.filter(
      (question) => facts.askedPull.includes(question) || (total.tally.pullNo[question] ?? 0) > 0,
    ),
  );
}

function reasonsOf({ tally }: Group, facts: WeekFacts, words: Words): string {
  if (tally.judged === 0) return words.pull.nothingJudged;
  const bad = badOutcomes(tally, facts.outcomes).slice(0, REASONS_NAMED);
  if (bad.length === 0) return words.pull.noReasons;
  const nameOf = (outcome: Outcome) =>
    words.pull.short[outcome] ?? words.outcomes[outcome] ?? outcome;
  return bad.map(({ outcome, share }) => words.pull.reason(nameOf(outcome), share)).join(' · ');
}
