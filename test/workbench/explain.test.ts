/** "Why this score?" over whole spreadsheets: it says what scoreboards say, for any campaign and period. */
import { join } from 'node:path';
import { type AddOn, loadAddOn } from '../../workbench/add-on';
import type { ReportGroup, ReportPeriod } from '../../workbench/command/report';
import { makeSample } from '../../workbench/sample/sample';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { addTab, bookOf, cellsOf, HEADER, leads, setUp } from './lead-book';

const DIST = join(__dirname, '..', '..', 'dist');

interface Explained extends ReportGroup {
  period: { week: string | null; weeks: number | null; from: string | null; to: string | null };
  pointsSum: number;
  outcomes: {
    outcome: string;
    class: string;
    leads: number;
    points: number | null;
    sum: number;
    places: { tab: string; rows: [number, number][] }[];
  }[];
  waiting: { leads: number }[];
  text: string;
}

const explain = (addOn: AddOn, campaign: string, period = '') =>
  addOn.call('explainScore', campaign, period) as Explained;

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('the sample company', () => {
  let addOn: AddOn;
  let periods: { week: ReportPeriod; fourWeeks: ReportPeriod };

  beforeAll(() => {
    const { tables, timeZone, locale, asOf } = makeSample();
    const spreadsheet = WorkbenchSpreadsheet.fromTables(tables, { timeZone, locale });
    addOn = loadAddOn(DIST, { spreadsheet, now: () => asOf, userLocale: 'vi' });
    addOn.call('setUpPullpush');
    periods = (addOn.call('buildMeetingFor', '') as { periods: typeof periods }).periods;
  });

  test.each(['week', 'fourWeeks'] as const)(
    'every campaign of the meeting’s table “%s” is explained with the very numbers of the table',
    (table) => {
      const { total, campaigns } = periods[table];
      expect(campaigns.length).toBeGreaterThan(4);
      // How a week stands against the weeks before is no part of why it has its score.
      for (const { change: _, ...group } of [...campaigns, total]) {
        const period = table === 'week' ? 'tuần trước' : '4 tuần';
        const found = explain(addOn, group.campaign as string, period);
        expect(found).toMatchObject(group);
        // No phone and no address, whatever people typed.
        expect(found.text).not.toMatch(/@|\d{8}/);
        expect(sumOf(found.outcomes.map(({ sum }) => sum))).toBe(found.pointsSum);
        const judged = found.outcomes.filter(({ points }) => points !== null);
        expect(sumOf(judged.map(({ leads }) => leads))).toBe(group.judged);
        for (const { points, leads, sum } of judged) expect(sum).toBe((points ?? 0) * leads);
        if (group.score !== null) expect(found.pointsSum / found.judged).toBe(group.score);
        expect(sumOf(found.waiting.map(({ leads }) => leads))).toBe(group.pending);
      }
    },
  );

  test('all time is the last table of Scoreboard', () => {
    const found = explain(addOn, 'tất cả', 'tất cả');
    const row = cellsOf(addOn, 'Pullpush Bảng điểm').find(([key]) =>
      String(key).startsWith('allTime.total '),
    );
    expect(row?.slice(2, 6)).toEqual([found.received, found.judged, found.coverage, found.score]);
  });

  test('the rows it names are the rows that Score leads gave that outcome', () => {
    addOn.call('scoreLeads');
    const found = explain(addOn, '', 'tất cả');
    let named = 0;
    for (const line of found.outcomes) {
      const label = new Set<unknown>();
      for (const { tab, rows } of line.places) {
        const cells = cellsOf(addOn, tab);
        const header = cells.findIndex((row) => row.includes('Pullpush · Kết quả'));
        const [outcome, points] = ['Pullpush · Kết quả', 'Pullpush · Điểm'].map((title) =>
          (cells[header] as unknown[]).indexOf(title),
        ) as [number, number];
        for (const [from, to] of rows) {
          for (let row = from; row <= to; row++, named++) {
            label.add(cells[row - 1]?.[outcome]);
            expect(cells[row - 1]?.[points] ?? null).toBe(line.points);
          }
        }
      }
      expect(label.size).toBe(1);
    }
    expect(named).toBeGreaterThan(500);
  });
});

