/** Columns in the first run: what is found, what is asked, and names that a person gives by hand. */
import type { ColumnsOfTabs, Draft } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import type { StoredValue } from '../../workbench/services';
import { at, bookOf, bookOfTables, build, HEADER, leads, setUp } from './lead-book';
import { done, problem } from './sidebar-calls';

const draftFor = (tabs: string[], columns: NonNullable<Draft['columns']> = {}): Draft => ({
  step: 'columns',
  tabs,
  columns,
});
const columnsOf = (addOn: AddOn, draft: Draft) => done(addOn, 'findColumns', draft).tabs;

/** The header of each field's column, or of several, with its state. */
function fieldsOf({ fields, columns }: ColumnsOfTabs) {
  return Object.fromEntries(
    fields
      .filter(({ columns: places }) => places.length > 0)
      .map(({ field, columns: places, state }) => [
        field,
        `${places.map((place) => columns[place]!.header).join(', ')} ${state}`,
      ]),
  );
}

describe('tabs', () => {
  it('with the same header row are one entry, others have their own', () => {
    const english = ['Lead status', 'Campaign', 'Created', 'Mobile', 'Full name'];
    const rows = leads(40, 80).map(([day, name, phone, campaign, status]) => [
      ...[status, campaign, day, phone, name],
    ]);
    const addOn = bookOfTables([
      { name: 'T10', rows: [HEADER, ...leads(0, 40)] },
      { name: 'T11', rows: [['Danh sách'], english, ...rows] as StoredValue[][] },
      { name: 'T12', rows: [HEADER, ...leads(80, 120)] },
    ]);
    const entries = columnsOf(addOn, draftFor(['T10', 'T11', 'T12']));
    expect(entries.map(({ names }) => names)).toEqual([['T10', 'T12'], ['T11']]);
    expect(fieldsOf(entries[0]!).status).toBe('Trạng thái sure');
    expect(fieldsOf(entries[1]!).status).toBe('Lead status sure');
    const draft = draftFor(['T10', 'T11', 'T12']);
    const shown = done(addOn, 'countStatuses', draft);
    done(addOn, 'setUp', draft);
    expect(at(addOn, 'column.status', 2)).toBe('Trạng thái | Lead status');
    expect(shown.leads).toBe(120);
    expect(build(addOn).periods.fourWeeks.total.received).toBe(shown.total.received);
  });

  it('may have other columns chosen for the same field', () => {
    const [a, b] = [
      ['Ngày', 'Tên', 'Chiến dịch', 'Trạng thái', 'Ý kiến sale'],
      ['Ngày', 'Tên khách', 'Chiến dịch', 'Tình hình', 'Chốt lại'],
    ];
    const table = (name: string, header: string[], from: number) => ({
      name,
      rows: [
        header,
        ...leads(from, from + 30).map(([day, person, , campaign, status], i) => [
          ...[day, person, campaign, i % 2 ? 'sai số' : 'đã chốt', status],
        ]),
      ] as StoredValue[][],
    });
    const addOn = bookOfTables([table('A', a!, 0), table('B', b!, 30)]);
    const draft = draftFor(['A', 'B'], {
      A: { status: 'Ý kiến sale' },
      B: { status: 'Chốt lại', name: '-' },
    });
    const entries = columnsOf(addOn, draft);
    expect(entries.map((entry) => fieldsOf(entry).status)).toEqual([
      'Ý kiến sale sure',
      'Chốt lại sure',
    ]);
    expect(entries[1]!.fields.find(({ field }) => field === 'name')!.columns).toEqual([]);
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.statuses.map(({ text }) => text)).toContain('quan tâm');
    done(addOn, 'setUp', draft);
    expect(at(addOn, 'column.status', 2)).toBe('Ý kiến sale | Chốt lại');
    expect(build(addOn).periods.fourWeeks.total).toMatchObject({
      received: shown.total.received,
      score: shown.total.score,
    });
  });

  it('say where a wish for one of them wins in another', () => {
    const header = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale', 'Kết quả'];
    const rows = (from: number) => leads(from, from + 30).map((row) => [...row, 'đã chốt']);
    const other = [...header.slice(0, 6), 'Kết quả', 'Ghi chú'];
    const addOn = bookOfTables([
      { name: 'A', rows: [header, ...rows(0)] },
      { name: 'B', rows: [other, ...rows(30).map((row) => [...row, 'x'])] },
    ]);
    const draft = draftFor(['A', 'B'], { A: { status: 'Kết quả' } });
    const [second, first] = columnsOf(addOn, draft).map(
      ({ fields }) => fields.find(({ field }) => field === 'status')!,
    );
    expect(first).toMatchObject({ state: 'sure' });
    expect(second).toMatchObject({ state: 'check' });
    expect(second!.why).toContain('“Kết quả (G)”');
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.statuses.map(({ text }) => text)).toEqual(['đã chốt']);
    done(addOn, 'setUp', draft);
    expect(build(addOn).periods.fourWeeks.total.score).toBe(shown.total.score);
  });
});

