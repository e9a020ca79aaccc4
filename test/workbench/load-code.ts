import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';

const folders: string[] = [];

/** A build folder with these files. */
export function dist(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullpush-dist-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The add-on made of this code, over a small lead tab, on 23 November 2026 at 10:00 in Hà Nội. */
export function load(code: string, options: Partial<AddOnOptions> = {}) {
  const spreadsheet =
    options.spreadsheet ??
    WorkbenchSpreadsheet.fromTables([
      {
        name: 'Leads',
        rows: [
          ['Name', 'Created'],
          ['An', new Date('2026-11-23T01:30:00Z')],
        ],
      },
    ]);
  return loadAddOn(dist({ 'Code.js': code }), {
    now: () => Date.parse('2026-11-23T03:00:00Z'),
    ...options,
    spreadsheet,
  });
}
