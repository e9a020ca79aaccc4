import type { SpreadsheetSettings, WorkbenchSpreadsheet } from '../services';
import { readSpreadsheet } from './xlsx-read';
import { writeSpreadsheet } from './xlsx-write';

/**
 * Workbook files in and out. Everything about the library that reads and writes .xlsx is behind
 * these two functions, so that another one can take its place.
 */
export interface WorkbookFormat {
  /**
   * Reads a workbook. What an earlier {@link WorkbookFormat.write} kept in the file (sheet ids,
   * metadata, properties, the time zone) comes back and goes before `settings`.
   */
  read(bytes: Uint8Array, settings?: SpreadsheetSettings): Promise<WorkbenchSpreadsheet>;
  /**
   * Writes a workbook. Tabs that were read and not changed go out as they came in; changed ones
   * get the changes cell by cell; tabs that the add-on made are new at the end, or in the place of
   * their forerunner. Write a spreadsheet once: for more, read the bytes again.
   */
  write(spreadsheet: WorkbenchSpreadsheet): Promise<Uint8Array>;
}

export const workbookFormat: WorkbookFormat = {
  read: readSpreadsheet,
  write: writeSpreadsheet,
};

export const readWorkbook = workbookFormat.read;
export const writeWorkbook = workbookFormat.write;
