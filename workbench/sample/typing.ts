import type { Random } from './random';
import type { Cell } from './table';
import type { Oddity } from './truth';
import { wallClock } from './worktime';

/** A value as it was typed, and what is odd about it. */
export interface Typed {
  cell: Cell;
  oddities: Oddity[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day as d/m/yyyy, with leading zeros for those who type them. */
export function typeDay(instant: number, padded: boolean): string {
  const { year, month, day } = wallClock(instant);
  return padded ? `${two(day)}/${two(month)}/${year}` : `${day}/${month}/${year}`;
}

/** A moment as d/m/yyyy HH:mm. */
export function typeMoment(instant: number, padded: boolean): string {
  const { hour, minute } = wallClock(instant);
  return `${typeDay(instant, padded)} ${two(hour)}:${two(minute)}`;
}

/** The received date of a row typed by hand: now and then with a short year, or with dashes. */
export function typeReceived(random: Random, instant: number): Typed {
  const { year, month, day, hour, minute } = wallClock(instant);
  const time = `${two(hour)}:${two(minute)}`;
  const way = random.weighted({ plain: 60, padded: 37, short: 1.5, dashes: 1.5 });
  if (way === 'short') {
    const cell = `${day}/${month}/${two(year % 100)} ${time}`;
    return { cell, oddities: ['date typed with a two-digit year'] };
  }
  if (way === 'dashes') {
    const cell = `${two(day)}-${two(month)}-${year} ${time}`;
    return { cell, oddities: ['date typed with dashes'] };
  }
  return { cell: typeMoment(instant, way === 'padded'), oddities: [] };
}

/** A phone number (ten digits, leading 0) as it ends up in a sheet. */
export function typePhone(random: Random, phone: string, fromMeta: boolean): Typed {
  const rest = phone.slice(1);
  const [a, b, c] = [phone.slice(0, 4), phone.slice(4, 7), phone.slice(7)];
  // Meta's lead forms send the international number and put p: before it.
  if (fromMeta && random.chance(0.25)) return { cell: `p:+84${rest}`, oddities: ['phone with p:'] };
  const way = random.weighted({
    plain: 76,
    number: 7,
    number84: 2,
    bare: 3,
    plus: 3,
    plusMinus: 1,
    code: 3,
    spaces: 2.5,
    dots: 2.5,
  });
  const typed: Record<typeof way, Typed> = {
    plain: { cell: phone, oddities: [] },
    number: { cell: Number(rest), oddities: ['phone as a number without its 0'] },
    number84: { cell: Number(`84${rest}`), oddities: ['phone as a number with 84'] },
    bare: { cell: rest, oddities: ['phone as text without its 0'] },
    plus: { cell: `+84${rest}`, oddities: ['phone with +84'] },
    plusMinus: { cell: `±84${rest}`, oddities: ['phone with ±84'] },
    code: { cell: `84${rest}`, oddities: ['phone with 84'] },
    spaces: { cell: `${a} ${b} ${c}`, oddities: ['phone with spaces or dots'] },
    dots: { cell: `${a}.${b}.${c}`, oddities: ['phone with spaces or dots'] },
  };
  return typed[way];
}

/** An amount in VND as typed. */
export function typeAmount(random: Random, amount: number): Typed {
  const grouped = (mark: string): string => String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
  const way = random.weighted({ number: 45, dots: 38, commas: 11, spaces: 6 });
  const typed: Record<typeof way, Typed> = {
    number: { cell: amount, oddities: [] },
    dots: { cell: grouped('.'), oddities: ['amount with dots'] },
    commas: { cell: `${grouped(',')} ₫`, oddities: ['amount with commas and ₫'] },
    spaces: { cell: `${grouped(' ')},00`, oddities: ['amount with spaces and a decimal comma'] },
  };
  return typed[way];
}

/** The number of calls as typed, for a rep who fills it in. */
export function typeAttempts(random: Random, calls: number): Typed {
  return random.chance(0.06)
    ? { cell: `${calls} lần`, oddities: ['attempts say "3 lần"'] }
    : { cell: calls, oddities: [] };
}
