import { cellText, foldName, isBlank, withoutMarks } from '../lead/fold';
import {
  OUTCOME_RULES,
  type Outcome,
  type OutcomeRule,
  type OutcomeRules,
  outcomeOfCode,
} from '../lead/outcome';
import { type StatusReader, statusReader } from '../lead/status';
import { FORMER_OUTCOMES, wordsAtHand } from '../text/at-hand';
import { isLabel, isLeftOut } from './arguments';
import { isNameOf } from './header-row';
import { aScore } from './number-cells';

export interface FunctionSettings {
  statuses: StatusReader;
  outcomes: OutcomeRules;
}

/**
 * The optional settings table: two or three columns status, outcome, points, which extend the built-in list. A row
 * without a status changes the points of its outcome. Columns beyond the third are left alone.
 */
export function settingsOf(value: unknown): FunctionSettings {
  if (isLeftOut(value)) return { statuses: statusReader(), outcomes: OUTCOME_RULES };
  if (!Array.isArray(value) || !Array.isArray(value[0]) || value[0].length < 2) {
    throw new Error(
      'The settings must be a range of two or three columns: status, outcome, points.',
    );
  }
  const outcomes = { ...OUTCOME_RULES } as Record<Outcome, OutcomeRule>;
  const phrases: [string, Outcome][] = [];
  const find = outcomeFinder();
  value.forEach((row: unknown[], i) => {
    const [status, name, points] = row;
    if (isBlank(status) && isBlank(name)) return;
    const outcome = find(cellText(name));
    if (!outcome) {
      if (i === 0 && isHeader(row)) return;
      const place = `Row ${i + 1} of the settings`;
      throw new Error(
        isBlank(name)
          ? `${place} has no outcome for "${cellText(status)}": write one such as NO_NEED, INTERESTED or WON beside it.`
          : `${place}: "${cellText(name)}" is no outcome. Use one such as NO_NEED, INTERESTED or WON.`,
      );
    }
    const phrase = cellText(status);
    if (phrase !== '') phrases.push([phrase, outcome]);
    const number = aScore(points, () => `Points in row ${i + 1} of the settings`);
    if (number !== null) outcomes[outcome] = { ...outcomes[outcome], points: number };
  });
  return { statuses: statusReader(phrases), outcomes };
}

/** Finds an outcome by its code, or by the name that Pullpush gives it in either language. */
function outcomeFinder(): (text: string) => Outcome | null {
  const codes = new Map<string, string>();
  for (const names of [wordsAtHand('vi').outcomes, wordsAtHand('en').outcomes]) {
    for (const [code, name] of Object.entries(names)) {
      codes.set(foldName(name), code).set(withoutMarks(foldName(name)), code);
    }
  }
  for (const [name, code] of Object.entries(FORMER_OUTCOMES)) codes.set(foldName(name), code);
  return (text) => outcomeOfCode(codes.get(foldName(text)) ?? text);
}

/** Headers of the column of outcomes, without their accents. */
const OUTCOME_HEADERS = /^(?:outcomes?|ket qua|meanings?|means|y nghia|nghia|code|ma)$/;

/** A header names its columns. A misspelt outcome in the first row is none: it must not go unnoticed. */
function isHeader([status, name, points]: readonly unknown[]): boolean {
  return (
    OUTCOME_HEADERS.test(withoutMarks(foldName(cellText(name)))) ||
    isNameOf('status', status) ||
    (isLabel(points) && !isBlank(points))
  );
}
