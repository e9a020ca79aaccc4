import type { AddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { Formula, isDate } from '../../workbench/services/cell';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import {
  at,
  build,
  cellsOf,
  gridOf,
  MEETING,
  open,
  rowOf,
  SETTINGS,
  type,
} from './meeting-workbook';

export { at, build, cellsOf, gridOf, MEETING, open, rowOf, SETTINGS, type };
export const SCOREBOARD = 'Pullpush Bảng điểm';
export const HEADER = [
  'Ngày',
  'Họ tên',
  'SĐT',
  'Chiến dịch',
  'Trạng thái',
  'Sale',
  'Marketer',
  'Ghi chú',
];
export const NOON = new Date('2026-11-18T12:00+07:00');
/** A lead for each text, with the text in every column that takes words. */
export function hostileLeads(texts: readonly string[] = HOSTILE_TEXTS): StoredValue[][] {
  return texts.map((text) => [NOON, text, text, text, text, text, text, text]);
}

/** Leads as most teams have them. */
export function plainLeads(count: number): StoredValue[][] {
  return Array.from({ length: count }, (_, i) => [
    NOON,
    `Khách ${i}`,
    `09${12_000_000 + i * 7919}`,
    i % 4 === 0 ? null : 'Tết',
    i % 2 ? 'quan tâm' : 'sai số',
    'An',
    'Bình',
    null,
  ]);
}

/** The add-on over a lead tab, set up and with the meeting of the week built. */
export function built(rows: StoredValue[][], name = 'Data'): AddOn {
  const table = { name, rows: [HEADER, ...rows] };
  const settings = { timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };
  const addOn = open(WorkbenchSpreadsheet.fromTables([table], settings));
  addOn.call('setUpPullpush');
  build(addOn);
  return addOn;
}

/** The visible texts of the rows whose keys begin so, in order. */
export const textsOf = (addOn: AddOn, tab: string, keys: RegExp) =>
  cellsOf(addOn, tab)
    .filter(([hidden]) => keys.test(String(hidden)))
    .map(([, first]) => first);

/** Every cell of Pullpush's tabs that holds what no page ever holds: a formula, a date or a boolean. */
export function strangeCells(addOn: AddOn): string[] {
  return addOn.spreadsheet.sheets
    .filter(({ madeByAddOn }) => madeByAddOn)
    .flatMap(({ name, grid }) =>
      Array.from({ length: grid.lastRow() }, (_, r) =>
        Array.from({ length: grid.lastColumn() }, (_, c) => grid.value(r, c)).flatMap((value, c) =>
          value instanceof Formula || isDate(value) || typeof value === 'boolean'
            ? [`${name} ${r + 1}/${c + 1}: ${JSON.stringify(value)}`]
            : [],
        ),
      ).flat(),
    );
}

/** Types one text into each kind of free-text cell of ten rows of conclusions, and 40 phrases. */
export function typeAll(
  addOn: AddOn,
  texts: readonly string[],
): [string, string, number, string][] {
  const typed: [string, string, number, string][] = [];
  for (let row = 0; row < 10; row++) {
    for (const [i, column] of [1, 2, 8, 9].entries()) {
      const text = texts[(row + i * 3) % texts.length] as string;
      typed.push([MEETING, `conclusions.${row + 1}`, column, text]);
    }
  }
  for (let row = 0; row < 10 && row < texts.length; row++)
    typed.push([SETTINGS, `phrase.${row + 1}`, 1, texts[row] as string]);
  for (const [tab, key, column, text] of typed) type(addOn, tab, key, column, text);
  return typed;
}
