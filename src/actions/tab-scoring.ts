/** Scoring one lead tab while other people are at work in it, as far as the time of the run goes. */
import type { LeadTable } from '../lead/read-leads';
import { beginsWith, firstRows, realigned } from '../lead/row-identity';
import type { LeadMark } from '../quality/lead-marks';
import { checkMoved, restoreHeader } from '../sheet/after-write';
import {
  CELLS_WRITTEN,
  cellsOfLook,
  type LookAtOurs,
  lookAgain,
  type MarkCells,
  type MarksWritten,
  nothingWritten,
  type StandingMarks,
  smaller,
  writeMarks,
} from '../sheet/lead-marks';
import { headOf, type LeadTab, type LeadTabSearch, readLeadTable } from '../sheet/lead-tab';
import {
  addColumns,
  checkHeader,
  checkPlace,
  findPlace,
  headerCells,
  type OurPlace,
  spans,
} from '../sheet/our-columns';
import { Problem } from '../sheet/problem';
import { refusal } from '../sheet/protected';
import type { Words } from '../text';
import { searchOf } from './count-leads';
import { isMark } from './is-mark';
import type { KnownPeople } from './known-people';
import type { Opened } from './open';

/** So many times other people's edits may get in between before the run gives up. */
const MOST_DISTURBED = 4;

/** A tab as it was scored. */
export interface Scored {
  tab: LeadTab;
  table: LeadTable;
  marks: (LeadMark | null)[];
  /** How far the writing came. */
  came: MarksWritten;
}

