import type { LeadTable } from '../lead/read-leads';
import {
  firstRows,
  isBeginning,
  realigned,
  type Signatures,
  signaturesOf,
} from '../lead/row-identity';
import { type LeadMark, sumOfMarks } from '../quality/lead-marks';
import { checkMoved, restoreHeader } from '../sheet/after-write';
import { lookAgain, type MarkCells, type StandingMarks, writeMarks } from '../sheet/lead-marks';
import { headOf, type LeadTab, type LeadTabSearch, readLeadTable } from '../sheet/lead-tab';
import {
  addColumns,
  BEGUN,
  checkHeader,
  checkPlace,
  findPlace,
  type OurPlace,
} from '../sheet/our-columns';
import { Problem } from '../sheet/problem';
import { refusal } from '../sheet/protected';
import type { Services } from '../sheet/services';
import type { Words } from '../text';
import { countTables, leadTabsOf, searchOf } from './count-leads';
import { isMark } from './is-mark';
import { keepScoreboard } from './keep-scoreboard';
import { KnownPeople } from './known-people';
import { type Opened, open, settingProblems } from './open';
import type { Headline } from './sidebar/contract';
import { keepHeadline } from './sidebar/headline';
import { working } from './working';

/** So many times other people's edits may get in between before the run gives up. */
const MOST_DISTURBED = 4;

export interface ScoredTab {
  tab: string;
  leads: number;
  judged: number;
  /** Mean points of the judged leads, 0..100; null if none is judged. */
  average: number | null;
}

export interface ScoreResult {
  tabs: ScoredTab[];
  problems: string[];
  headline: Headline;
}

/**
 * Writes each lead's outcome and points into two columns at the right end of its tab, and brings Scoreboard up to
 * date with the same reading. No other cell of a lead tab is touched.
 *
 * @param before is shown the lead tabs before anything is written, and may throw
 */
export function scoreLeads(
  services: Services,
  before?: (tabs: readonly LeadTab[]) => void,
): ScoreResult {
  return working(services, 'score', () => scoreAll(services, before));
}

function scoreAll(services: Services, before?: (tabs: readonly LeadTab[]) => void): ScoreResult {
  const opened = open(services);
  const { settings, words } = opened;
  if (!settings) throw new Problem(words.errors.notSetUp);
  const leadTabs = leadTabsOf(opened);
  for (const tab of leadTabs.tabs) checkHeader(tab, words);
  before?.(leadTabs.tabs);
  const people = new KnownPeople(opened, settings);
  const scorings = leadTabs.tabs.map((tab, i) => new TabScoring(opened, people, tab, i));
  // A lead may be the same person as one in a tab that is scored later.
  if (scorings.length > 1) for (const scoring of scorings) scoring.lookAhead();
  const scored = new Map(scorings.map((scoring) => scoring.run()).map((one) => [one.tab, one]));
  const read = { ...leadTabs, tabs: [...scored.keys()] };
  const of = (tab: LeadTab) => scored.get(tab) as Scored;
  const counted = countTables(opened, settings, read, (tab) => of(tab).table, {
    rowsAgain: (tab) => rowsAgain(of(tab)),
  });
  keepScoreboard(opened, counted, settings);
  services.turn.atEnd[BEGUN] = '';
  const headline = keepHeadline(counted, settings, services, words);
  const tabs = [...scored.values()].map(({ tab, marks }) => ({
    tab: tab.name,
    ...sumOfMarks(marks),
  }));
  return { tabs, problems: settingProblems(opened), headline };
}

/** What was scored, a sentence for each tab. */
export function scoredText(tabs: readonly ScoredTab[], { dialog }: Words): string {
  return tabs
    .map(({ tab, leads, judged, average }) => dialog.scored(tab, leads, judged, average))
    .join('\n');
}

/** A tab as it was scored. */
interface Scored {
  tab: LeadTab;
  table: LeadTable;
  marks: (LeadMark | null)[];
}

/** The rows whose mark says duplicate: Scoreboard counts them as they were marked, whatever changed since. */
function rowsAgain({ table, marks }: Scored): ReadonlySet<number> {
  const rows = new Set<number>();
  marks.forEach((mark, i) => {
    if (mark?.outcome === 'DUPLICATE') rows.add(table.firstRow + i);
  });
  return rows;
}

/** What was written, and beside which rows. */
interface Written {
  place: OurPlace;
  rows: Signatures;
  cells: (MarkCells | null)[];
  table: LeadTable;
  marks: (LeadMark | null)[];
}

/** A tab as it was read. */
interface Read {
  table: LeadTable;
  place: OurPlace;
  /** Whether rows are known that are no leads: what stands beside them is looked at before anything is written. */
  hasOthers: boolean;
}

/**
 * Scores one tab while other people may be at work in it: read, look whether the rows are still the same, write, and
 * look once more. Rows that moved are written again where they are now.
 */
