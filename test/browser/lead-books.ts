import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { sampleSource } from '../../workbench/command/lead-source';
import { openLeadFile } from '../../workbench/files/open-file';
import { type Table, WorkbenchSpreadsheet } from '../../workbench/services';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/** Real leads of 2018, where they have been put beside the project. */
export const FICZON = join(ROOT, '../shared/data/ficzon-leads.csv');
export const hasFiczon = existsSync(FICZON);

export type Language = 'vi' | 'en';

/** The sample on its own day, with nothing of Pullpush in it yet. */
export function sampleBook(language: Language, options: Partial<AddOnOptions> = {}): AddOn {
  const { spreadsheet, clock } = sampleSource();
  return loadAddOn(DIST, { now: () => clock, userLocale: language, ...options, spreadsheet });
}

/** A file as of an instant such as 2018-10-08T03:00:00Z. */
export async function fileBook(path: string, asOf: string, language: Language): Promise<AddOn> {
  const spreadsheet = await openLeadFile(path);
  const now = () => Date.parse(asOf);
  return loadAddOn(DIST, { now, userLocale: language, spreadsheet });
}

/** Tables of a test's own, on Monday 23 November 2026, 10:00 in Hà Nội. */
export function bookOf(tables: readonly Table[], language: Language = 'vi'): AddOn {
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  const spreadsheet = WorkbenchSpreadsheet.fromTables(tables);
  return loadAddOn(DIST, { now, userLocale: language, spreadsheet });
}
