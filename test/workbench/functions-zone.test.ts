import { loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { DIST, loaded } from '../bundle/bundle';
import { evaluated } from '../bundle/example-sheet';

interface Zones {
  readonly sheet: string;
  readonly script: string;
  readonly intl?: boolean;
}

function opened({ sheet, script, intl }: Zones) {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'A', rows: [] }], {
    timeZone: sheet,
  });
  return loadAddOn(DIST, { spreadsheet, scriptTimeZone: script, intl });
}

const HANOI = { sheet: 'Asia/Ho_Chi_Minh', script: 'America/Los_Angeles' };
/** A date that the sheet shows as this time of Hà Nội. */
const hanoi = (text: string) => new Date(`${text}+07:00`);

// Source: counted by hand. 23 November 2026 is a Monday.
describe('WORK_MINUTES counts in the hours that the sheet shows', () => {
  it.each<[string, Zones]>([
    ['a script in America', HANOI],
    ['a script in the sheet’s zone', { ...HANOI, script: 'Asia/Ho_Chi_Minh' }],
    ['no Intl to ask', { ...HANOI, intl: false }],
  ])('%s', (_, zones) => {
    const addOn = opened(zones);
    const minutes = (...args: unknown[]) => addOn.callCustomFunction('WORK_MINUTES', ...args);
    expect(minutes(hanoi('2026-11-23T08:30'), hanoi('2026-11-23T09:15'))).toBe(45);
    expect(minutes(hanoi('2026-11-21T17:00'), hanoi('2026-11-23T08:10'))).toBe(40);
    expect(minutes('21/11/2026 17:00', hanoi('2026-11-23T08:10'))).toBe(40);
    expect(minutes('2026-11-23T01:30:00Z', '23/11/2026 9:15')).toBe(45);
    const holiday = [[hanoi('2026-11-24T00:00')]];
    expect(minutes(hanoi('2026-11-23T17:20'), hanoi('2026-11-25T08:05'), '', holiday)).toBe(15);
  });

  it('on both sides of a clock change of the sheet’s zone', () => {
    const addOn = opened({ sheet: 'America/New_York', script: 'Asia/Ho_Chi_Minh' });
    // 1 November 2026 is the Sunday on which New York goes from UTC−4 to UTC−5.
    const from = new Date('2026-10-31T17:20:00-04:00');
    const to = new Date('2026-11-02T08:05:00-05:00');
    expect(addOn.callCustomFunction('WORK_MINUTES', from, to)).toBe(15);
  });

  it('asks for the time zone once for a whole column, and for nothing where no date is read', () => {
    const addOn = opened(HANOI);
    const from = Array.from({ length: 500 }, (_, i) => [
      new Date(hanoi('2026-11-23T08:00').getTime() + i),
    ]);
    addOn.meter.reset();
    addOn.callCustomFunction('WORK_MINUTES', from, from, '', from);
    const { byMethod, total } = addOn.meter.snapshot();
    expect(byMethod['Spreadsheet.getSpreadsheetTimeZone']).toBe(1);
    expect(total).toBeLessThanOrEqual(2);
    addOn.meter.reset();
    addOn.callCustomFunction('LEAD_OUTCOME', [['KNM']]);
    addOn.callCustomFunction('QUALITY_INTERVAL', 60, 5);
    expect(addOn.meter.snapshot().total).toBe(0);
  });

  it('by the script’s own zone where the spreadsheet cannot be asked', () => {
    expect(evaluated(loaded(), '=WORK_MINUTES("23/11/2026 8:30", "23/11/2026 9:15")')).toBe(45);
  });
});