describe('a tab whose columns nobody could guess', () => {
  const odd = ['Cột một', 'Cột hai', 'Cột ba', 'Cột bốn', 'Cột năm', 'Cột sáu'];

  it('may have them named by hand', () => {
    const words = leads(0, 40).map((row, i) => [...row.slice(0, 4), i % 4 ? 'aaa' : 'bbb', 'An']);
    const addOn = bookOfTables([{ name: 'Lạ', rows: [odd, ...words] }]);
    expect(done(addOn, 'findTabs', { step: 'tabs' }).likely).toEqual([]);
    const [entry] = columnsOf(addOn, draftFor(['Lạ']));
    expect(entry!.columns.map(({ header }) => header)).toEqual(odd);
    expect(entry!.columns[0]!.examples[0]).toBe('26/10/2026 10:00');
    expect(entry!.columns[2]!.examples[0]).toMatch(/^…\d{3}$/);
    expect(problem(addOn, 'countStatuses', draftFor(['Lạ']))).toContain('tab “Lạ”');
    const draft: Draft = {
      ...draftFor(['Lạ'], { Lạ: { received: 'Cột một', status: 'Cột năm', campaign: 'cột bốn' } }),
      phrases: [
        { text: 'aaa', outcome: 'WON' },
        { text: 'bbb', outcome: 'SPAM' },
      ],
    };
    expect(fieldsOf(columnsOf(addOn, draft)[0]!)).toMatchObject({
      received: 'Cột một sure',
      status: 'Cột năm sure',
      campaign: 'Cột bốn sure',
    });
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.total).toMatchObject({ received: 40, judged: 40, score: 75 });
    done(addOn, 'setUp', draft);
    expect(at(addOn, 'column.status', 2)).toBe('Cột năm');
    expect(build(addOn).periods.fourWeeks.total).toMatchObject({ received: 40, score: 75 });
  });

  it('may have no header at all: then columns go by their letters', () => {
    const rows = leads(0, 40).map(([day, name, phone, campaign, status]) => [
      ...[name, status, campaign, day, phone],
    ]) as StoredValue[][];
    const addOn = bookOfTables([{ name: 'Số', rows }]);
    const draft = draftFor(['Số'], {
      Số: { received: 'D', status: 'B', campaign: 'C', name: 'A' },
    });
    const [entry] = columnsOf(addOn, draft);
    expect(fieldsOf(entry!)).toMatchObject({
      received: 'D sure',
      status: 'B sure',
      campaign: 'C sure',
    });
    const shown = done(addOn, 'countStatuses', draft);
    expect(shown.leads).toBe(40);
    done(addOn, 'setUp', draft);
    expect(build(addOn).periods.fourWeeks.total).toMatchObject({
      received: 40,
      score: shown.total.score,
    });
  });
});