class TabScoring {
  private readonly words: Words;
  /** Null before the first reading, and when columns or rows have changed beyond telling. */
  private read: Read | null = null;
  /** What was written last and not yet seen to be right. */
  private written: Written | null = null;
  /** Where our columns were last seen or put. */
  private place: OurPlace | null = null;
  private started = false;
  /** The tab as it was read before any tab was scored. */
  private ahead: LeadTable | null = null;
  /** Whether what is known of it is that old. */
  private isOld = false;
  private readonly search: LeadTabSearch;

  constructor(
    opened: Opened,
    private readonly people: KnownPeople,
    private tab: LeadTab,
    /** Its place among the tabs. */
    private readonly index: number,
  ) {
    this.words = opened.words;
    this.search = searchOf(opened);
  }

  /** Reads the leads before any tab is scored. */
  lookAhead(): void {
    for (let tries = 1; !this.ahead; tries++) {
      try {
        this.ahead = readLeadTable(this.tab);
      } catch (error) {
        const failure = refusal(error, this.tab.name, this.words);
        if (failure instanceof Problem || tries === MOST_DISTURBED) throw failure;
      }
    }
    this.people.leadsOf(this.index, this.tab, this.ahead);
  }

  run(): Scored {
    let failure: unknown = null;
    for (let disturbed = 0; disturbed < MOST_DISTURBED; ) {
      try {
        const done = this.round(disturbed === MOST_DISTURBED - 1);
        if (done === 'scored') {
          const { table, marks } = this.written as Written;
          return { tab: this.tab, table, marks };
        }
        // What people did while other tabs were scored is no sign of a tab that does not come to rest.
        if (done === 'disturbed' && !this.isOld) disturbed++;
        this.isOld = false;
        failure = null;
      } catch (error) {
        // Rows or columns that were counted on may have gone, and Google fails now and then: both pass.
        failure = refusal(error, this.tab.name, this.words);
        if (failure instanceof Problem) throw failure;
        this.read = null;
        disturbed++;
      }
    }
    if (failure) throw failure;
    this.blank();
    throw new Problem(this.words.errors.beingEdited(this.tab.name));
  }

  /** @param isLast whether what people add or change without moving a row is left for the next time */
  private round(isLast: boolean): 'scored' | 'written' | 'disturbed' {
    if (!this.read && !this.start()) return 'disturbed';
    const { table: before, place, hasOthers } = this.read as Read;
    const seen = lookAgain(this.tab, place, hasOthers);
    // A form may add leads below without a pause.
    const now = seen && isLast ? firstRows(seen.table, before.rowCount) : seen?.table;
    const { written } = this;
    const rows = now && signaturesOf(now);
    if (rows && written?.place === place) {
      const kind = isLast ? 'keys' : 'whole';
      if (isBeginning(written.rows[kind], rows[kind])) return 'scored';
    }
    const table = now && realigned(before, now);
    if (!rows || !table) {
      this.read = null;
      return 'disturbed';
    }
    const marks = this.people.marksOf(this.index, this.tab, table);
    const standing = seen?.standing ?? null;
    this.read = { table, place, hasOthers: marks.includes(null) };
    // A row that is no lead has come in: a person may have typed beside it.
    if (this.read.hasOthers && !standing) return 'disturbed';
    const cells = marks.map((mark) => mark && this.cellsOf(mark));
    this.written = { place, rows, cells, table, marks };
    this.write(place, cells, standing);
    return written ? 'disturbed' : 'written';
  }

  /** Finds the columns, checks that they may be written, reads the leads and adds what is missing. */
  private start(): boolean {
    const { written, words } = this;
    if (this.place) restoreHeader(this.tab, this.place, written !== null, words);
    const tab = this.started ? headOf(this.tab.sheet, this.search) : this.tab;
    this.started = true;
    if (!tab) throw new Problem(words.errors.noLeads);
    checkHeader(tab, words);
    this.tab = tab;
    const found = findPlace(tab);
    if (!found) return false;
    checkPlace(tab, found.place, words);
    const table = this.ahead ?? readLeadTable(tab);
    this.isOld = this.ahead !== null;
    this.ahead = null;
    const place = addColumns(tab, found, words);
    if (written) checkMoved(tab, written.place, place, written.cells, words);
    const { leads, uncounted } = this.people.leadsOf(this.index, tab, table);
    const hasOthers = leads.length + uncounted.length < table.rowCount;
    this.read = { table, place, hasOthers };
    this.place = place;
    return true;
  }

  private write(
    place: OurPlace,
    cells: readonly (MarkCells | null)[],
    standing: StandingMarks | null,
  ): void {
    writeMarks(this.tab.sheet, place, cells, standing, isMark);
  }

  private cellsOf(mark: LeadMark): MarkCells {
    return {
      outcome: this.words.outcomes[mark.outcome] ?? mark.outcome,
      points: mark.points ?? '',
    };
  }

  /** No value is better than one beside the wrong lead. */
  private blank(): void {
    if (!this.written || (!this.read && !this.start())) return;
    const { place } = this.read as Read;
    const now = lookAgain(this.tab, place, true);
    if (!now) return;
    const nothing = new Array<null>(now.table.rowCount).fill(null);
    this.write(place, nothing, now.standing);
  }
}
