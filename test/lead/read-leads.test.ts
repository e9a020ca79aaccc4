import { fixedClock } from '../../src/calendar/zone-clock';
import type { Field } from '../../src/lead/fields';
import { NameBook } from '../../src/lead/name-book';
import { type Lead, readLeads } from '../../src/lead/read-leads';
import { statusReader } from '../../src/lead/status';

const HANOI = 7 * 3_600_000;
const ASOF = Date.UTC(2026, 10, 23) - HANOI;

/** Reads rows of these fields, the first of them in sheet row 2. */
function read(fields: Field[], rows: unknown[][]) {
  const columns: Partial<Record<Field, unknown[][]>> = {};
  const headers: Partial<Record<Field, string>> = {};
  fields.forEach((field, c) => {
    columns[field] = [...(columns[field] ?? []), rows.map((row) => row[c] ?? '')];
    headers[field] = `cột ${field}`;
  });
  const campaigns = new NameBook();
  const people = new NameBook();
  const leads: Lead[] = [];
  const problems = readLeads(
    { firstRow: 2, rowCount: rows.length, columns, headers },
    { clock: fixedClock(420), statuses: statusReader(), asOf: ASOF, campaigns, people },
    (lead) => leads.push(lead),
  );
  const days = leads.map(({ day }) =>
    new Date((day as number) * 86_400_000).toISOString().slice(5, 10),
  );
  return { leads, problems, days, campaigns, people };
}

const problem = (kind: string, rows: number[], place = 'cột received') => ({
  kind,
  count: rows.length,
  rows,
  place,
});

