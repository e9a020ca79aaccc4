/** Tries what becomes of an action when one of its service calls goes wrong, for each of its calls. */
import { type AddOn, loadAddOn } from '../../../workbench/add-on';
import { type StoredValue, WorkbenchSpreadsheet } from '../../../workbench/services';
import { isDate } from '../../../workbench/services/cell';
import { DIST } from '../meeting-workbook';
import { cellsBefore, restore, stateOf, stateOfTab } from './workbook-state';

/** One failure, all from one call on (but for dialogs), or the end of the run. */
export type Fault = 'fail' | 'down' | 'kill';
export const FAULTS: readonly Fault[] = ['fail', 'down', 'kill'];
/** Every call fails once and ends the run once; that all is down from it on is tried at every third. */
const STEPS: Readonly<Record<Fault, number>> = { fail: 1, down: 3, kill: 1 };

/** An action in a spreadsheet, and what people typed there before. */
export interface Trial {
  /** The menu item, or what starts a run without anybody: what that throws only Google reads. */
  run: string | ((addOn: AddOn) => void);
  /** Takes away what two runs that do the same thing write differently, such as how long they took. */
  without?: (spreadsheet: WorkbenchSpreadsheet) => void;
  before: WorkbenchSpreadsheet;
  /** By tab the cells that hold what was typed: none of these values may go. */
  typed: Readonly<Record<string, readonly StoredValue[]>>;
  /** Lead tabs, with the columns that are the team's. */
  leads: Readonly<Record<string, number>>;
  /** Tabs that are none of Pullpush's business. */
  others?: readonly string[];
}

const NOW = Date.parse('2026-11-23T03:00:00Z');
const TIMED_OUT =
  'Service Spreadsheets timed out while accessing document with id workbench-spreadsheet.';
/** What an alert says of it. */
const PLAIN =
  /^(Google Sheets không trả lời khi đang .+ vẫn còn nguyên\. .*|Có lỗi khi .+: Not now\. Những gì bạn gõ không bị thay đổi\. Vui lòng )thử lại\./;
/** Not every error passes by itself. */
const LASTING = 'Not now';

export function openIn(
  spreadsheet: WorkbenchSpreadsheet,
  options: { oneContext?: boolean } = {},
): AddOn {
  return loadAddOn(DIST, { now: () => NOW, userLocale: 'vi', ...options, spreadsheet });
}

/** What went wrong, a line for each fault that was not borne; and how many were tried. */
export interface Tried {
  faults: number;
  wrong: string[];
}

/** Tries a kind of fault at every call of an action. */
export function tryFaults(trial: Trial, fault: Fault): Tried {
  const spreadsheet = new WorkbenchSpreadsheet({ id: 'workbench-spreadsheet' });
  const addOn = openIn(spreadsheet, { oneContext: true });
  const { meter } = addOn;
  const isUnattended = typeof trial.run !== 'string';
  const run = () => {
    if (typeof trial.run === 'string') addOn.call(trial.run);
    else trial.run(addOn);
  };
  const state = () => {
    trial.without?.(spreadsheet);
    return stateOf(spreadsheet);
  };
  const begin = () => {
    restore(spreadsheet, trial.before);
    meter.reset();
  };
  begin();
  run();
  const calls = meter.snapshot().total;
  expect(addOn.dialogs).toEqual([]);
  const undisturbed = state();
  const wanted = JSON.stringify(undisturbed);
  const wrong: string[] = [];
  const note = (k: number, method: string, text: string) => {
    wrong.push(`${fault} at ${k} of ${calls} (${method}): ${text}`);
  };
  let faults = 0;
  for (let k = 1; k <= calls; k += STEPS[fault]) {
    faults++;
    begin();
    const dialogs = addOn.dialogs.length;
    let method = '';
    meter.failAt = fault === 'fail' ? k : undefined;
    meter.killAt = fault === 'kill' ? k : undefined;
    meter.beforeCall = (call, name) => {
      if (call === k) method = name;
      if (fault === 'down' && call >= k && !name.startsWith('Ui.'))
        throw new Error(k % 2 ? TIMED_OUT : LASTING);
    };
    let ended = '';
    try {
      run();
    } catch (error) {
      ended = (error as Error).message;
    }
    meter.failAt = meter.killAt = meter.beforeCall = undefined;
    const said = addOn.dialogs.slice(dialogs);
    if (fault === 'kill') {
      if (said.length > 0) note(k, method, `said ${said[0]?.text}`);
    } else if (ended !== '' && !isUnattended) note(k, method, `ended with ${ended}`);
    else if (said.length > 1 || said.some(({ text }) => !PLAIN.test(text)))
      note(k, method, `said ${said.map(({ text }) => text).join(' / ')}`);
    for (const lost of lostBy(trial, spreadsheet)) note(k, method, `lost ${lost}`);
    const isDone = fault !== 'kill' && ended === '' && said.length === 0;
    if (isDone) {
      const left = state();
      // What is kept beside the tabs may be lost with the store it is kept in.
      if (fault === 'down') left.properties = undisturbed.properties;
      if (JSON.stringify(left) !== wanted) note(k, method, `left ${difference(undisturbed, left)}`);
    }
    const alerts = addOn.dialogs.length;
    try {
      run();
    } catch (error) {
      note(k, method, `next run ended with ${(error as Error).message}`);
    }
    for (const { text } of addOn.dialogs.slice(alerts)) note(k, method, `next run said ${text}`);
    const after = state();
    if (JSON.stringify(after) !== wanted)
      note(k, method, `next run: ${difference(undisturbed, after)}`);
    for (const lost of lostBy(trial, spreadsheet)) note(k, method, `next run lost ${lost}`);
    const stamp = spreadsheet.documentProperties.get('running') ?? '';
    if (stamp !== '') note(k, method, `next run leaves the stamp ${stamp}`);
  }
  return { faults, wrong };
}