describe('columns of one name', () => {
  const header = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Trạng thái'];
  const rows = () =>
    leads(0, 40).map((row, i) => [...row.slice(0, 5), i % 2 ? 'đã chốt' : 'sai số']);

  it('are told apart by their letters, and each may be chosen', () => {
    for (const [letter, score] of [
      ['E', null],
      ['F', 50],
    ] as const) {
      const addOn = bookOfTables([{ name: 'Data', rows: [header, ...rows()] }]);
      const [entry] = columnsOf(addOn, draftFor(['Data']));
      const names = entry!.columns.map(({ header: name }) => name);
      expect(names.slice(4)).toEqual(['Trạng thái (E)', 'Trạng thái (F)']);
      const status = entry!.fields.find(({ field }) => field === 'status')!;
      expect(status.state).toBe('check');
      expect(status.why).toMatch(/“Trạng thái \([EF]\)”.*“Trạng thái \([EF]\)”/);
      const draft = draftFor(['Data'], { Data: { status: `Trạng thái (${letter})` } });
      const chosen = columnsOf(addOn, draft)[0]!;
      const asked = done(addOn, 'countStatuses', draftFor(['Data'])).problems;
      expect(asked.join()).toContain('Có hai cột hợp với “Trạng thái”');
      expect(fieldsOf(chosen).status).toBe(`Trạng thái (${letter}) sure`);
      const shown = done(addOn, 'countStatuses', draft);
      expect(shown.problems).toEqual([]);
      if (score !== null) expect(shown.total.score).toBe(score);
      else expect(shown.statuses.map(({ text }) => text)).toContain('quan tâm');
      done(addOn, 'setUp', draft);
      expect(at(addOn, 'column.status', 2)).toBe(`Trạng thái (${letter})`);
      const built = build(addOn);
      expect(built.periods.fourWeeks.total.score).toBe(shown.total.score);
      expect(built.problems.map(({ kind }) => kind)).not.toContain('columnMissing');
    }
  });
});

it.each(['Sale | ghi', 'Trạng thái|', '|', 'a, b', 'Ghi (Z)', '=1+1', 'A'])(
  'a column called “%s” may be chosen',
  (name) => {
    const header = [...HEADER, name];
    const rows = leads(0, 40).map((row, i) => [...row, i % 2 ? 'đã chốt' : 'sai số']);
    const addOn = bookOfTables([{ name: 'Data', rows: [header, ...rows] }]);
    const draft = draftFor(['Data'], { Data: { status: name } });
    expect(fieldsOf(columnsOf(addOn, draft)[0]!).status).toBe(`${name} sure`);
    done(addOn, 'setUp', draft);
    expect(at(addOn, 'column.status', 2)).toBe(name);
    expect(build(addOn).periods.fourWeeks.total.score).toBe(50);
  },
);

it('Pullpush’s own columns are not offered', () => {
  const addOn = bookOf({ Data: leads(0, 40) });
  setUp(addOn);
  addOn.call('scoreLeads');
  const { spreadsheet } = addOn;
  spreadsheet.sheets = spreadsheet.sheets.slice(0, 1);
  const fresh = columnsOf(addOn, draftFor(['Data']))[0]!;
  expect(fresh.columns.map(({ header }) => header)).toEqual(HEADER);
});

it('dates that cannot be read are told beside their column, before anything is counted without them', () => {
  const rows = leads(0, 40).map((row, i) => (i % 2 ? ['28/9', ...row.slice(1)] : row));
  const addOn = bookOf({ Data: rows });
  const [entry] = columnsOf(addOn, draftFor(['Data'], { Data: { received: 'Ngày' } }));
  const received = entry!.fields.find(({ field }) => field === 'received')!;
  expect(received.state).toBe('check');
  expect(received.why).toContain('20/40 ngày, ví dụ “28/9”');
  const fine = columnsOf(bookOf({ Data: leads(0, 40) }), draftFor(['Data']))[0]!.fields[0]!;
  expect([fine.state, fine.why]).toEqual(['sure', '']);
});
