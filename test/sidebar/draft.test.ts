import type {
  ColumnsOfTabs,
  Draft,
  FieldColumn,
  StatusesView,
  StatusLine,
  TabsView,
} from '../../src/actions/sidebar/contract';
import { effectOf } from '../../src/sidebar/effect';
import {
  chosenFields,
  chosenTabs,
  lacking,
  NONE,
  numbersOf,
  outcomeOf,
  sorted,
  understood,
  usedTwice,
  withColumn,
  withOutcome,
  withTab,
} from '../../src/sidebar/first/draft';
import { typedWhole } from '../../src/sidebar/parts/whole';

const EMPTY: Draft = { step: 'tabs' };

describe('tabs', () => {
  const tab = (name: string, read: boolean) => ({ name, rows: 9, read, note: '' });
  const view: TabsView = {
    likely: [tab('T11', true), tab('T10', true), tab('T9', false)],
    others: [tab('Giá', false)],
  };

  test('those that Pullpush proposes are chosen until a person says otherwise', () => {
    expect(chosenTabs(EMPTY, view)).toEqual(['T11', 'T10']);
    const more = withTab(EMPTY, view, 'Giá', true);
    expect(chosenTabs(more, view)).toEqual(['T11', 'T10', 'Giá']);
    expect(chosenTabs(withTab(more, view, 'T11', false), view)).toEqual(['T10', 'Giá']);
  });

  test('all of them may be left out, and a tab that has gone is', () => {
    const none = withTab(withTab(EMPTY, view, 'T11', false), view, 'T10', false);
    expect(chosenTabs(none, view)).toEqual([]);
    expect(chosenTabs({ ...EMPTY, tabs: ['T11', 'gone'] }, view)).toEqual(['T11']);
  });
});

describe('columns', () => {
  const field = (name: FieldColumn['field'], columns: number[], isNeeded = false): FieldColumn => ({
    field: name,
    label: name,
    isNeeded,
    columns,
    state: columns.length > 0 ? 'check' : 'missing',
    why: columns.length > 0 ? 'By its content.' : '',
  });
  const tabs: ColumnsOfTabs = {
    names: ['T11', 'T10'],
    columns: ['Ngày', 'Tình trạng', 'Lần 1', 'Lần 2'].map((header, place) => ({
      header,
      letter: 'ABCD'[place] ?? '',
      examples: [],
    })),
    fields: [field('received', [0], true), field('status', [], true), field('calls', [2, 3])],
  };
  const fieldIn = (draft: Draft, name: FieldColumn['field']) =>
    chosenFields(draft, tabs).find((one) => one.field === name);

  test('what is found stands until a person chooses; a choice is no question any more', () => {
    expect(fieldIn(EMPTY, 'received')).toMatchObject({ columns: [0], state: 'check' });
    const draft = withColumn(EMPTY, tabs, 'received', 'Tình trạng');
    expect(draft.columns).toEqual({ T11: { received: 'Tình trạng' } });
    expect(fieldIn(draft, 'received')).toMatchObject({ columns: [1], state: 'sure', why: '' });
  });

  test('several call columns are one choice, which can be taken back', () => {
    const one = withColumn(EMPTY, tabs, 'calls', 'Lần 2');
    expect(fieldIn(one, 'calls')?.columns).toEqual([3]);
    expect(fieldIn(withColumn(one, tabs, 'calls', null), 'calls')?.columns).toEqual([2, 3]);
  });

  test('a column that is not there any more is no choice', () => {
    const gone = withColumn(EMPTY, tabs, 'received', 'Ngày cũ');
    expect(fieldIn(gone, 'received')?.columns).toEqual([0]);
  });

  test('a needed field without a column is told, also where a person chose none', () => {
    expect(lacking(chosenFields(EMPTY, tabs)).map(({ label }) => label)).toEqual(['status']);
    const none = withColumn(EMPTY, tabs, 'received', NONE);
    expect(lacking(chosenFields(none, tabs)).map(({ label }) => label)).toEqual([
      'received',
      'status',
    ]);
  });

  test('two fields with the same column are named', () => {
    expect(usedTwice(chosenFields(EMPTY, tabs))).toEqual([]);
    const draft = withColumn(EMPTY, tabs, 'status', 'Lần 2');
    expect(
      usedTwice(chosenFields(draft, tabs)).map(({ one, other, place }) => [
        one.label,
        other.label,
        place,
      ]),
    ).toEqual([['status', 'calls', 3]]);
  });
});

