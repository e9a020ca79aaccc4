import { join } from 'node:path';
import { type AddOn, loadAddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';

const DIST = join(__dirname, '..', '..', 'dist');
const HANOI = 'Asia/Ho_Chi_Minh';
const NEW_YORK = 'America/New_York';
const BERLIN = 'Europe/Berlin';

interface Built {
  tab: string;
  week: string;
  from: string;
  to: string;
  periods: { week: { total: { received: number } } };
  problems: { kind: string }[];
}

interface Case {
  what: string;
  zone: string;
  /** Wall clock time with its offset from UTC, and the week that holds it. */
  leads: [at: string, week: string][];
}

/**
 * Source of the weeks: the ISO 8601 week calendar. Source of the offsets: the tz database; in 2026 clocks change on
 * Sunday 8 March and Sunday 1 November in New York, on Sunday 29 March and Sunday 25 October in Berlin.
 */
const CASES: Case[] = [
  {
    what: 'the end of 2020, which has 53 weeks, in Hà Nội',
    zone: HANOI,
    leads: [
      ['2020-12-27T23:30+07:00', '2020-W52'],
      ['2020-12-28T00:15+07:00', '2020-W53'],
      ['2020-12-31T23:30+07:00', '2020-W53'],
      ['2021-01-01T00:15+07:00', '2020-W53'],
      ['2021-01-03T23:30+07:00', '2020-W53'],
      ['2021-01-04T00:15+07:00', '2021-W01'],
    ],
  },
  {
    what: 'the beginning of 2024, on a Monday, in Hà Nội',
    zone: HANOI,
    leads: [
      ['2023-12-25T00:15+07:00', '2023-W52'],
      ['2023-12-31T23:30+07:00', '2023-W52'],
      ['2024-01-01T00:15+07:00', '2024-W01'],
      ['2024-01-07T23:30+07:00', '2024-W01'],
      ['2024-01-08T00:15+07:00', '2024-W02'],
    ],
  },
  {
    what: 'the end of 2026, which has 53 weeks, in Hà Nội',
    zone: HANOI,
    leads: [
      ['2026-12-27T23:30+07:00', '2026-W52'],
      ['2026-12-28T00:15+07:00', '2026-W53'],
      ['2027-01-01T12:00+07:00', '2026-W53'],
      ['2027-01-03T23:30+07:00', '2026-W53'],
      ['2027-01-04T00:15+07:00', '2027-W01'],
    ],
  },
  {
    what: 'the end of 2020 in New York',
    zone: NEW_YORK,
    leads: [
      ['2020-12-27T23:30-05:00', '2020-W52'],
      ['2020-12-28T00:15-05:00', '2020-W53'],
      ['2021-01-03T23:30-05:00', '2020-W53'],
      ['2021-01-04T00:15-05:00', '2021-W01'],
    ],
  },
  {
    what: 'clocks going forward in New York',
    zone: NEW_YORK,
    leads: [
      ['2026-03-01T23:30-05:00', '2026-W09'],
      ['2026-03-02T00:15-05:00', '2026-W10'],
      ['2026-03-08T01:30-05:00', '2026-W10'],
      ['2026-03-08T03:30-04:00', '2026-W10'],
      ['2026-03-08T23:30-04:00', '2026-W10'],
      ['2026-03-09T00:15-04:00', '2026-W11'],
      ['2026-03-15T23:30-04:00', '2026-W11'],
      ['2026-03-16T00:15-04:00', '2026-W12'],
    ],
  },
  {
    what: 'clocks going back in New York',
    zone: NEW_YORK,
    leads: [
      ['2026-10-25T23:30-04:00', '2026-W43'],
      ['2026-10-26T00:15-04:00', '2026-W44'],
      ['2026-11-01T00:30-04:00', '2026-W44'],
      ['2026-11-01T01:30-05:00', '2026-W44'],
      ['2026-11-01T23:30-05:00', '2026-W44'],
      ['2026-11-02T00:15-05:00', '2026-W45'],
    ],
  },
  {
    what: 'clocks going forward in Berlin',
    zone: BERLIN,
    leads: [
      ['2026-03-22T23:30+01:00', '2026-W12'],
      ['2026-03-23T00:15+01:00', '2026-W13'],
      ['2026-03-29T01:30+01:00', '2026-W13'],
      ['2026-03-29T23:30+02:00', '2026-W13'],
      ['2026-03-30T00:15+02:00', '2026-W14'],
    ],
  },
  {
    what: 'clocks going back in Berlin',
    zone: BERLIN,
    leads: [
      ['2026-10-18T23:30+02:00', '2026-W42'],
      ['2026-10-19T00:15+02:00', '2026-W43'],
      ['2026-10-25T01:30+02:00', '2026-W43'],
      ['2026-10-25T23:30+01:00', '2026-W43'],
      ['2026-10-26T00:15+01:00', '2026-W44'],
    ],
  },
];

/** `2026-03-08T23:30-04:00` as people type it: `8/3/2026 23:30`. */
function typed(at: string): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(at)!;
  return `${Number(day)}/${Number(month)}/${year} ${time}`;
}