/** What tabs of people were before, as text. */
const stood = new WeakMap<WorkbenchSpreadsheet, Map<string, string>>();

function lostBy({ before, typed, leads, others }: Trial, now: WorkbenchSpreadsheet): string[] {
  const lost: string[] = [];
  for (const [tab, values] of Object.entries(typed)) {
    const cells = (now.sheetByName(tab)?.cells() ?? []).flat().map(textOf);
    for (const value of values)
      if (!cells.includes(textOf(value))) lost.push(`${textOf(value)} of ${tab}`);
  }
  const differs = (tab: string, of: (book: WorkbenchSpreadsheet) => unknown) => {
    const known = stood.get(before) ?? new Map<string, string>();
    stood.set(before, known);
    if (!known.has(tab)) known.set(tab, JSON.stringify(of(before)));
    if (known.get(tab) !== JSON.stringify(of(now))) lost.push(`what ${tab} was`);
  };
  for (const [tab, columns] of Object.entries(leads))
    differs(tab, (book) => cellsBefore(book.sheetByName(tab)!, columns));
  for (const tab of others ?? []) differs(tab, (book) => stateOfTab(book.sheetByName(tab)!));
  return lost;
}

function textOf(value: StoredValue): string {
  return isDate(value) ? value.toISOString() : JSON.stringify(value);
}

/** Where two states differ first. */
function difference(wanted: unknown, found: unknown, path = ''): string {
  const isBranch = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (isBranch(wanted) && isBranch(found)) {
    const label = (wanted as { name?: string }).name ?? '';
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      if (JSON.stringify(wanted[key]) === JSON.stringify(found[key])) continue;
      return difference(wanted[key], found[key], `${path}/${label}${label && '.'}${key}`);
    }
  }
  const [a, b] = [found, wanted].map((value) => JSON.stringify(value) ?? 'nothing') as [
    string,
    string,
  ];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const part = (text: string) => text.slice(Math.max(0, from - 40), from + 120);
  return `${path} is …${part(a)}…, not …${part(b)}…`;
}

/** Tests that say so for each kind of fault; the number of faults tried is printed. */
export function bearsFaults(trials: Readonly<Record<string, () => Trial>>): void {
  let faults = 0;
  let rows: string[] = [];
  describe.each(Object.entries(trials))('%s', (name, trialOf) => {
    it.each(FAULTS)('%s', (fault) => {
      const tried = tryFaults(trialOf(), fault);
      faults += tried.faults;
      rows.push(`${name}, ${fault}: ${tried.faults}`);
      expect(tried.wrong.slice(0, 20)).toEqual([]);
    });
  });
  afterAll(() => {
    console.log(`${faults.toLocaleString('en')} faults tried: ${rows.join('; ')}`);
    rows = [];
  });
}