/** What was written, and beside which rows. */
interface Written {
  place: OurPlace;
  cells: (MarkCells | null)[];
  table: LeadTable;
  marks: (LeadMark | null)[];
  came: MarksWritten;
  hasOthers: boolean;
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
 * look once more. Rows that moved are written again where they are now. What there is no time for is left to the next run:
 * before each step there must be time for it and for the last look.
 */
export class TabScoring {
  private readonly words: Words;
  /** Null before the first reading, and when columns or rows have changed beyond telling. */
  private read: Read | null = null;
  /** What was read where there is no time to write anything. */
  private unwritten: LeadTable | null = null;
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
    /**
     * The row (0-based) to go on with where an earlier run was not through with all tabs: then only what is not right
     * yet is written. Null where all is written anew.
     */
    private readonly goOn: number | null,
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
        if (done === 'noTime') return this.unscored();
        if (done === 'scored') {
          const { table, marks, came } = this.written as Written;
          return { tab: this.tab, table, marks, came };
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
  private round(isLast: boolean): 'scored' | 'written' | 'disturbed' | 'noTime' {
    const begun = this.read ? 'read' : this.start();
    if (begun !== 'read') return begun;
    const { table: before, place, hasOthers } = this.read as Read;
    const seen = lookAgain(this.tab, place, this.oursFor(hasOthers));
    // A form may add leads below without a pause.
    const now = seen && isLast ? firstRows(seen.table, before.rowCount) : seen?.table;
    const { written } = this;
    if (now && written?.place === place) {
      if (beginsWith(now, written.table, isLast ? 'keys' : 'whole')) return 'scored';
    }
    const table = now && realigned(before, now);
    if (!table) {
      this.read = null;
      return 'disturbed';
    }
    const marks = this.people.marksOf(this.index, this.tab, table);
    const standing = seen?.standing ?? null;
    this.read = { table, place, hasOthers: marks.includes(null) };
    // A row that is no lead has come in: a person may have typed beside it.
    if (this.read.hasOthers && !hasOthers) return 'disturbed';
    const cells = marks.map((mark) => mark && this.cellsOf(mark));
    const came = this.write(place, cells, standing, hasOthers);
    this.written = { place, cells, table, marks, came, hasOthers };
    // What was written beside rows that moved must be put right by this very run.
    if (written && came.reach < Math.min(written.came.reach, came.end))
      throw this.abandoned(written);
    if (written) return 'disturbed';
    return came.written === 0 ? 'scored' : 'written';
  }

  /** Finds the columns, checks that they may be written, reads the leads and adds what is missing. */
  private start(): 'read' | 'disturbed' | 'noTime' {
    const { written, words } = this;
    if (this.place) restoreHeader(this.tab, this.place, written !== null, words);
    const tab = this.started ? headOf(this.tab.sheet, this.search) : this.tab;
    this.started = true;
    if (!tab) throw new Problem(words.errors.noLeads);
    checkHeader(tab, words);
    this.tab = tab;
    const found = findPlace(tab);
    if (!found) return 'disturbed';
    checkPlace(tab, found.place, words);
    const table = this.ahead ?? this.readTable();
    this.isOld = this.ahead !== null;
    this.ahead = null;
    const { leads, uncounted } = this.people.leadsOf(this.index, tab, table);
    const hasOthers = leads.length + uncounted.length < table.rowCount;
    const step = Math.min(table.rowCount, tab.pace.rowsToWrite(CELLS_WRITTEN));
    const canWrite = (rows: number) => this.hasTime(table.rowCount, hasOthers, rows);
    if (!written && !smaller(step).some(canWrite)) {
      this.unwritten = table;
      return 'noTime';
    }
    const place = addColumns(tab, found, words);
    if (written) checkMoved(tab, written.place, place, written.cells, words);
    this.read = { table, place, hasOthers };
    this.place = place;
    return 'read';
  }

  /** The leads once more, after something was written. */
  private readTable(): LeadTable {
    try {
      return readLeadTable(this.tab);
    } catch (error) {
      if (!this.written || !(error instanceof Problem)) throw error;
      throw this.abandoned(this.written);
    }
  }

  /**
   * Rows moved, and there is no time to write once more: what was written goes, in a call that moves no cell. Where a
   * person may have typed into our columns it stays until the next run.
   */
  private abandoned({ place, hasOthers }: Written): Problem {
    const { sheet, name } = this.tab;
    const header = headerCells(sheet, place.headerRow, place.header.length);
    const isThere = JSON.stringify(header) === JSON.stringify(place.header);
    const rows = sheet.getLastRow() - place.headerRow;
    if (isThere && !hasOthers && rows > 0)
      for (const { from, count } of spans([place.outcome, place.points]))
        sheet.getRange(place.headerRow + 1, from + 1, rows, count).clearContent();
    return new Problem(this.words.errors.beingEdited(name));
  }

  /** What each look at the rows reads of our columns. */
  private oursFor(hasOthers: boolean): LookAtOurs {
    if (hasOthers) return 'all';
    return this.goOn === null ? 'nothing' : 'values';
  }

  /**
   * Whether there is time to write so many rows more and to look at all of them afterwards. Where what is written could
   * not be taken away by `abandoned`, also to write it once more, and to look again, should rows move meanwhile.
   *
   * @param before rows that have been written just before
   */
  private hasTime(rowCount: number, hasOthers: boolean, rows: number, before = 0): boolean {
    const look = rowCount * cellsOfLook(this.tab, this.oursFor(hasOthers));
    const mustStay = hasOthers && this.written === null;
    const looksBefore = this.read ? 0 : 1;
    const toRead = look * (looksBefore + (mustStay ? 2 : 1));
    const toWrite = rows + (mustStay ? before + rows : 0);
    return this.tab.pace.hasTimeFor(toRead, toWrite * CELLS_WRITTEN);
  }

  private write(
    place: OurPlace,
    marks: readonly (MarkCells | null)[],
    standing: StandingMarks | null,
    hasOthers: boolean,
  ): MarksWritten {
    return writeMarks(this.tab, {
      place,
      marks,
      standing,
      isMark,
      from: this.from,
      isSparing: this.goOn !== null,
      hasTime: (rows, before) => this.hasTime(marks.length, hasOthers, rows, before),
    });
  }

  private get from(): number {
    return this.goOn ?? 0;
  }

  /** What is known of the tab where there was no time to write beside any of its rows. */
  private unscored(): Scored {
    const table = this.unwritten as LeadTable;
    const marks = this.people.marksOf(this.index, this.tab, table);
    return { tab: this.tab, table, marks, came: nothingWritten(this.from, table.rowCount) };
  }

  private cellsOf(mark: LeadMark): MarkCells {
    return {
      outcome: this.words.outcomes[mark.outcome] ?? mark.outcome,
      points: mark.points ?? '',
    };
  }

  /** No value is better than one beside the wrong lead. */
  private blank(): void {
    if (!this.written || (!this.read && this.start() !== 'read')) return;
    const { place } = this.read as Read;
    const now = lookAgain(this.tab, place, 'all');
    if (!now) return;
    const nothing = new Array<null>(now.table.rowCount).fill(null);
    this.write(place, nothing, now.standing, true);
  }
}
