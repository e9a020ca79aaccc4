import type { DataProblem } from '../lead/problem';
import type { Period } from '../quality/group';
import type { Words } from '../text';

/** All that the sections of a meeting tab say, counted already. Dates are `yyyy-mm-dd`. */
export interface WeekFacts {
  /** `2026-W47`. */
  week: string;
  from: string;
  to: string;
  /** Monday of the first of the four weeks. */
  fourWeeksFrom: string;
  /** The moment of building, in words. */
  asOf: string;
  target: number;
  leadTab: string;
  thisWeek: Period;
  lastWeek: Period;
  fourWeeks: Period;
  /** Every counted lead of the lead tabs, whatever its week. */
  allTime: Period;
  /** Folded campaign → as most rows write it. */
  nameOf(key: string): string;
  /** People seen in the sheet, for the drop-down of conclusions. */
  people: string[];
  problems: DataProblem[];
}

/** A problem as a sentence, with its rows. */
export function problemText(problem: DataProblem, words: Words): { where: string; text: string } {
  const where =
    problem.rows.length > 0
      ? words.rowsNamed(problem.rows.join(', '), problem.count - problem.rows.length)
      : problem.kind === 'settingValue'
        ? (problem.place ?? '')
        : '';
  const listed = (problem.texts ?? []).map(([text, count]) =>
    count > 1 ? `“${text}” (${count})` : `“${text}”`,
  );
  const left = Number(problem.other ?? 0) - listed.length;
  const isList = problem.kind === 'unmapped';
  if (isList && left > 0) listed.push(words.moreTexts(left));
  const text = words.problem({
    kind: problem.kind,
    count: problem.count,
    where,
    place: placeText(problem, words),
    texts: isList ? listed.join(', ') : (problem.texts?.[0]?.[0] ?? ''),
    other: problem.other ?? '',
  });
  return { where: where || (problem.place ?? ''), text };
}

function placeText(problem: DataProblem, words: Words): string {
  const place = problem.place ?? '';
  if (problem.kind === 'contestedColumn' || problem.kind === 'columnByContent')
    return words.fields[place] ?? place;
  return problem.kind === 'settingValue' ? (problem.texts?.[1]?.[0] ?? '') : place;
}
