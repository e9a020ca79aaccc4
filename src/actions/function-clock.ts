import { setLocalClock } from '../calendar/local-clock';
import { spreadsheetClock } from '../sheet/services';

/** Lets custom functions read dates by the spreadsheet's time zone. Asks no service: that happens when a date is read. */
export function nameSpreadsheetClock(): void {
  setLocalClock(spreadsheetClock);
}
