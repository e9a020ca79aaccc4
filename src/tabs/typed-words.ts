/** Words that a person types or picks in Settings, understood in either language. */
import { foldName, withoutMarks } from '../lead/fold';
import { type Outcome, type OutcomeClass, outcomeOfCode } from '../lead/outcome';
import { FORMER_OUTCOMES, type Language, type Words, wordsIn } from '../text';
import type { DateOrderChoice } from './settings-values';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A language by its code or its own name. */
export function languageNamed(typed: string): Language | null {
  return named(typed, ({ settings }) => settings.languages) as Language | null;
}

export function classNamed(typed: string): OutcomeClass | null {
  return named(typed, ({ settings }) => settings.classes) as OutcomeClass | null;
}

/** An outcome by its code or by its name in either language, also one of an earlier version. */
export function outcomeNamed(typed: string): Outcome | null {
  const name = named(typed, (words) => words.outcomes) ?? formerOutcome(typed);
  return outcomeOfCode(typed) ?? (name as Outcome | null);
}

function formerOutcome(typed: string): string | null {
  const wanted = foldName(typed);
  const [, code] =
    Object.entries(FORMER_OUTCOMES).find(([name]) => foldName(name) === wanted) ?? [];
  return code ?? null;
}

export function dateOrderNamed(typed: string): DateOrderChoice | null {
  return named(typed, ({ settings }) => settings.dateOrders) as DateOrderChoice | null;
}

/** Yes or no, also as a ticked box; null if it is neither. */
export function answerOf(typed: unknown): boolean | null {
  if (typeof typed === 'boolean') return typed;
  const answer = named(String(typed), ({ settings }) => settings.answers);
  return answer === null ? null : answer === 'yes';
}

function named(typed: string, table: (words: Words) => Record<string, string>): string | null {
  const wanted = foldName(typed);
  for (const language of LANGUAGES) {
    for (const [code, name] of Object.entries(table(wordsIn(language)))) {
      const folded = foldName(name);
      if (wanted === code || wanted === folded || wanted === withoutMarks(folded)) return code;
    }
  }
  return null;
}
