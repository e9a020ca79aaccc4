import type { OutcomeRules } from '../lead/outcome';
import type { DataProblem } from '../lead/problem';
import type { PullQuestion } from '../lead/pull-answers';
import type { WeekChanges } from '../quality/change';
import type { Period } from '../quality/group';
import type { Words } from '../text';
import type { CarriedAction } from './carry-over';
import type { ConclusionLine } from './conclusions';
import type { TeamFacts } from './team-facts';

/** Key of the meeting tab of a week such as `2026-W47`. */
export function meetingKey(week: string): string {
  return MEETING + week;
}

/** The week of a meeting tab's key; null for another tab's. */
export function meetingWeek(key: string): string | null {
  return key.startsWith(MEETING) ? key.slice(MEETING.length) : null;
}

const MEETING = 'meeting:';

/** All that the sections of a meeting tab say, counted already. Dates are `yyyy-mm-dd`. */
export interface WeekFacts {
  /** `2026-W47`. */
  week: string;
  from: string;
  to: string;
  /** Whether the week is over: of a running one more leads may come, and Sales is still calling. */
  isOver: boolean;
  /** Monday of the first of the four weeks. */
  fourWeeksFrom: string;
  /** The moment of building, in words. */
  asOf: string;
  target: number;
  /** Class and points of each outcome, as the team has them. */
  outcomes: OutcomeRules;
  /** The questions of the Pull profile for which the sheet has a yes/no column. */
  askedPull: readonly PullQuestion[];
  /** Names of the lead tabs that were read. */
  leadTabs: readonly string[];
  thisWeek: Period;
  fourWeeks: Period;
  /** This week against the weeks before it. */
  changes: WeekChanges;
  /** Every counted lead of the lead tabs, whatever its week. */
  allTime: Period;
  /** Folded campaign → as most rows write it. */
  nameOf(key: string): string;
  /** People seen in the sheet, for the drop-down of conclusions. */
  people: string[];
  problems: DataProblem[];
  promises: MeetingPromises;
  /** What the team's own tabs tell. */
  team: TeamFacts;
}

/** What this meeting agreed on, and what earlier ones did. */
export interface MeetingPromises {
  conclusions: ConclusionLine[];
  carried: CarriedAction[];
}

export const NO_PROMISES: MeetingPromises = { conclusions: [], carried: [] };

/** A problem as a sentence, with its rows. */
export function problemText(problem: DataProblem, words: Words): { where: string; text: string } {
  const where = whereText(problem, words);
  const listed = (problem.texts ?? []).map(([text, count]) =>
    count > 1 ? `“${text}” (${count})` : `“${text}”`,
  );
  const left = Number(problem.other ?? 0) - listed.length;
  const isList = problem.kind === 'unmapped';
  const points = problem.texts?.map(([text, count]) => `“${text}” ${count}`);
  if (isList && left > 0) listed.push(words.moreTexts(left));
  const text = words.problem({
    kind: problem.kind,
    count: problem.count,
    where,
    place: placeText(problem, words),
    texts: isList
      ? listed.join(', ')
      : problem.kind === 'goodPoints'
        ? (points ?? []).join(', ')
        : (problem.texts?.[0]?.[0] ?? ''),
    other: problem.other ?? '',
  });
  return { where: where || (problem.place ?? ''), text };
}

/** Rows with their tabs, a cell of Settings, or tabs; '' where the sentence is about none of them. */
function whereText(problem: DataProblem, words: Words): string {
  const { rows, parts, tab, place = '', pairs } = problem;
  if (pairs) {
    const named = pairs.slice(0, PAIRS_NAMED);
    return words.pairsNamed(named, problem.count - named.length);
  }
  if (parts) {
    if (parts.every((part) => part.rows.length === 0))
      return words.tabsNamed(parts.map((part) => part.tab));
    const named = parts.slice(0, PARTS_NAMED);
    const texts = named.map((part) =>
      words.rowsNamed(part.rows.join(', '), part.count - part.rows.length, part.tab),
    );
    const more = parts.length - named.length;
    return [...texts, ...(more > 0 ? [words.moreTabs(more)] : [])].join('; ');
  }
  if (rows.length > 0) return words.rowsNamed(rows.join(', '), problem.count - rows.length, tab);
  if (problem.cell && problem.kind !== 'ambiguousDates') return place;
  return problem.kind === 'settingValue' ? place : tab ? words.tabsNamed([tab]) : '';
}

/** So many rows are named beside the earlier one. */
const PAIRS_NAMED = 3;
/** So many tabs are named in a sentence about the rows of several. */
const PARTS_NAMED = 3;

function placeText(problem: DataProblem, words: Words): string {
  const place = problem.place ?? '';
  if (problem.kind === 'contestedColumn' || problem.kind === 'columnByContent')
    return words.fields[place] ?? place;
  const isValue = problem.kind === 'settingValue' || problem.kind === 'phraseOutcome';
  return isValue ? (problem.texts?.[1]?.[0] ?? '') : place;
}
