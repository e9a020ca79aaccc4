/** The clock that builds every week, and what is said where it could not, in the sidebar. */
import { join, resolve } from 'node:path';
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { copyOf } from '../../workbench/services/copies';
import { type Language, readyBook, teamTable } from './lead-books';
import { Sidebar } from './sidebar';
import { tooWide } from './width';

const DIST = join(resolve(__dirname, '../..'), 'dist');
/** Monday 23 November 2026, 10:00 in Hà Nội. */
const MONDAY = '2026-11-23T03:00:00Z';
/** Tuesday two weeks later: two due times have gone by. */
const LATER = '2026-12-08T03:00:00Z';

/** The same spreadsheet at another time, or for another person. */
function seen(
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
    propertiesWithoutAuthorisation: true,
    ...options,
    spreadsheet,
  });
}

/** The small team's book, set up. */
const book = (language: Language, table = teamTable()) => readyBook(language, table).spreadsheet;

/** A book whose clock is set for Monday, 7 o'clock, by somebody of this name. */
function clockBook(language: Language, owner: string, userEmail = 'lan@example.com') {
  const spreadsheet = book(language);
  const addOn = seen(spreadsheet, language, MONDAY, { userEmail });
  addOn.call('sidebarCall', 'turnOnWeekly', { day: 1, hour: 7, owner }, false);
  return spreadsheet;
}

const clock = (sidebar: Sidebar) => sidebar.page.locator('[data-weekly]');
const notice = (sidebar: Sidebar) => sidebar.page.locator('.notice');
const recordIn = ({ spreadsheet }: AddOn) =>
  JSON.parse(spreadsheet.documentProperties.get('weekly') || 'null') as Record<
    string,
    unknown
  > | null;

async function unfoldClock(sidebar: Sidebar): Promise<void> {
  await sidebar.click(clock(sidebar).locator('summary'));
  await clock(sidebar).locator('button').first().waitFor();
}

async function isWellMade(sidebar: Sidebar, view: string): Promise<void> {
  await sidebar.shot(`weekly-${view}`);
  expect({ view, wide: await tooWide(sidebar), violations: await sidebar.audit() }).toEqual({
    view,
    wide: [],
    violations: [],
  });
}
