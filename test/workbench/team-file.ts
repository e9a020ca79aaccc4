import { openXlsx, type Sheet, writeXlsx } from 'hucre';
import { readWorkbook, writeWorkbook } from '../../workbench/files/workbook-file';
import { openServices, type WorkbenchSpreadsheet } from '../../workbench/services';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const HANOI = { timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };

/** Works on a spreadsheet as the add-on would. */
export function work<T>(spreadsheet: WorkbenchSpreadsheet, act: (google: GSpreadsheet) => T): T {
  return act(openServices({ spreadsheet }).services.SpreadsheetApp.getActiveSpreadsheet());
}

/** A file such as a team has: two tabs, styles, widths, a formula, a date. */
export function teamFile(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Leads Q4',
        columns: [{ width: 22 }, { width: 12.5 }, { hidden: true }],
        rows: [
          ['Tên', 'Ngày', 'Điểm'],
          ['An', new Date(Date.UTC(2026, 10, 23, 8, 30)), 3],
          ['01234', new Date(Date.UTC(2026, 10, 24)), null],
        ],
        cells: new Map([
          ['0,0', { style: { font: { bold: true, name: 'Tahoma', size: 12 } } }],
          ['1,1', { style: { numFmt: 'dd/mm/yyyy hh:mm' } }],
          ['2,1', { style: { numFmt: 'dd/mm/yyyy' } }],
          ['2,2', { formula: 'SUM(C2:C2)', formulaResult: 3 }],
          [
            '1,0',
            { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEE00' } } } },
          ],
        ]),
        freezePane: { rows: 1 },
        dataValidations: [
          { type: 'textLength', operator: 'lessThan', formula1: '50', range: 'A2:A9' },
        ],
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formula: '2',
            range: 'C2:C9',
            priority: 1,
            style: { font: { bold: true } },
          },
        ],
      },
      { name: "Hà's notes", rows: [['x']] },
    ],
  });
}

/** The spreadsheet after it was saved and opened again. */
export async function reopen(spreadsheet: WorkbenchSpreadsheet) {
  return readWorkbook(await writeWorkbook(spreadsheet), HANOI);
}

/** A tab as the file has it. */
export async function rawTab(bytes: Uint8Array, name: string): Promise<Sheet> {
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return sheets.find((sheet) => sheet.name === name)!;
}
