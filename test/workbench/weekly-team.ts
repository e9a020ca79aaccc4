/** A team whose spreadsheet builds itself, over weeks of simulated time. */
import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { SimulatedClock } from '../../workbench/clock';
import { type Question, WorkbenchSpreadsheet } from '../../workbench/services';
import { HEADER, leads } from './lead-book';
import { cellsOf, DIST } from './meeting-workbook';

export const SETTINGS_TAB = 'Pullpush Cài đặt';

export class Team {
  readonly clock: SimulatedClock;
  readonly spreadsheet: WorkbenchSpreadsheet;
  /** What dialogs asked, in order. */
  readonly asked: Question[] = [];
  /** What is typed into the next prompts, or clicked in the next questions. */
  answers: string[] = [];

  /** On Tuesday 24 November 2026, 10:00 in Hà Nội, unless told. */
  constructor(
    start = '2026-11-24T10:00+07:00',
    spreadsheet = WorkbenchSpreadsheet.fromTables([
      { name: 'Data', rows: [HEADER, ...leads(0, 40)] },
    ]),
  ) {
    this.clock = new SimulatedClock(start);
    this.spreadsheet = spreadsheet;
  }

  /** A person at the spreadsheet, or at another one, such as a copy. */
  person(
    email: string,
    options: Partial<AddOnOptions> = {},
    spreadsheet = this.spreadsheet,
  ): AddOn {
    const answers = (question: Question) => {
      this.asked.push(question);
      return this.answers.shift();
    };
    const user = {
      oneContext: true,
      now: this.clock.now,
      userLocale: 'vi',
      userEmail: email,
      answers,
    };
    return this.clock.join(loadAddOn(DIST, { ...user, ...options, spreadsheet }));
  }

  /** Sets the clock from the menu, as a person with no name so far. */
  turnOn(person: AddOn, time: string, name: string): void {
    this.answers = [time, name];
    person.call('menuWeekly');
  }
}

/** Sets up and turns the clock on for Mondays at 7, by Lan. */
export function teamWithClock(options: Partial<AddOnOptions> = {}) {
  const team = new Team();
  const lan = team.person('lan@x.vn', options);
  lan.call('menuSetUp');
  team.turnOn(lan, 'T2 7', 'Lan');
  return { team, lan };
}

/**
 * Does something once, in the middle of a run, and tells how often: just before the page's values are written, unless
 * another call is named.
 */
export function meanwhile(
  person: AddOn,
  act: () => void,
  call = 'Range.setBackgrounds',
): () => number {
  let times = 0;
  person.meter.beforeCall = (_, method) => {
    if (method !== call) return;
    person.meter.beforeCall = undefined;
    times++;
    act();
  };
  return () => times;
}

/** The first line of the menu as the file is opened, where it is one about trouble; null where all is well. */
export function firstLine(person: AddOn): string | null {
  person.setAuthMode('LIMITED');
  person.call('onOpen', { authMode: 'LIMITED' });
  person.setAuthMode('FULL');
  const [first] = person.menus[0]?.items ?? [];
  return first && 'functionName' in first && first.functionName === 'menuTrouble'
    ? first.label
    : null;
}

export function meetings({ spreadsheet }: { spreadsheet: WorkbenchSpreadsheet }): string[] {
  return spreadsheet.sheets.map(({ name }) => name).filter((name) => name.startsWith('Họp'));
}

/** The filled lines of the log in Settings. */
export function runLog(person: AddOn): string[][] {
  return cellsOf(person, SETTINGS_TAB)
    .filter((row) => /^run\.\d+ /.test(String(row[0])) && String(row[1] ?? '') !== '')
    .map((row) => row.slice(1, 5).map((cell) => String(cell ?? '')));
}

/** What the sidebar says of the clock. */
export function weekly(person: AddOn): Record<string, unknown> {
  const { result } = person.call('sidebarCall', 'weekly', null, false) as {
    result: Record<string, unknown>;
  };
  return result;
}

export function notice(person: AddOn): { kind: string; text: string; does: string } | null {
  const { result } = person.call('sidebarCall', 'open', null, false) as {
    result: { notice: { kind: string; text: string; does: string } | null };
  };
  return result.notice;
}
