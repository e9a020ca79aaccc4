/** Arguments of custom functions: a range comes as rows, a single cell as a value. */
import { cellText, isBlank } from '../lead/fold';
import {
  OUTCOME_RULES,
  type Outcome,
  type OutcomeRule,
  type OutcomeRules,
  outcomeOfCode,
} from '../lead/outcome';
import { type Settled, settle } from '../lead/settle';
import { type StatusReader, statusReader } from '../lead/status';

/** A column of cells; a range of several columns is refused with a sentence. */
export function columnOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.map((row) => {
    if (!Array.isArray(row)) return row;
    if (row.length > 1) throw new Error(`The ${name} range must be one column wide.`);
    return row[0];
  });
}

/** The same number of rows in every range of one call. */
export function sameLength(first: unknown[], second: unknown[], name: string): void {
  if (first.length !== second.length) {
    throw new Error(
      `The ${name} range has ${second.length} rows but the first range has ${first.length}: give ranges with the same rows.`,
    );
  }
}

export interface FunctionSettings {
  statuses: StatusReader;
  outcomes: OutcomeRules;
}

/** The optional settings table: two or three columns status, outcome, points, which extend the built-in list. */
export function settingsOf(value: unknown): FunctionSettings {
  const outcomes = { ...OUTCOME_RULES } as Record<Outcome, OutcomeRule>;
  const phrases: [string, Outcome][] = [];
  if (value !== undefined && value !== null && value !== '') {
    if (!Array.isArray(value))
      throw new Error(
        'The settings must be a range of two or three columns: status, outcome, points.',
      );
    value.forEach((row, i) => {
      const [status, code, points] = Array.isArray(row) ? row : [row];
      if (isBlank(status) && isBlank(code)) return;
      const outcome = outcomeOfCode(cellText(code));
      if (!outcome) {
        if (i === 0) return;
        throw new Error(
          `Row ${i + 1} of the settings: "${cellText(code)}" is no outcome. Use one such as NO_NEED, INTERESTED or WON.`,
        );
      }
      phrases.push([cellText(status), outcome]);
      if (isBlank(points)) return;
      const number =
        typeof points === 'number' ? points : Number(cellText(points).replace(',', '.'));
      if (!(number >= 0 && number <= 100))
        throw new Error(`Row ${i + 1} of the settings: points must be a number from 0 to 100.`);
      outcomes[outcome] = { ...outcomes[outcome], points: number };
    });
  }
  return { statuses: statusReader(phrases), outcomes };
}

const RULES = { minAttempts: 3, minDays: 2, giveUpDays: 7 };

/** Each row settled; null for a blank status. Without attempts unanswered leads are pending: a function knows no age. */
export function settledRows(
  status: unknown,
  attempts: unknown,
  settings: unknown,
): (Settled | null)[] {
  const texts = columnOf(status, 'status');
  const counts =
    attempts === undefined || attempts === null || attempts === ''
      ? null
      : columnOf(attempts, 'attempts');
  if (counts) sameLength(texts, counts, 'attempts');
  const { statuses, outcomes } = settingsOf(settings);
  return texts.map((cell, i) => {
    const text = cellText(cell);
    if (text === '') return null;
    const reading = statuses.read(text);
    const attemptsHere = attemptsIn(counts?.[i], i) ?? reading.attempts;
    return settle(
      reading.outcome,
      { attempts: attemptsHere, callDays: null, age: null },
      outcomes,
      RULES,
    );
  });
}

function attemptsIn(value: unknown, row: number): number | null {
  if (isBlank(value)) return null;
  const number = typeof value === 'number' ? value : Number.parseInt(cellText(value), 10);
  if (!(number >= 0))
    throw new Error(`Row ${row + 1} of the attempts: "${cellText(value)}" is no number.`);
  return number;
}

/** A result for each row: a column for a range, one value for a single cell. */
export function resultLike<Result>(
  input: unknown,
  results: Result[],
): Result[][] | Result | undefined {
  return Array.isArray(input) ? results.map((result) => [result]) : results[0];
}
