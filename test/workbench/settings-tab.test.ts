import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue } from '../../workbench/services';
import {
  at,
  bookOf,
  bookOfTables,
  build,
  cellsOf,
  counts,
  gridOf,
  HEADER,
  leads,
  listed,
  ready,
  removeTab,
  rowOf,
  SETTINGS,
  setUp,
  type,
  WEEK,
} from './lead-book';

const registryOf = (addOn: AddOn) => JSON.parse(addOn.spreadsheet.metadata[0]!.value as string);
const target = (addOn: AddOn) => at(addOn, 'tile.more', 6, `Họp ${WEEK}`);

describe('a Settings tab', () => {
  it('that was deleted comes back from Set up as it last was', () => {
    const addOn = ready();
    type(addOn, 'setting.target', 2, 77);
    type(addOn, 'outcome.NO_NEED', 3, 25);
    type(addOn, 'outcome.STOPPED', 2, 'yếu');
    type(addOn, 'phrase.7', 1, 'Zz Kk');
    type(addOn, 'phrase.7', 2, 'WON');
    type(addOn, 'column.rep', 2, '-');
    type(addOn, 'leadTab.4', 1, 'Chưa có');
    type(addOn, 'leadTab.4', 2, 'Không');
    const before = counts(addOn);
    removeTab(addOn, SETTINGS.vi);
    expect(() => build(addOn)).toThrow('Thiết lập');
    expect(setUp(addOn)).toMatchObject({ target: 77, tab: 'Data' });
    expect(counts(addOn)).toEqual(before);
    expect(at(addOn, 'phrase.1', 1)).toBe('Zz Kk');
    expect(listed(addOn).map(([name, read]) => [name, read])).toEqual([
      ['Data', 'Có'],
      ['Chưa có', 'Không'],
    ]);
  });

  it('that lost a row gets it back with its last good value', () => {
    const addOn = ready();
    type(addOn, 'setting.target', 2, 77);
    type(addOn, 'setting.minAttempts', 2, 9);
    build(addOn);
    const grid = gridOf(addOn, SETTINGS.vi);
    const row = rowOf(addOn, 'setting.target');
    for (let c = 0; c < 5; c++) grid.setValue(row, c, null);
    expect(build(addOn).problems).toEqual([]);
    expect(target(addOn)).toBe('mục tiêu 77');
    expect(at(addOn, 'setting.target', 2)).toBe(77);
    expect(at(addOn, 'setting.minAttempts', 2)).toBe(9);
  });

  it('of before there was a setting gets its row at the next build, and keeps what was typed', () => {
    const addOn = ready();
    type(addOn, 'setting.giveUpDays', 2, 3);
    type(addOn, 'setting.country', 2, 'th');
    const grid = gridOf(addOn, SETTINGS.vi);
    grid.deleteRows(rowOf(addOn, 'setting.duplicateDays'), 1);
    expect(build(addOn).problems).toEqual([]);
    expect(rowOf(addOn, 'setting.duplicateDays')).toBe(rowOf(addOn, 'setting.giveUpDays') + 1);
    expect(at(addOn, 'setting.duplicateDays', 2)).toBe(90);
    expect(at(addOn, 'setting.giveUpDays', 2)).toBe(3);
    expect(at(addOn, 'setting.country', 2)).toBe('th');
  });

  it('may get more rows for phrases, copied or added below, which are obeyed and kept', () => {
    const addOn = ready();
    const grid = gridOf(addOn, SETTINGS.vi);
    for (let i = 1; i <= 40; i++) {
      type(addOn, `phrase.${i}`, 1, `kiểu ${i}`);
      type(addOn, `phrase.${i}`, 2, 'WON');
    }
    const below = rowOf(addOn, 'phrase.40') + 1;
    const copied = grid.value(below - 1, 0);
    for (const [r, hidden, text] of [
      [0, copied, 'zz'],
      [1, null, 'kk'],
    ] as const) {
      grid.setValue(below + r, 0, hidden);
      grid.setValue(below + r, 1, text);
      grid.setValue(below + r, 2, 'Sai số');
    }
    const data = gridOf(addOn, 'Data');
    data.setValue(1, 4, 'zz');
    data.setValue(2, 4, 'KK');
    expect(build(addOn).problems).toEqual([]);
    type(addOn, 'setting.language', 2, 'en');
    expect(build(addOn).problems).toEqual([]);
    expect(at(addOn, 'phrase.41', 1, SETTINGS.en)).toBe('zz');
    expect(at(addOn, 'phrase.42', 2, SETTINGS.en)).toBe('Sai số');
    const keys = cellsOf(addOn, SETTINGS.en).map(([hidden]) => String(hidden));
    expect(keys.filter((key) => key.startsWith('kept'))).toEqual([]);
  });

  it('of a newer version is refused with a sentence', () => {
    const addOn = ready();
    const row = rowOf(addOn, 'schema.2');
    const hidden = String(gridOf(addOn, SETTINGS.vi).value(row, 0));
    gridOf(addOn, SETTINGS.vi).setValue(row, 0, hidden.replace('schema.2', 'schema.3'));
    const before = cellsOf(addOn, SETTINGS.vi);
    for (const run of [build, setUp]) expect(() => run(addOn)).toThrow('bản Pullpush mới hơn');
    expect(cellsOf(addOn, SETTINGS.vi)).toEqual(before);
  });

  it('keeps its last good values short enough for their place', () => {
    const addOn = ready();
    for (let i = 1; i <= 40; i++) {
      type(addOn, `phrase.${i}`, 1, `${'rất dài '.repeat(200)}${i}`);
      type(addOn, `phrase.${i}`, 2, 'WON');
    }
    build(addOn);
    const { length } = addOn.spreadsheet.metadata[0]!.value as string;
    expect(length).toBeGreaterThan(1000);
    expect(length).toBeLessThan(25_000);
    expect(registryOf(addOn).tabs.settings).toBeDefined();
  });
});

