import { foldName, isBlank, tidy } from '../../src/lead/fold';
import { isolated } from '../../src/text/fill';
import type { AddOn } from '../../workbench/add-on';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { HOSTILE_TEXTS } from '../data/hostile-texts';
import {
  at,
  build,
  built,
  gridOf,
  HEADER,
  hostileLeads,
  MEETING,
  open,
  plainLeads,
  rowOf,
  SCOREBOARD,
  SETTINGS,
  strangeCells,
  textsOf,
  type,
  typeAll,
} from './hostile-sheet';

/** Fields that a lead tab need not have. */
const FIELDS = [
  'id',
  'email',
  'assigned',
  'lastContact',
  'objection',
  'orderDate',
  'revenue',
  'clickId',
];
/** How many texts the data gaps name. */
const NAMED = 12;

/** Spellings of a blank are no names; what is left is shown in one Unicode form, with single spaces. */
const NAMES = HOSTILE_TEXTS.filter((text) => !isBlank(text)).map(tidy);

function expectNamesAsText(addOn: AddOn): void {
  // Names that differ by case alone are one campaign, shown as the first of them.
  const keys = [...new Set(NAMES.map(foldName))].sort();
  for (const [tab, table] of [
    [MEETING, 'week'],
    [MEETING, 'fourWeeks'],
    [SCOREBOARD, 'fourWeeks'],
  ] as const) {
    const shown = textsOf(addOn, tab, new RegExp(`^${table}:.`));
    for (const name of shown) expect(NAMES).toContain(name);
    expect(shown.map((name) => foldName(name as string)).sort()).toEqual(keys);
  }
  expect(strangeCells(addOn)).toEqual([]);
}

describe('a text that looks like something else, in the lead tab', () => {
  test('is a campaign in every scoreboard, as text', () => {
    const addOn = built(hostileLeads());
    expectNamesAsText(addOn);
  });

  test('is a person in the drop-down of the conclusions, unless it begins like a formula', () => {
    const addOn = built([...hostileLeads().slice(0, 50), ...plainLeads(6)]);
    const rule = gridOf(addOn, MEETING).rule(rowOf(addOn, MEETING, 'conclusions.1'), 1)!;
    const texts = HOSTILE_TEXTS.slice(0, 50).filter((text) => !isBlank(text));
    const people = (rule.values[0] as string[]).map(foldName);
    // What begins like a formula, Sheets may take for one: nobody is offered it, and it may be typed.
    for (const text of texts)
      if (!/^[=+]/.test(foldName(text))) expect(people).toContain(foldName(text));
    expect(people.filter((person) => /^[=+]/.test(person))).toEqual([]);
    for (const person of rule.values[0] as unknown[]) expect(typeof person).toBe('string');
  });

  test('is named as a status that nobody has mapped, in quotation marks', () => {
    const column = HOSTILE_TEXTS.map((text) => [text]);
    const outcomes = (
      built(plainLeads(12)).callCustomFunction('LEAD_OUTCOME', column) as string[][]
    ).flat();
    expect(outcomes.filter((outcome) => outcome === 'UNKNOWN').length).toBeGreaterThan(40);
    for (let from = 0; from < HOSTILE_TEXTS.length; from += NAMED) {
      const texts = HOSTILE_TEXTS.slice(from, from + NAMED);
      const addOn = built([...hostileLeads(texts), ...plainLeads(20)]);
      const gaps = textsOf(addOn, MEETING, /^gaps\.\d/);
      const said = gaps.join(' ');
      texts.forEach((text, i) => {
        if (outcomes[from + i] === 'UNKNOWN') expect(said).toContain(`“${tidy(text)}”`);
      });
      for (const line of gaps) expect(typeof line).toBe('string');
      expect(strangeCells(addOn)).toEqual([]);
    }
  });

  test('is a header in Settings and in the sentence that misses it', () => {
    const addOn = built(plainLeads(12));
    const headers = HOSTILE_TEXTS.filter((text) => !isBlank(text));
    for (let from = 0; from < headers.length; from += FIELDS.length) {
      const some = headers.slice(from, from + FIELDS.length);
      some.forEach((header, i) => {
        type(addOn, SETTINGS, `column.${FIELDS[i]}`, 2, header);
      });
      build(addOn);
      const said = textsOf(addOn, MEETING, /^gaps\.\d/).join(' ');
      some.forEach((header, i) => {
        expect(said).toContain(`không có cột “${isolated(tidy(header))}”`);
        expect(at(addOn, SETTINGS, `column.${FIELDS[i]}`, 2)).toBe(header);
      });
      expect(strangeCells(addOn)).toEqual([]);
    }
  });

  test('is the header of the campaigns, in the sentence about leads without one', () => {
    const addOn = built(plainLeads(12));
    for (const header of ['=1+1', '+84912345678', "'quoted", '11/11', '01234', 'TRUE', 'a\nb']) {
      gridOf(addOn, 'Data').setValue(0, 3, header);
      type(addOn, SETTINGS, 'column.campaign', 2, header);
      build(addOn);
      const said = textsOf(addOn, MEETING, /^gaps\.\d/).join(' ');
      expect(said).toContain(`3 dòng trống cột “${tidy(header)}”`);
      expect(strangeCells(addOn)).toEqual([]);
    }
  });

  test.each([
    '=Chiến dịch',
    '+Chiến dịch',
    '-Chiến dịch',
    '@Chiến dịch',
    "'Chiến dịch",
    '"Chiến dịch"',
  ])('is the header %s, written into Settings as found', (header) => {
    const rows = plainLeads(12);
    const table = {
      name: 'Data',
      rows: [HEADER.map((name) => (name === 'Chiến dịch' ? header : name)), ...rows],
    };
    const addOn = open(WorkbenchSpreadsheet.fromTables([table]));
    addOn.call('setUpPullpush');
    expect(at(addOn, SETTINGS, 'column.campaign', 2)).toBe(header);
    build(addOn);
    expect(strangeCells(addOn)).toEqual([]);
  });

  test.each([
    '=1+1',
    '+84912345678',
    '-2+3',
    '@x',
    "'quoted",
    '01234',
    '11/11',
    '1e5',
    '50%',
    'TRUE',
    '#REF!',
    ' a  b ',
    'Khoá'.normalize('NFD'),
  ])('is the name of the lead tab: %j', (name) => {
    const addOn = built(plainLeads(12), name);
    expect(at(addOn, MEETING, 'subtitle', 1)).toContain(`“${name}”`);
    expect(at(addOn, SETTINGS, 'leadTab.1', 1)).toBe(name);
    expect(strangeCells(addOn)).toEqual([]);
  });
});

test('all of it is the same in a workbook that was saved and opened again', async () => {
  const first = built(hostileLeads());
  const typed = typeAll(first, HOSTILE_TEXTS.slice(0, 10));
  type(first, MEETING, 'week.total', 5, '=1+1');
  type(first, MEETING, 'week.total', 4, '11/11');
  build(first);
  const reopened = open(await readWorkbook(await writeWorkbook(first.spreadsheet)));
  for (let times = 0; times <= 1; times++) {
    expectNamesAsText(reopened);
    for (const [tab, key, column, text] of typed)
      expect([key, column, at(reopened, tab, key, column)]).toEqual([key, column, text]);
    expect(textsOf(reopened, MEETING, /^kept\.\d/)).toHaveLength(2);
    expect([1, 2].map((n) => at(reopened, MEETING, `kept.${n}`, 2)).sort()).toEqual([
      '11/11',
      '=1+1',
    ]);
    build(reopened);
  }
});
