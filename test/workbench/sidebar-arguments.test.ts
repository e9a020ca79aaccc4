/** Whatever the sidebar's page sends, it gets an answer that JSON can carry, and a sentence where something is wrong. */
import type { CallName } from '../../src/actions/sidebar/contract';
import { bookOf, leads, ready } from './lead-book';
import { answer } from './sidebar-calls';

const CALLS: Partial<Record<CallName, unknown>> = {
  overview: null,
  why: { campaign: '', period: '' },
  goToRow: { tab: 'Data', row: 3, status: '' },
  goToTab: 'scoreboard',
  mapStatuses: [{ text: 'zz', outcome: 'WON' }],
  readSettings: null,
  setUpAgain: null,
  changeSettings: [],
  scoreLeads: null,
  buildMeeting: '',
  closeMeeting: null,
  tabs: null,
  addTab: 'actions',
  weekly: null,
  turnOnWeekly: { day: 1, hour: 7, owner: 'Lan' },
  turnOffWeekly: null,
};

test('every call gives JSON, without a date', () => {
  const addOn = ready();
  for (const [name, argument] of [...Object.entries(CALLS), ['about', null], ['whatGoes', null]]) {
    const given = answer(addOn, name as CallName, argument, true);
    expect([name, given.kind]).toEqual([name, 'done']);
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
  }
});

test.each(Object.entries(CALLS))('before Set up %s says what to do', (name, argument) => {
  const addOn = bookOf({ Data: leads(0, 20) });
  const before = addOn.spreadsheet.sheets.length;
  for (const sure of [false, true])
    expect(answer(addOn, name as CallName, argument, sure)).toEqual({
      kind: 'problem',
      text: 'Hãy chạy Pullpush › Thiết lập trước.',
    });
  expect(addOn.spreadsheet.sheets).toHaveLength(before);
});

const MISFITS: Partial<Record<CallName, unknown[]>> = {
  why: [null, 7, 'x', [], {}, { campaign: 1, period: '' }, { campaign: '' }],
  goToRow: [
    null,
    'Data',
    { tab: 'Data', row: 3 },
    { tab: 'Data', row: '3', status: '' },
    { tab: 'Data', row: 0.5, status: '' },
  ],
  goToTab: [null, 7, {}, []],
  mapStatuses: [null, {}, 'x', [null], [{ text: 1, outcome: 'WON' }], [{ text: 'x' }]],
  changeSettings: [null, {}, [7], [{ key: 'x', from: '', to: '' }], [{ key: 'target', to: '5' }]],
  buildMeeting: [null, 47, {}],
  addTab: [null, 1],
  weekly: [1, 'x', {}],
  turnOnWeekly: [
    null,
    7,
    [],
    {},
    { day: 1, hour: 7 },
    { day: '1', hour: 7, owner: '' },
    { day: 1, hour: null, owner: '' },
    { day: 1, hour: 7, owner: ['Lan'] },
  ],
  turnOffWeekly: [0, 'x', {}],
  remove: [null, {}, { withTabs: 'no' }],
};

test.each(Object.entries(MISFITS))('%s refuses arguments that no page sends', (name, list) => {
  const addOn = ready();
  const before = JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()));
  for (const argument of list)
    expect([argument, answer(addOn, name as CallName, argument, true)]).toEqual([
      argument,
      { kind: 'problem', text: expect.stringContaining('Thanh bên này đã cũ') },
    ]);
  expect(JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()))).toBe(before);
});

test.each(['constructor', '__proto__', 'toString', 'setup', ''])(
  'there is no call “%s”',
  (name) => {
    expect(answer(bookOf({ Data: leads(0, 20) }), name as CallName, null)).toEqual({
      kind: 'problem',
      text: expect.stringContaining('Thanh bên này đã cũ'),
    });
  },
);

test('there is no weekly clock for a day or an hour that does not exist', () => {
  const addOn = ready();
  const times = [
    [0, 7],
    [8, 7],
    [1.5, 7],
    [1, 24],
    [1, -1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 7],
  ];
  for (const [day, hour] of times)
    expect(answer(addOn, 'turnOnWeekly', { day, hour, owner: 'Lan' })).toEqual({
      kind: 'problem',
      text: 'Chưa rõ ngày giờ. Gõ thứ và giờ, ví dụ: T2 7, hoặc T6 16h.',
    });
  expect(addOn.spreadsheet.triggers).toEqual([]);
  expect(answer(addOn, 'weekly', null)).toMatchObject({ kind: 'done', result: { isOn: false } });
});