describe('a period of days', () => {
  const book = () => {
    const addOn = bookOf({ Data: leads(0, 280) });
    setUp(addOn);
    return addOn;
  };

  test('counts the leads received on these days, both included', () => {
    const addOn = book();
    // One lead each in 28 days from 26 October on, ten times over.
    for (const [period, received] of [
      ['26/10/2026–26/10/2026', 10],
      ['25/10/2026–28/10/2026', 30],
      ['1/11/2026–22/11/2026', 220],
      ['tháng 10', 60],
      ['tất cả', 280],
      ['1/1/2020–31/1/2020', 0],
    ] as const)
      expect([period, explain(addOn, '', period).received]).toEqual([period, received]);
  });

  test('a week told as days is that week', () => {
    const addOn = book();
    const { period: _, text: __, ...week } = explain(addOn, 'Tết', '2026-W46');
    expect(explain(addOn, 'Tết', '9/11/2026–15/11/2026')).toMatchObject(week);
  });

  test('several tabs are told apart', () => {
    const addOn = bookOf({ 'Tháng 10': leads(0, 30), 'Tháng 11': leads(30, 60) });
    setUp(addOn);
    const { outcomes, text } = explain(addOn, '', 'tất cả');
    const tabs = new Set(outcomes.flatMap(({ places }) => places.map(({ tab }) => tab)));
    expect([...tabs].sort()).toEqual(['Tháng 10', 'Tháng 11']);
    expect(text).toContain('tab “Tháng 10”, dòng ');
    addTab(addOn, 'Khác', [HEADER, ...leads(60, 70)]);
    expect(explain(addOn, '', 'tất cả').received).toBe(60);
  });
});

describe('it only reads', () => {
  const callsFor = (count: number) => {
    const addOn = bookOf({ Data: leads(0, count) });
    setUp(addOn);
    const before = JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()));
    const metadata = JSON.stringify(addOn.spreadsheet.metadata);
    addOn.meter.reset();
    addOn.call('menuExplainScore');
    const { total, byMethod } = addOn.meter.snapshot();
    expect(JSON.stringify(addOn.spreadsheet.sheets.map((sheet) => sheet.cells()))).toBe(before);
    expect(JSON.stringify(addOn.spreadsheet.metadata)).toBe(metadata);
    expect(
      Object.keys(byMethod).filter((name) => /\.(set|clear|insert|delete)/.test(name)),
    ).toEqual([]);
    return total;
  };

  test('in a few calls, the same for sixty leads and six thousand', () => {
    const few = callsFor(60);
    expect(few).toBeLessThanOrEqual(40);
    expect(callsFor(6000)).toBe(few);
  });
});

test('a period that is none is named as it was typed', () => {
  const addOn = bookOf({ Data: leads(0, 30) });
  setUp(addOn);
  for (const period of ['1/11/2026, 5/11/2026', 'hôm nào đó; Tết'])
    expect(() => explain(addOn, 'Tết', period)).toThrow(
      `“${period}” không phải là khoảng thời gian.`,
    );
  expect(() => explain(addOn, 'Tết', '2027-W01')).toThrow('Tuần 2027-W01 chưa bắt đầu.');
});

test('a campaign that is called “all” or “(no campaign)” is itself, with a period and without', () => {
  const names = ['tất cả', 'all', '(không có chiến dịch)', ''];
  const rows = leads(0, 40).map((row, i) => {
    const cells = [...row];
    cells[HEADER.indexOf('Chiến dịch')] = names[i % 4]!;
    return cells;
  });
  const addOn = bookOf({ Data: rows });
  setUp(addOn);
  for (const name of names.slice(0, 3))
    for (const typed of [name, `${name}, all`, `${name}; 1/1/2020–31/12/2026`])
      expect([typed, explain(addOn, typed, 'tất cả').received]).toEqual([typed, 10]);
  expect(explain(addOn, '', 'tất cả').received).toBe(40);
});
