/** From the mapped columns of a lead tab to leads, one pass, row by row. */
import { dayNumber, MS_PER_HOUR } from '../calendar/civil';
import { type DateOrder, dateColumn } from '../calendar/date-order';
import type { ZoneClock } from '../calendar/zone-clock';
import type { Field } from './fields';
import { cellText, isBlank } from './fold';
import type { NameBook } from './name-book';
import type { Outcome } from './outcome';
import { type DataProblem, RowsWith } from './problem';
import { PULL_QUESTIONS, type PullCells, pullColumn } from './pull-answers';
import { isTimeOfDay, receivedDates } from './received-dates';
import { attemptsInText, type StatusReader } from './status';

/** The mapped columns of a lead tab, as getValues gives their cells. */
export interface LeadTable {
  /** Sheet row (1-based) of the first value of each column. */
  firstRow: number;
  rowCount: number;
  /** Per field its columns' cells; only `calls` has more than one column. */
  columns: Partial<Record<Field, unknown[][]>>;
  /** Header text of each mapped field. */
  headers: Partial<Record<Field, string>>;
}

export interface Lead {
  /** Sheet row, 1-based. */
  row: number;
  /** Instant in ms and local day number; null where the row has no date. */
  received: number | null;
  day: number | null;
  /** Folded names; '' where blank. */
  campaign: string;
  rep: string;
  marketer: string;
  /** The status as typed; for wide call columns the last filled one. */
  status: string;
  outcome: Outcome;
  attempts: number | null;
  callDays: number | null;
  /** What the yes/no columns say; null where the sheet has none of them. */
  pull: PullCells | null;
}

export interface ReadingContext {
  clock: ZoneClock;
  statuses: StatusReader;
  /** Leads received after this instant are not counted. */
  asOf: number;
  campaigns: NameBook;
  people: NameBook;
  /** How dates are read that fit both orders, where a person has said so. */
  dateOrder?: DateOrder | null;
  /** Where several tables are read: texts that nobody has mapped, counted over all of them. */
  unmapped?: Map<string, number>;
}

/** Dates before this are slips of the finger. */
const OLDEST = dayNumber(2000, 1, 1);
const TEXTS_NAMED = 12;
/** Cells of these fields make a row a lead; a date alone is a day's heading. */
const SUBSTANCE: Field[] = ['status', 'phone', 'email', 'name', 'campaign', 'id', 'note', 'calls'];
const TEST_LEAD = /<test lead|^test@(meta|fb|facebook)\.com$/i;

/** Whether a cell says that its row is a trial of an ad form, and nobody's lead. */
export function isTestCell(cell: unknown): boolean {
  return typeof cell === 'string' && TEST_LEAD.test(cell.trim());
}

/**
 * Visits every lead of the table in row order and returns the problems met on the way.
 * Rows without a date, with an impossible one or with one after as-of are named and not visited.
 *
 * @param visitUncounted is told of those rows, with what their status says
 */
