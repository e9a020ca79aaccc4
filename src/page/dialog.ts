/**
 * A dialog as data: what it says, without any call to Google and without HTML. One renderer makes a page of it, another
 * plain text, and the sidebar may show the same.
 */
export type Tone = 'plain' | 'quiet' | 'strong' | 'good' | 'bad' | 'open';

export interface DialogTable {
  kind: 'table';
  /** None for a table without a header. */
  titles: readonly string[];
  rows: readonly (readonly string[])[];
  /** From this column (0-based) on numbers stand on the right. */
  numbersFrom: number;
  /** The line under the rows. */
  total?: readonly string[] | undefined;
}

export type DialogBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'sentence'; text: string; tone: Tone }
  | { kind: 'list'; items: readonly string[] }
  | DialogTable;

export interface Dialog {
  /** `vi` or `en`. */
  language: string;
  title: string;
  blocks: DialogBlock[];
}

export function heading(text: string): DialogBlock {
  return { kind: 'heading', text };
}

export function sentence(text: string, tone: Tone = 'plain'): DialogBlock {
  return { kind: 'sentence', text, tone };
}

export function list(items: readonly string[]): DialogBlock {
  return { kind: 'list', items };
}

export function table(
  titles: DialogTable['titles'],
  rows: DialogTable['rows'],
  numbersFrom: number,
  total?: DialogTable['total'],
): DialogBlock {
  return { kind: 'table', titles, rows, numbersFrom, total };
}

// Control characters, and those that turn the direction of all that follows them.
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it may be shown anywhere: nothing in it acts on a screen or on the words around it. */
export function harmless(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The beginning of a long text, with a mark that there is more. Whole letters only. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
    : text;
}