describe('a Settings tab of version 1', () => {
  const { cells, registry } = JSON.parse(
    readFileSync(join(__dirname, '../data/settings-version-1.json'), 'utf8'),
  ) as { cells: StoredValue[][]; registry: string };

  function versionOne(): AddOn {
    const { language, schema } = JSON.parse(registry);
    const addOn = bookOfTables([
      { name: 'Data', rows: [HEADER, ...leads(0, 60)] as StoredValue[][] },
      { name: SETTINGS.vi, rows: cells },
      { name: 'T10', rows: [HEADER, ...leads(60, 90)] as StoredValue[][] },
    ]);
    const [data, settings] = addOn.spreadsheet.sheets.map(({ id }) => id);
    const value = JSON.stringify({ schema, language, tabs: { leads: data, settings } });
    addOn.spreadsheet.metadata.push({ id: 1, key: 'pullpush', value, visibility: 'DOCUMENT' });
    return addOn;
  }

  it.each(['Set up', 'Build'])('is brought up to date by %s, with what was typed', (name) => {
    const addOn = versionOne();
    const typed: [string, number, StoredValue][] = [
      ['setting.target', 2, '77'],
      ['setting.minAttempts', 2, 4],
      ['outcome.NO_NEED', 2, 'yếu'],
      ['outcome.LOST', 3, 100],
      ['phrase.5', 1, 'zzkk'],
      ['phrase.5', 2, 'Sai số'],
      ['column.received', 2, 'Ngày'],
    ];
    for (const [key, column, value] of typed) type(addOn, key, column, value);
    if (name === 'Build') expect(build(addOn).periods.fourWeeks.total.received).toBe(60);
    else expect(setUp(addOn)).toMatchObject({ target: 77, tabs: ['Data'] });
    for (const [key, column, value] of typed) expect(at(addOn, key, column)).toBe(value);
    expect(rowOf(addOn, 'schema.2')).toBe(1);
    expect(cellsOf(addOn, SETTINGS.vi).some(([h]) => /^(kept|setting\.leadTab)/.test(`${h}`))).toBe(
      false,
    );
    expect(listed(addOn).map(([tab, read]) => [tab, read])).toEqual([
      ['Data', 'Có'],
      ['T10', null],
    ]);
  });

  it('has its class names follow the language where nobody changed them', () => {
    const addOn = versionOne();
    type(addOn, 'outcome.NO_NEED', 2, 'yếu');
    type(addOn, 'setting.language', 2, 'en');
    build(addOn);
    expect(at(addOn, 'outcome.SPAM', 2, SETTINGS.en)).toBe('junk');
    expect(at(addOn, 'outcome.NO_NEED', 2, SETTINGS.en)).toBe('yếu');
  });
});

describe('what Settings says of the numbers', () => {
  it('warns when settled good outcomes carry different points, but not of CONSIDERING', () => {
    const addOn = ready();
    type(addOn, 'outcome.CONSIDERING', 3, 50);
    expect(build(addOn).problems).toEqual([]);
    const cell = type(addOn, 'outcome.LOST', 3, 80);
    const { problems } = build(addOn);
    expect(problems).toMatchObject([{ kind: 'goodPoints', where: cell }]);
    expect(problems[0]?.text).toContain(
      '“Có nhu cầu, không chốt được” 80, các kết quả còn lại 100',
    );
    for (const code of ['NO_SHOW', 'INTERESTED', 'LOST', 'QUALIFIED', 'APPOINTMENT', 'WON'])
      type(addOn, `outcome.${code}`, 3, 80);
    expect(build(addOn).problems).toEqual([]);
  });

  it('decides dates that could be read both ways', () => {
    const rows = [2, 3, 4, 5, 9, 10].map((d) => [
      ...[`${d}/11/2026`, 'Khách', `09${d}`, 'Tết', 'quan tâm', 'An'],
    ]);
    const addOn = bookOf({ Data: rows });
    setUp(addOn);
    const { problems, periods } = build(addOn);
    expect(problems).toMatchObject([{ kind: 'ambiguousDates' }]);
    const cell = `C${rowOf(addOn, 'setting.dateOrder') + 1}`;
    expect(problems[0]?.text).toContain(`đổi “Thứ tự ngày” trong Cài đặt, ô ${cell}.`);
    expect(periods.fourWeeks.total.received).toBe(6);
    type(addOn, 'setting.dateOrder', 2, 'Tháng/ngày');
    const read = build(addOn);
    expect(read.problems).toEqual([]);
    expect(read.periods.fourWeeks.total.received).toBe(0);
    type(addOn, 'setting.dateOrder', 2, 'day/month');
    expect(build(addOn)).toMatchObject({ problems: [], periods });
  });
});