function addOnWith(
  dates: StoredValue[],
  zone: string,
  now: string,
  options: { intl?: boolean; scriptTimeZone?: string } = {},
): AddOn {
  const rows: StoredValue[][] = [['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái']];
  dates.forEach((date, i) => {
    rows.push([date, `Khách ${i}`, `09${12_000_000 + i * 7919}`, 'Tết', 'quan tâm']);
  });
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows }], {
    timeZone: zone,
    locale: 'vi_VN',
  });
  const moment = Date.parse(now);
  const addOn = loadAddOn(DIST, { spreadsheet, now: () => moment, userLocale: 'vi', ...options });
  addOn.call('setUpPullpush');
  return addOn;
}

const build = (addOn: AddOn, week: string) => addOn.call('buildMeetingFor', week) as Built;

describe.each(CASES)('$what', ({ zone, leads }) => {
  const expected: Record<string, number> = {};
  for (const [, week] of leads) expected[week] = (expected[week] ?? 0) + 1;
  const cells: [string, StoredValue[]][] = [
    ['date cells', leads.map(([at]) => new Date(at))],
    ['typed dates', leads.map(([at]) => typed(at))],
  ];
  // Most scripts keep the time zone of whoever wrote them: it must not matter.
  const scriptTimeZone = zone === NEW_YORK ? HANOI : NEW_YORK;

  describe.each(cells)('%s', (_, dates) => {
    test.each([true, false])('count in the right week (Intl: %s)', (intl) => {
      const addOn = addOnWith(dates, zone, '2027-02-01T12:00:00Z', { intl, scriptTimeZone });
      const received: Record<string, number> = {};
      for (const week of Object.keys(expected)) {
        const built = build(addOn, week);
        received[week] = built.periods.week.total.received;
        expect(built).toMatchObject({ week, tab: `Họp ${week}` });
        expect(addOn.spreadsheet.sheetByName(`Họp ${week}`)).not.toBeNull();
      }
      expect(received).toEqual(expected);
    });
  });
});

test.each<[string, string, string]>([
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-W01', '2024-01-01', '2024-01-07'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
])('%s runs from %s to %s, and its tab says so', (week, from, to) => {
  const addOn = addOnWith([new Date(`${from}T12:00+07:00`)], HANOI, '2027-02-01T12:00:00Z');
  expect(build(addOn, week)).toMatchObject({ from, to });
  const day = (date: string) => date.split('-').reverse().join('/');
  const [[, title], [, subtitle]] = addOn.spreadsheet.sheetByName(`Họp ${week}`)!.cells() as [
    string[],
    string[],
  ];
  expect(title).toContain(week);
  expect(subtitle).toContain(`từ ${day(from)} đến ${day(to)}`);
});

test('a week that the year does not have is refused with a sentence', () => {
  const addOn = addOnWith([new Date('2021-12-30T12:00+07:00')], HANOI, '2027-02-01T12:00:00Z');
  for (const week of ['2021-W53', '2024-W53', '2026-W54'])
    expect(() => build(addOn, week)).toThrow(`“${week}” không phải là tuần`);
});

describe('with no week named, the latest one that is over', () => {
  test.each<[string, string, string, string]>([
    [HANOI, '2021-01-03T23:59:30+07:00', '2020-W52', 'still Sunday'],
    [HANOI, '2021-01-04T00:00:30+07:00', '2020-W53', 'just Monday'],
    [HANOI, '2024-01-07T23:59:30+07:00', '2023-W52', 'still Sunday'],
    [HANOI, '2024-01-08T00:00:30+07:00', '2024-W01', 'just Monday'],
    [HANOI, '2027-01-04T00:00:30+07:00', '2026-W53', 'just Monday'],
    [NEW_YORK, '2021-01-03T23:59:30-05:00', '2020-W52', 'still Sunday'],
    [NEW_YORK, '2021-01-04T00:00:30-05:00', '2020-W53', 'just Monday'],
    [NEW_YORK, '2026-03-08T23:59:30-04:00', '2026-W09', 'still the Sunday of the change'],
    [NEW_YORK, '2026-03-09T00:00:30-04:00', '2026-W10', 'just Monday after the change'],
    [NEW_YORK, '2026-11-01T23:59:30-05:00', '2026-W43', 'still the Sunday of the change'],
    [NEW_YORK, '2026-11-02T00:00:30-05:00', '2026-W44', 'just Monday after the change'],
    [BERLIN, '2026-03-29T23:59:30+02:00', '2026-W12', 'still the Sunday of the change'],
    [BERLIN, '2026-03-30T00:00:30+02:00', '2026-W13', 'just Monday after the change'],
    [BERLIN, '2026-10-25T23:59:30+01:00', '2026-W42', 'still the Sunday of the change'],
    [BERLIN, '2026-10-26T00:00:30+01:00', '2026-W43', 'just Monday after the change'],
  ])('%s, %s: %s (%s)', (zone, now, week) => {
    for (const intl of [true, false]) {
      const scriptTimeZone = zone === NEW_YORK ? HANOI : NEW_YORK;
      const earlier = [8, 9, 10].map((days) => new Date(Date.parse(now) - days * 86_400_000));
      const addOn = addOnWith(earlier, zone, now, { intl, scriptTimeZone });
      expect(build(addOn, '')).toMatchObject({ week, tab: `Họp ${week}` });
    }
  });
});
