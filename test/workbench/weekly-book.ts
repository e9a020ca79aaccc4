/** A team's sheet over months, whose statuses are filled in as time goes by, and a meeting built every Monday. */
import { type AddOn, loadAddOn } from '../../workbench/add-on';
import type { ReportChange } from '../../workbench/command/report';
import { type StoredValue, WorkbenchSpreadsheet } from '../../workbench/services';
import { DIST } from './meeting-workbook';

const DAY = 86_400_000;
/** Monday 31 August 2026, 15:00 in Hà Nội: the first lead. */
const FIRST = Date.parse('2026-08-31T08:00:00Z');
const FIRST_WEEK = 36;

/** What becomes of the leads of a week, always the same: the status in the end, and after how many days it is known. */
export interface Fate {
  status: string;
  afterDays: number;
}

export interface WeekReport {
  periods: {
    week: Record<'total', { score: number; onAgeAlone: number; change: ReportChange }> & {
      campaigns: { campaign: string; change: ReportChange }[];
    };
  };
  problems: { kind: string; text: string }[];
}

export class WeeklyBook {
  readonly addOn: AddOn;
  private now = FIRST;

  /**
   * @param fates of the leads of each campaign and week
   * @param before so many weeks of leads come before the first meeting
   */
  constructor(
    private readonly fates: readonly Fate[],
    private readonly before: number,
    private readonly campaigns: readonly string[] = ['Tết', 'Hè'],
  ) {
    const header = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale'];
    const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Data', rows: [header] }]);
    this.addOn = loadAddOn(DIST, { now: () => this.now, userLocale: 'vi', spreadsheet });
    this.goTo(1);
    this.addOn.call('setUpPullpush');
  }

  /** The label of the week of the n-th meeting, from 1 on. */
  week(meeting: number): string {
    return `2026-W${FIRST_WEEK + this.before + meeting - 1}`;
  }

  /** Moves on to the Monday after the week of the n-th meeting, 10:00, or so many days and hours later. */
  goTo(meeting: number, days = 0, hours = -5): void {
    this.now = FIRST + 7 * DAY * (this.before + meeting) + days * DAY + hours * 3_600_000;
    this.fill();
  }

  build(meeting: number): WeekReport {
    return this.addOn.call('buildMeetingFor', this.week(meeting)) as WeekReport;
  }

  /** Goes to the Monday of a meeting and builds it. */
  hold(meeting: number): WeekReport {
    this.goTo(meeting);
    return this.build(meeting);
  }

  /** The sheet as the team would have it now: what is not known yet is blank. */
  private fill(): void {
    const { grid } = this.addOn.spreadsheet.sheetByName('Data')!;
    let row = 1;
    for (let week = 0; ; week++) {
      const monday = FIRST + 7 * DAY * week;
      if (monday >= this.now) return;
      for (const campaign of this.campaigns)
        this.fates.forEach(({ status, afterDays }, i) => {
          const at = monday + (i % 6) * DAY;
          if (at >= this.now) return;
          const said = this.now - at >= afterDays * DAY ? status : '';
          const phone = `09${10_000_000 + row * 7919}`;
          const cells: StoredValue[] = [new Date(at), `Khách ${row}`, phone, campaign, said, 'An'];
          for (const [column, value] of cells.entries()) grid.setValue(row, column, value);
          row++;
        });
    }
  }
}