export function readLeads(
  table: LeadTable,
  context: ReadingContext,
  visit: (lead: Lead) => void,
  visitUncounted?: (row: number, outcome: Outcome) => void,
): DataProblem[] {
  const { clock, statuses, dateOrder = null } = context;
  const column = (field: Field) => table.columns[field]?.[0];
  const firstContact = dateColumn(column('firstContact') ?? [], clock, dateOrder);
  const lastContact = dateColumn(column('lastContact') ?? [], clock, dateOrder);
  const substance = SUBSTANCE.flatMap((field) => table.columns[field] ?? []);
  const isFilled = (i: number) => substance.some((cells) => !isBlank(cells[i]));
  const dates = receivedDates(column('received') ?? [], clock, isFilled, dateOrder);
  const others = (['status', 'name', 'campaign', 'phone'] as Field[]).flatMap(
    (f) => table.columns[f] ?? [],
  );
  const testable = (['name', 'email', 'phone'] as Field[]).flatMap((f) => table.columns[f] ?? []);
  const questions = PULL_QUESTIONS.flatMap((question) => {
    const cells = column(question);
    if (!cells) return [];
    const unreadable = new RowsWith('pullAnswer');
    return [{ question, answers: pullColumn(cells), unreadable }];
  });
  const found = {
    noDate: new RowsWith('noDate'),
    shifted: new RowsWith('shiftedRow'),
    future: new RowsWith('futureDate'),
    old: new RowsWith('oldDate'),
    inherited: new RowsWith('inheritedDate'),
    noCampaign: new RowsWith('noCampaign'),
  };
  const unmapped = context.unmapped ?? new Map<string, number>();
  let above: number | null = null;

  for (let i = 0; i < table.rowCount; i++) {
    const row = table.firstRow + i;
    const typedDate = column('received')?.[i];
    let received = dates.column.read(typedDate);
    if (received !== null && clock.dayOf(received) >= OLDEST) above = received;
    if (!isFilled(i)) continue;
    if (received === null && above !== null) {
      const inherits = isBlank(typedDate) ? dates.inherits(i) : isTimeOfDay(typedDate);
      if (inherits) {
        received = clock.toInstant(clock.dayOf(above) * 24 * MS_PER_HOUR);
        found.inherited.add(row);
      }
    }
    if (received === null) {
      const isShifted = others.some(
        (cells) => typeof cells[i] !== 'number' && dates.column.read(cells[i]) !== null,
      );
      (isShifted ? found.shifted : found.noDate).add(row);
      visitUncounted?.(row, statusOf(i).outcome);
      continue;
    }
    if (clock.dayOf(received) < OLDEST) {
      found.old.add(row);
      visitUncounted?.(row, statusOf(i).outcome);
      continue;
    }
    if (received >= context.asOf) {
      found.future.add(row);
      visitUncounted?.(row, statusOf(i).outcome);
      continue;
    }
    const { calls, status, reading, outcome } = statusOf(i);
    if (outcome === 'UNKNOWN') unmapped.set(status, (unmapped.get(status) ?? 0) + 1);
    const campaign = context.campaigns.keyOf(cellText(column('campaign')?.[i]));
    if (campaign === '') found.noCampaign.add(row);
    const attempts =
      countIn(column('attempts')?.[i]) ??
      (calls.length > 0 ? calls.length : null) ??
      reading.attempts ??
      (column('note') ? attemptsInText(cellText(column('note')?.[i])) : null);
    visit({
      row,
      received,
      day: clock.dayOf(received),
      campaign,
      rep: context.people.keyOf(cellText(column('rep')?.[i])),
      marketer: context.people.keyOf(cellText(column('marketer')?.[i])),
      status,
      outcome,
      attempts,
      callDays: daysBetween(
        firstContact.read(column('firstContact')?.[i]),
        lastContact.read(column('lastContact')?.[i]),
      ),
      pull: pullOf(i),
    });
  }

  function pullOf(i: number): PullCells | null {
    if (questions.length === 0) return null;
    const cells: PullCells = {};
    for (const { question, answers, unreadable } of questions) {
      const cell = answers.read(i);
      if (cell) cells[question] = cell;
      if (answers.isUnreadable(i)) unreadable.add(table.firstRow + i);
    }
    return cells;
  }

  function statusOf(i: number) {
    const calls = (table.columns.calls ?? [])
      .map((cells) => cellText(cells[i]))
      .filter((text) => text !== '');
    const status = cellText(column('status')?.[i]) || (calls[calls.length - 1] ?? '');
    const reading = statuses.read(status);
    const isTest = testable.some((cells) => isTestCell(cells[i]));
    const outcome: Outcome = isTest ? 'SPAM' : reading.outcome;
    return { calls, status, reading, outcome };
  }

  function daysBetween(first: number | null, last: number | null): number | null {
    return first === null || last === null
      ? null
      : Math.abs(clock.dayOf(last) - clock.dayOf(first)) + 1;
  }

  const received = table.headers.received;
  const problems = context.unmapped ? [] : unmappedTexts(unmapped, table.headers.status ?? '');
  if (dates.column.ambiguous) {
    problems.push({ kind: 'ambiguousDates', count: 1, rows: [], place: received ?? '' });
  }
  return [
    ...problems,
    ...found.noDate.problem(received),
    ...found.shifted.problem(received),
    ...found.noCampaign.problem(table.headers.campaign),
    ...found.future.problem(received),
    ...found.old.problem(received),
    ...found.inherited.problem(received),
    ...questions.flatMap(({ question, unreadable }) => unreadable.problem(table.headers[question])),
  ];
}

/** The texts that nobody has mapped, most frequent first. */
export function unmappedTexts(unmapped: ReadonlyMap<string, number>, place: string): DataProblem[] {
  if (unmapped.size === 0) return [];
  const texts = [...unmapped].sort((a, b) => b[1] - a[1]);
  const count = texts.reduce((sum, [, times]) => sum + times, 0);
  const named = texts.slice(0, TEXTS_NAMED);
  return [{ kind: 'unmapped', count, rows: [], place, texts: named, other: String(texts.length) }];
}

/** A count from a cell: 3, "3", "3 lần". Null where it holds none. */
function countIn(value: unknown): number | null {
  if (typeof value === 'number') return value >= 0 && value < 1000 ? Math.floor(value) : null;
  const digits = /^\s*(\d{1,3})(\s|$|[^\d/.:-])/.exec(cellText(value));
  return digits ? Number(digits[1]) : null;
}
