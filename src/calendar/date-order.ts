/**
 * Whether a column's 3/4 is the third of April or the fourth of March. One cell cannot tell, the column usually can:
 * it is decided by what all of its rows allow.
 */
import { dayNumber, isCivilDate, MS_PER_DAY, MS_PER_MINUTE } from './civil';
import { readDateText, type TypedDate } from './date-text';
import type { ZoneClock } from './zone-clock';

export type DateOrder = 'dmy' | 'mdy';

export interface DateColumn {
  order: DateOrder;
  /** Both orders fit every typed date of the column, and the choice matters for at least one of them. */
  ambiguous: boolean;
  /** Reads one cell: the instant in ms, or null where it holds no date. */
  read(value: unknown): number | null;
}

/** Spreadsheet serials count days from 1899-12-30; 25569 is 1970-01-01. Range: years 1982 to 2119. */
const SERIAL_OF_DAY_ZERO = 25_569;
const SERIALS = { from: 30_000, to: 80_000 };
/** Unix seconds and milliseconds of the years 2001 to 2096, as form exports write them. */
const UNIX_SECONDS = { from: 1e9, to: 4e9 };

/**
 * Looks at a whole column of cell values and settles how its dates are read.
 * The order that more typed dates allow wins; a tie is d/m/y, as most of the world types.
 *
 * @param tie the order that a tie is read in, where a person has said so: then nothing is ambiguous
 */
export function dateColumn(
  values: readonly unknown[],
  clock: ZoneClock,
  tie: DateOrder | null = null,
): DateColumn {
  const texts = new Map<string, TypedDate | null>();
  let dmy = 0;
  let mdy = 0;
  let differs = false;
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    let typed = texts.get(value);
    if (typed === undefined) {
      typed = readDateText(value);
      texts.set(value, typed);
    }
    if (typed?.kind !== 'short') continue;
    if (isCivilDate(typed.year, typed.second, typed.first)) dmy++;
    if (isCivilDate(typed.year, typed.first, typed.second)) mdy++;
    if (typed.first !== typed.second) differs = true;
  }
  const order: DateOrder = mdy === dmy ? (tie ?? 'dmy') : mdy > dmy ? 'mdy' : 'dmy';
  return {
    order,
    ambiguous: differs && dmy === mdy && tie === null,
    read(value) {
      if (typeof value === 'string') {
        let typed = texts.get(value);
        if (typed === undefined) typed = readDateText(value);
        return typed ? instantOf(typed, order, clock) : instantOfNumber(numberOf(value), clock);
      }
      if (typeof value === 'number') return instantOfNumber(value, clock);
      return isDate(value) ? value.getTime() : null;
    },
  };
}

/** Whether a cell value is a valid date, also one from another JavaScript context. */
export function isDate(value: unknown): value is Date {
  return (
    Object.prototype.toString.call(value) === '[object Date]' &&
    !Number.isNaN((value as Date).getTime())
  );
}

function numberOf(text: string): number {
  return /^\s*\d{5,13}(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

function instantOfNumber(value: number, clock: ZoneClock): number | null {
  if (value >= SERIALS.from && value < SERIALS.to) {
    return clock.toInstant(Math.round((value - SERIAL_OF_DAY_ZERO) * MS_PER_DAY));
  }
  if (value >= UNIX_SECONDS.from && value < UNIX_SECONDS.to) return value * 1000;
  if (value >= UNIX_SECONDS.from * 1000 && value < UNIX_SECONDS.to * 1000) return value;
  return null;
}

function instantOf(typed: TypedDate, order: DateOrder, clock: ZoneClock): number | null {
  const dayFirst = typed.kind === 'short' && order === 'dmy';
  const month = dayFirst ? typed.second : typed.first;
  const day = dayFirst ? typed.first : typed.second;
  if (!isCivilDate(typed.year, month, day)) return null;
  const local =
    dayNumber(typed.year, month, day) * MS_PER_DAY +
    typed.minutes * MS_PER_MINUTE +
    typed.seconds * 1000;
  return typed.offset === null ? clock.toInstant(local) : local - typed.offset * MS_PER_MINUTE;
}
