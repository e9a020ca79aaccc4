import type { StoredValue } from '../../workbench/services';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import {
  at,
  build,
  built,
  cellsOf,
  gridOf,
  MEETING,
  NOON,
  plainLeads,
  rowOf,
  type,
  typeAll,
} from './hostile-sheet';

const TENS: [string, string[]][] = [];
for (let from = 0; from < HOSTILE_TEXTS.length; from += 10) {
  const texts = HOSTILE_TEXTS.slice(from, from + 10);
  TENS.push([texts.map((text) => JSON.stringify(text.slice(0, 12))).join(' '), texts]);
}

describe('a text that looks like something else, typed into a tab of Pullpush', () => {
  test.each(TENS)('stays in its cell, letter by letter: %s', (_, texts) => {
    const addOn = built(plainLeads(12));
    const typed = typeAll(addOn, texts);
    for (let times = 1; times <= 2; times++) {
      build(addOn);
      for (const [tab, key, column, text] of typed)
        expect([key, column, at(addOn, tab, key, column)]).toEqual([key, column, text]);
      const notes = cellsOf(addOn, MEETING).filter(([key]) => String(key).startsWith('kept'));
      expect(notes).toEqual([]);
    }
  });

  test('is kept, letter by letter, from over a generated cell', () => {
    const addOn = built(plainLeads(12));
    const cells = [2, 3, 4, 5, 8];
    const kept: string[] = [];
    for (let from = 0; from < HOSTILE_TEXTS.length; from += cells.length) {
      const texts = HOSTILE_TEXTS.slice(from, from + cells.length);
      texts.forEach((text, i) => {
        type(addOn, MEETING, 'week.total', cells[i] as number, text);
      });
      kept.push(...texts);
      build(addOn);
      expect(kept.map((_, i) => at(addOn, MEETING, `kept.${i + 1}`, 2))).toEqual(kept);
      for (const column of cells)
        expect(typeof at(addOn, MEETING, 'week.total', column)).toBe('number');
    }
    build(addOn);
    expect(kept.map((_, i) => at(addOn, MEETING, `kept.${i + 1}`, 2))).toEqual(kept);
  });

  test.each<[string, StoredValue]>([
    ['a number', 7],
    ['a share', 0.5],
    ['true', true],
    ['a date', NOON],
  ])('%s stays what it is in a cell for words', (_, value) => {
    const addOn = built(plainLeads(12));
    for (const column of [1, 2, 8, 9]) type(addOn, MEETING, 'conclusions.3', column, value);
    for (let times = 1; times <= 2; times++) {
      build(addOn);
      for (const column of [1, 2, 8, 9])
        expect(at(addOn, MEETING, 'conclusions.3', column)).toEqual(value);
    }
  });

  test('a day typed where words stood is a day again: the cell keeps its date format', () => {
    const addOn = built(plainLeads(12));
    type(addOn, MEETING, 'conclusions.1', 8, '11/11');
    build(addOn);
    const row = rowOf(addOn, MEETING, 'conclusions.1');
    expect(gridOf(addOn, MEETING).format(row, 8).numberFormat).toBe('dd/mm/yyyy');
    expect(at(addOn, MEETING, 'conclusions.1', 8)).toBe('11/11');
  });
});
