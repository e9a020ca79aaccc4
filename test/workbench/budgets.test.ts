/** Service calls of a team that has used Pullpush for months: bounded, and the same however much was promised. */
import type { AddOn } from '../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { build, built, gridOf, open, rowOf } from './meeting-workbook';

const FIRST_BUILD = 90;
const NEW_TAB = 15;
const REBUILD = 75;
/** Drop-downs, promises and figures of new names, each in the tab where they belong, and the turn of the run. */
const NEWS = 2;

function callsOf(addOn: AddOn, week: string): number {
  addOn.meter.reset();
  build(addOn, week);
  return addOn.meter.snapshot().total;
}

/** Builds as many weeks up to 2026-W47 and types as many promises into each. */
function months(weeks: number, promises: number) {
  const addOn = built();
  const first = 47 - weeks + 1;
  const calls = { first: 0, rebuild: 0 };
  for (let week = first; week <= 47; week++) {
    const label = `2026-W${week}`;
    calls.first = callsOf(addOn, label);
    const top = rowOf(addOn, `Họp ${label}`, 'conclusions.1');
    for (let i = 0; i < promises; i++) {
      gridOf(addOn, `Họp ${label}`).setValue(top + i, 1, 'An');
      gridOf(addOn, `Họp ${label}`).setValue(top + i, 2, `Việc ${label} ${i}`);
    }
    callsOf(addOn, label);
    calls.rebuild = callsOf(addOn, label);
  }
  return calls;
}

it('a rebuild and a new week stay within their budgets, with the Actions tab and months of meetings', () => {
  const short = months(6, 2);
  const long = months(14, 7);
  expect(long).toEqual(short);
  expect(short.first).toBeLessThanOrEqual(FIRST_BUILD);
  expect(short.rebuild).toBeLessThanOrEqual(REBUILD);
});

it('the build that makes the Actions tab takes at most 15 more', () => {
  const addOn = built();
  gridOf(addOn, 'Họp 2026-W47').setValue(rowOf(addOn, 'Họp 2026-W47', 'conclusions.1'), 2, 'việc');
  expect(callsOf(addOn, '2026-W47')).toBeLessThanOrEqual(REBUILD + NEW_TAB);
});

describe('with Campaigns, Feedback and Plan filled in', () => {
  /** A spreadsheet of so many campaigns and leads over four weeks, some of which Sales has objections to. */
  function filledIn(campaigns: number, leads: number): AddOn {
    const rows: StoredValue[][] = [['Ngày', 'Họ tên', 'Chiến dịch', 'Trạng thái', 'Lý do từ chối']];
    const statuses = ['đã chốt', 'không có nhu cầu', 'quan tâm', 'sai số', 'KNM'];
    for (let i = 0; i < leads; i++) {
      const at = new Date(Date.UTC(2026, 9, 26, 3) + (i % 28) * 86_400_000);
      const said = i % 4 === 0 ? `lý do ${i % 50}` : '';
      rows.push([at, `Khách ${i}`, `C${i % campaigns}`, statuses[i % 5] as string, said]);
    }
    const addOn = open(WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows }]));
    addOn.call('setUpPullpush');
    for (const key of ['campaigns', 'feedback', 'plan']) {
      expect(addOn.call('sidebarCall', 'addTab', key, true)).toMatchObject({ kind: 'done' });
      const sheet = addOn.spreadsheet.sheets.at(-1)!;
      for (let i = 0; i < campaigns; i++) {
        const lines: Record<string, StoredValue[]> = {
          campaigns: [`C${i}`, 'An', 'Zalo', 'lời hứa '.repeat(i % 9), 'x', 'y', '', '', 'z'],
          feedback: [new Date('2026-11-18T03:00:00Z'), 'An', 'Xin tài liệu', `tờ ${i}`, '', ''],
          plan: [`2026-W${10 + i}`, 1, 1, 1, 1],
        };
        lines[key]?.forEach((value, c) => {
          sheet.grid.setValue(i + 1, c, value);
        });
      }
    }
    return addOn;
  }

  it('neither campaigns nor leads cost a call more than the budgets allow', () => {
    const calls = [
      [3, 100],
      [40, 100],
      [40, 45_000],
    ].map(([campaigns, leads]) => {
      const addOn = filledIn(campaigns as number, leads as number);
      build(addOn, '2026-W45');
      build(addOn, '2026-W46');
      const first = callsOf(addOn, '2026-W47');
      const rebuild = callsOf(addOn, '2026-W47');
      return { first, rebuild };
    });
    for (const { first, rebuild } of calls) {
      expect(first).toBeLessThanOrEqual(FIRST_BUILD);
      expect(rebuild).toBeLessThanOrEqual(REBUILD);
    }
    // The same leads among more campaigns: at most a few row heights more.
    expect(calls[2]).toEqual(calls[1]);
  });

  describe('and much that is new', () => {
    /** Three built weeks and forty leads more in the last of them, of campaigns nobody has heard of. */
    function withNews(campaign: (i: number) => string): AddOn {
      const addOn = filledIn(3, 100);
      for (const week of ['2026-W45', '2026-W46', '2026-W47']) build(addOn, week);
      promise(addOn, '2026-W47', 1);
      build(addOn, '2026-W47');
      const { grid } = addOn.spreadsheet.sheetByName('Data')!;
      const at = new Date('2026-11-17T03:00:00Z');
      for (let i = 0; i < 40; i++) {
        const lead = [at, `Khách mới ${i}`, campaign(i), 'sai số', `lý do mới ${i}`];
        for (const [column, value] of lead.entries()) grid.setValue(101 + i, column, value);
      }
      return addOn;
    }
    function promise(addOn: AddOn, week: string, number: number): void {
      const row = rowOf(addOn, `Họp ${week}`, `conclusions.${number}`);
      gridOf(addOn, `Họp ${week}`).setValue(row, 1, `Người ${number}`);
      gridOf(addOn, `Họp ${week}`).setValue(row, 2, `Việc ${number}`);
    }

    it('sections that grow and shrink cost nothing beyond the budget', () => {
      const addOn = withNews((i) => `C${i % 3}`);
      const before = rowOf(addOn, 'Họp 2026-W47', 'thanks.1');
      expect(callsOf(addOn, '2026-W47')).toBeLessThanOrEqual(REBUILD);
      expect(rowOf(addOn, 'Họp 2026-W47', 'thanks.1')).not.toBe(before);
    });

    it('new names, promises and figures to remember cost a few calls in their own tabs', () => {
      const addOn = withNews((i) => `Mới ${i % 19}`);
      promise(addOn, '2026-W47', 2);
      expect(callsOf(addOn, '2026-W47')).toBeLessThanOrEqual(REBUILD + NEWS);
      const next = withNews((i) => `Mới ${i % 19}`);
      promise(next, '2026-W47', 2);
      expect(callsOf(next, '2026-W48')).toBeLessThanOrEqual(FIRST_BUILD);
    });
  });
});