describe('statuses', () => {
  const line = (text: string, leads: number, more: Partial<StatusLine> = {}): StatusLine => ({
    text,
    leads,
    outcome: 'NO_NEED',
    judged: leads,
    ask: null,
    likely: [],
    isOwn: false,
    ...more,
  });
  const unknown = (text: string, leads: number) =>
    line(text, leads, { outcome: 'UNKNOWN', judged: 0, ask: 'unknown' });
  const lines = [
    ...[40, 10, 6, 1, 1].map((leads, place) => unknown(`x${place}`, leads)),
    line('đóng', 2, { outcome: 'STOPPED', ask: 'unknown' }),
    line('tham khảo', 100, { ask: 'differs' }),
    line('không cần', 840),
  ];
  const view = { leads: 1000, statuses: lines } as StatusesView;

  test('unknown ones are asked about first; rare ones are folded away, and none is lost', () => {
    const { asked, further, known } = sorted(view, EMPTY);
    expect(asked.map(({ leads }) => leads)).toEqual([40, 10, 6, 100]);
    expect(further.map(({ leads }) => leads)).toEqual([1, 1, 2]);
    expect(known.map(({ text }) => text)).toEqual(['không cần']);
  });

  test('what a person has answered stays among the questions when the leads were counted by it', () => {
    const [first, ...others] = lines as [StatusLine, ...StatusLine[]];
    const given = { ...first, ask: null, likely: [], isOwn: true, outcome: 'WON' } as StatusLine;
    const counted = { ...view, statuses: [...others, given] };
    const draft = withOutcome(EMPTY, first, 'WON');
    expect(sorted(counted, draft).asked[0]).toBe(given);
    expect(sorted(counted, draft).known).not.toContain(given);
    expect(sorted(counted, EMPTY).known).toContain(given);
  });

  test('what is left for later is counted, and what is mapped is understood at once', () => {
    expect(understood(EMPTY, view)).toEqual({ share: 0.94, left: { texts: 6, leads: 60 } });
    const mapped = withOutcome(EMPTY, lines[0] as StatusLine, 'INTERESTED');
    expect(understood(mapped, view)).toEqual({ share: 0.98, left: { texts: 5, leads: 20 } });
    expect(understood(EMPTY, { leads: 0, statuses: [] } as never).share).toBe(1);
  });

  test('the guess chosen again is no mapping of the team', () => {
    const [, , , , , , asks] = lines as StatusLine[];
    const other = withOutcome(EMPTY, asks as StatusLine, 'INTERESTED');
    expect(outcomeOf(other, asks as StatusLine)).toBe('INTERESTED');
    expect(withOutcome(other, asks as StatusLine, 'NO_NEED').phrases).toEqual([]);
  });

  test('a mapping that was counted already stays one, whatever is chosen then', () => {
    const own = line('L2', 5, { outcome: 'WON', isOwn: true });
    const draft: Draft = { ...EMPTY, phrases: [{ text: 'L2', outcome: 'WON' }] };
    expect(withOutcome(draft, own, 'WON').phrases).toEqual(draft.phrases);
    expect(withOutcome(draft, own, 'LOST').phrases).toEqual([{ text: 'L2', outcome: 'LOST' }]);
  });
});

test('the effect of a target adds up to all campaigns, also where nothing is known of it', () => {
  const effects = { period: '', campaigns: 6, byTarget: [[0, 5]] as [number, number][] };
  expect(effectOf({ effects } as StatusesView, 0)).toEqual({ below: 0, above: 5, open: 1 });
  expect(effectOf({ effects } as StatusesView, 60)).toEqual({ below: 0, above: 0, open: 6 });
});

test('the numbers are the server’s until a person sets others', () => {
  const view = {
    proposal: 60,
    numbers: { target: 55, minAttempts: 3, minDays: 2, giveUpDays: 7 },
  } as StatusesView;
  expect(numbersOf(EMPTY, view).target).toBe(55);
  expect(numbersOf({ ...EMPTY, numbers: { target: 70, minDays: 4 } }, view)).toEqual({
    target: 70,
    minAttempts: 3,
    minDays: 4,
    giveUpDays: 7,
  });
});

test.each([
  ['60', 60],
  [' 7 ', 7],
  ['0', 0],
  ['100', 100],
  ['101', null],
  ['-1', null],
  ['6.5', null],
  ['1e1', null],
  ['', null],
])('%p typed for 0 to 100 is %p', (text, value) => {
  expect(typedWhole(text, 0, 100)).toBe(value);
});
