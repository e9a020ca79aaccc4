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

/** A text that is in nobody's vocabulary. */
export const UNKNOWN = 'L2';
const HEADER = ['Ngày', 'Họ tên', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Sale'];

/**
 * The forty leads of a small team from 26 October to 22 November 2026, ten a week: 20 closed (100 points), 12 with a
 * wrong number (0 points), and 8 that say only `UNKNOWN`.
 *
 * @param campaigns names in turn
 * @param unknown what the eight say instead
 */
export function teamTable(
  campaigns = ['Tết', 'Hè'],
  unknown: readonly string[] = [UNKNOWN],
): Table {
  const rows = Array.from({ length: 40 }, (_, i): Table['rows'][number] => {
    const day = 7 * Math.floor(i / 10) + (i % 7);
    const status = [
      'đã chốt',
      'sai số',
      'đã chốt',
      unknown[Math.floor(i / 5) % unknown.length],
      '',
    ][i % 5];
    return [
      new Date(Date.UTC(2026, 9, 26 + day, 3)),
      `Khách ${i}`,
      `09${10_000_000 + i * 7919}`,
      campaigns[i % campaigns.length] as string,
      // The fifth lead of five is closed or wrong in turn.
      status || (i % 10 === 4 ? 'đã chốt' : 'sai số'),
      i % 3 ? 'An' : 'Bình',
    ];
  });
  return { name: 'Data', rows: [HEADER, ...rows] };
}

/** The small team, set up. */
export function readyBook(language: Language = 'vi', table = teamTable()): AddOn {
  const addOn = bookOf([table], language);
  addOn.call('setUpPullpush');
  return addOn;
}