describe('the date of a lead', () => {
  const fields: Field[] = ['received', 'status', 'campaign'];

  it('is the one above where a date is written once a day', () => {
    const rows = [
      ['20/10/2026', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['21/10/2026', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['22/10/2026', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
    ];
    const { days, problems } = read(fields, rows);
    expect(days).toEqual([
      ...['10-20', '10-20', '10-20', '10-21', '10-21', '10-21', '10-22', '10-22'],
    ]);
    expect(problems).toEqual([{ ...problem('inheritedDate', [3, 4, 6, 7, 9]), count: 5 }]);
  });

  it('is missing where a blank is a slip', () => {
    const rows = [
      ['20/10/2026', 'đã chốt', 'A'],
      ['20/10/2026', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['21/10/2026', 'đã chốt', 'A'],
      ['', 'đã chốt', 'A'],
      ['22/10/2026', 'đã chốt', 'A'],
    ];
    const { days, problems } = read(fields, rows);
    expect(days).toEqual(['10-20', '10-20', '10-21', '10-22']);
    expect(problems).toEqual([problem('noDate', [4, 6])]);
  });

  it.each(['sau 22h', 'tối', '22h30', 'khoảng 9h', 'Sáng'.normalize('NFD')])(
    'is the one above under "%s"',
    (hour) => {
      const { days, problems } = read(fields, [
        ['20/10/2026', 'đã chốt', 'A'],
        [hour, 'đã chốt', 'A'],
      ]);
      expect(days).toEqual(['10-20', '10-20']);
      expect(problems).toEqual([problem('inheritedDate', [3])]);
    },
  );

  it('comes from a day’s heading, which is no lead itself', () => {
    const { days } = read(fields, [
      ['20/10/2026', '', ''],
      ['sau 22h', 'đã chốt', 'A'],
    ]);
    expect(days).toEqual(['10-20']);
  });

  it('is not made up where nothing stands above, or where the cell says something else', () => {
    const { leads, problems } = read(fields, [
      ['sau 22h', 'đã chốt', 'A'],
      ['20/10/2026', 'đã chốt', 'A'],
      ['chưa rõ', 'đã chốt', 'A'],
      ['31/02/2026', 'đã chốt', 'A'],
    ]);
    expect(leads.map(({ row }) => row)).toEqual([3]);
    expect(problems).toEqual([problem('noDate', [2, 4, 5])]);
  });

  it('names a row whose cells slid into other columns', () => {
    const { leads, problems } = read(fields, [
      ['Nguyễn An', '20/10/2026', 'đã chốt'],
      ['20/10/2026', 'đã chốt', 'A'],
    ]);
    expect(leads).toHaveLength(1);
    expect(problems).toEqual([problem('shiftedRow', [2])]);
  });

  it('is refused from the moment of building on, and before 2000', () => {
    const { leads, problems } = read(fields, [
      [new Date(ASOF - 1), 'đã chốt', 'A'],
      [new Date(ASOF), 'đã chốt', 'A'],
      ['30/12/1999', 'đã chốt', 'A'],
      ['01/01/2000', 'đã chốt', 'A'],
    ]);
    expect(leads.map(({ row }) => row)).toEqual([2, 5]);
    expect(problems).toEqual([problem('futureDate', [3]), problem('oldDate', [4])]);
  });

  it('names at most five rows and counts them all', () => {
    const { problems } = read(
      fields,
      Array.from({ length: 9 }, () => ['?', 'đã chốt', 'A']),
    );
    expect(problems).toEqual([{ ...problem('noDate', [2, 3, 4, 5, 6]), count: 9 }]);
  });

  it('is read day first, and says so, where both orders fit', () => {
    const { days, problems } = read(fields, [['03/04/2026', 'đã chốt', 'A']]);
    expect(days).toEqual(['04-03']);
    expect(problems).toEqual([
      { kind: 'ambiguousDates', count: 1, rows: [], place: 'cột received' },
    ]);
  });
});

it('counts a lead without a campaign under a blank name, and names its row', () => {
  const { leads, problems } = read(
    ['received', 'status', 'campaign'],
    [
      ['20/10/2026', 'đã chốt', '-'],
      ['', '', ''],
    ],
  );
  expect(leads.map(({ campaign }) => campaign)).toEqual(['']);
  expect(problems).toEqual([problem('noCampaign', [2], 'cột campaign')]);
});

describe('attempts', () => {
  it('come from their column, else from the calls, else from the status, else from the note', () => {
    const fields: Field[] = [
      'received',
      'campaign',
      'status',
      'attempts',
      'calls',
      'calls',
      'note',
    ];
    const row = (...cells: unknown[]) => ['20/10/2026', 'A', ...cells];
    const { leads } = read(fields, [
      row('KNM lần 2', '5 lần', 'KNM', 'KNM', 'gọi lần 4'),
      row('KNM lần 2', 0, 'KNM', 'KNM', 'gọi lần 4'),
      row('KNM lần 2', '', 'KNM', 'KNM', ''),
      row('KNM lần 3', '', '', '-', 'gọi lần 4'),
      row('KNM', '12/10', '', '', ''),
    ]);
    expect(leads.map(({ attempts }) => attempts)).toEqual([5, 0, 2, 3, null]);
  });

  it('of wide call columns count the filled ones, and the last filled one is the status', () => {
    const fields: Field[] = ['received', 'campaign', 'calls', 'calls', 'calls'];
    const { leads } = read(fields, [
      ['20/10/2026', 'A', 'KNM', 'không nghe máy', 'đã chốt'],
      ['20/10/2026', 'A', 'KNM', '', '#N/A'],
      ['20/10/2026', 'A', '', '', ''],
    ]);
    expect(leads.map(({ status, attempts, outcome }) => [status, attempts, outcome])).toEqual([
      ['đã chốt', 3, 'WON'],
      ['KNM', 1, 'NO_ANSWER'],
      ['', null, 'NEW'],
    ]);
  });

  it('span the days from the first contact to the last', () => {
    const { leads } = read(
      ['received', 'campaign', 'firstContact', 'lastContact'],
      [
        ['20/10/2026', 'A', '20/10/2026', '22/10/2026'],
        ['20/10/2026', 'A', '20/10/2026', '20/10/2026'],
        ['20/10/2026', 'A', '20/10/2026', ''],
      ],
    );
    expect(leads.map(({ callDays }) => callDays)).toEqual([3, 1, null]);
  });
});

it.each<[Field, string]>([
  ['name', '<test lead: dummy data for full_name>'],
  ['phone', '<test lead: dummy data for phone_number>'],
  ['email', 'test@meta.com'],
  ['email', ' Test@FB.com '],
])('takes a test lead of Meta for spam: %s %s', (field, text) => {
  const { leads, problems } = read(
    ['received', 'campaign', 'status', field],
    [['20/10/2026', 'A', 'blah xyz', text]],
  );
  expect(leads[0]?.outcome).toBe('SPAM');
  expect(problems).toEqual([]);
});

it('counts each status that nobody understands, most frequent first', () => {
  const texts = ['qwx', 'zzkk', 'zzkk', 'đã chốt', 'zzkk', 'qwx'];
  const rows = texts.map((text) => ['20/10/2026', 'A', text]);
  const { leads, problems } = read(['received', 'campaign', 'status'], rows);
  expect(leads).toHaveLength(6);
  expect(problems).toEqual([
    {
      kind: 'unmapped',
      count: 5,
      rows: [],
      place: 'cột status',
      texts: [
        ['zzkk', 3],
        ['qwx', 2],
      ],
      other: '2',
    },
  ]);
});

it('takes names that differ in case, spaces or Unicode form for one, shown as most rows write it', () => {
  const names = ['khoá học', 'Khoá  Học ', 'KHOÁ HỌC'.normalize('NFD'), 'Khoá Học', 'Khoá học B'];
  const rows = names.map((name) => ['20/10/2026', 'đã chốt', name, name]);
  const { leads, campaigns, people } = read(['received', 'status', 'campaign', 'rep'], rows);
  const keys = [...new Set(leads.map(({ campaign }) => campaign))];
  expect(keys.map((key) => campaigns.shown(key))).toEqual(['Khoá Học', 'Khoá học B']);
  expect(people.shown(leads[0]?.rep as string)).toBe('Khoá Học');
});
