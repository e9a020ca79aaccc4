/** Books with a weekly clock, and what the sidebar shows of it. */
import { join, resolve } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import type { WorkbenchSpreadsheet } from '../../workbench/services';
import { type Language, readyBook } from './lead-books';
import type { Sidebar } from './sidebar';
import { isWellMade } from './well-made';

const DIST = join(resolve(__dirname, '../..'), 'dist');
/** Monday 23 November 2026, 10:00 in Hà Nội. */
export const MONDAY = '2026-11-23T03:00:00Z';
/** Tuesday two weeks later: two due times have gone by. */
export const LATER = '2026-12-08T03:00:00Z';

/** The one whose clock it is, where it is not that of whoever looks. */
export const LAN = { userEmail: 'lan@example.com' };

/** The same spreadsheet at another time, or for another person. */
export function seen(
  spreadsheet: WorkbenchSpreadsheet,
  language: Language,
  at = MONDAY,
  options: Partial<AddOnOptions> = {},
): AddOn {
  const now = () => Date.parse(at);
  return loadAddOn(DIST, {
    now,
    userLocale: language,
    userEmail: 'minh@example.com',
    ...options,
    spreadsheet,
  });
}

/** The small team's book, set up. */
export const book = (language: Language) => readyBook(language).spreadsheet;

/** A book whose clock is set for Monday, 7 o'clock, by somebody of this name. */
export function clockBook(language: Language, owner: string): WorkbenchSpreadsheet {
  const spreadsheet = book(language);
  const addOn = seen(spreadsheet, language, MONDAY, LAN);
  addOn.call('sidebarCall', 'turnOnWeekly', { day: 1, hour: 7, owner }, false);
  return spreadsheet;
}

export const clockPart = (sidebar: Sidebar) => sidebar.page.locator('[data-weekly]');
export const notice = (sidebar: Sidebar) => sidebar.page.locator('.notice');
export const recordIn = (spreadsheet: WorkbenchSpreadsheet) =>
  JSON.parse(spreadsheet.documentProperties.get('weekly') || 'null') as Record<
    string,
    unknown
  > | null;

/** The triggers of the file, as Google keeps them. */
export const schedules = ({ spreadsheet }: AddOn) =>
  spreadsheet.triggers.map(({ schedule }) => schedule);
/** The clock strikes, as Lan. */
export const strike = (addOn: AddOn) =>
  addOn.fire('weeklyBuild', { triggerUid: addOn.spreadsheet.triggers[0]!.id });

export async function unfoldClock(sidebar: Sidebar): Promise<void> {
  await sidebar.click(clockPart(sidebar).locator('summary'));
  await clockPart(sidebar).locator('button').first().waitFor();
}

export async function isShownWell(sidebar: Sidebar, view: string): Promise<void> {
  await sidebar.shot(`weekly-${view}`);
  await isWellMade(sidebar, view);
}
