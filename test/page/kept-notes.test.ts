import { type KeptWords, withKept } from '../../src/page/kept';
import { layOut } from '../../src/page/lay-out';
import type { Page } from '../../src/page/page';
import { standingPage } from '../../src/page/standing';

const page: Page = {
  widths: [100, 100, 100, 100],
  frozenRows: 0,
  blocks: [
    {
      key: 'facts',
      rows: [{ key: 'facts.1', cells: [{ value: 12, role: 'count' }] }],
    },
    {
      key: 'conclusions',
      rows: ['c.1', 'c.2'].map((key) => ({
        key,
        merge: [1, 2] as [number, number],
        cells: Array.from({ length: 4 }, () => ({ value: null, role: 'input' as const })),
      })),
    },
  ],
};

const WORDS: KeptWords = {
  heading: 'Notes kept',
  column: (letter) => `column ${letter}`,
  row: (number) => `row ${number}`,
  pinned: 'note',
  dateText: () => '2026-11-27',
};
const pageAfter = (values: unknown[][]) => withKept(page, standingPage({ values }, 4), WORDS).page;
const built = (before: unknown[][]) => layOut(pageAfter(before)).values as unknown[][];
const allText = (values: unknown[][]) => values.flatMap((row) => row.slice(1)).map(String);
const rowOf = (values: unknown[][], key: string) =>
  values.findIndex((row) => String(row[0]).startsWith(`${key} #`));

describe('typing around the notes kept', () => {
  it('keeps text beside a note and over the heading of the notes, build after build', () => {
    const first = built([]);
    first[0]![1] = 'typed over 12';
    const second = built(first);
    const note = rowOf(second, 'kept.1');
    second[note]![3] = 'beside the note';
    second[rowOf(second, 'kept.title')]![1] = 'over the heading';
    const texts = allText(built(built(second)));
    for (const text of ['typed over 12', 'beside the note', 'over the heading']) {
      expect(texts).toContain(text);
    }
  });

  it('keeps both texts where a row was copied and edited', () => {
    const first = built([]);
    const row = rowOf(first, 'c.1');
    first[row]![1] = 'one';
    const copy = [...first[row]!];
    copy[1] = 'copied and edited';
    const texts = allText(built([...first, copy]));
    expect(texts).toEqual(expect.arrayContaining(['one', 'copied and edited']));
  });

  it('makes a note of text that a merge would hide', () => {
    const first = built([]);
    first[rowOf(first, 'c.1')]![3] = 'under the merge';
    const second = built(first);
    expect(second[rowOf(second, 'c.1')]![3]).toBeNull();
    expect(allText(second)).toContain('under the merge');
  });

  it('writes the day of a date as the sheet shows it', () => {
    const first = built([]);
    first[0]![1] = new Date('2026-11-26T17:00:00Z');
    expect(allText(built(first))).toContain('2026-11-27');
  });
});
