/**
 * From a messy phone cell to contact keys: the E.164 numbers in it. Two cells with one key are one person, however the
 * number was typed. A cell that was meant as a number and holds none is impossible: nobody can call it.
 */
import { isBlank } from './fold';
import { possibleNumber } from './phone-plan';
import {
  asDigits,
  lostDigits,
  type PhonePiece,
  phonePieces,
  plainDigits,
  withoutMasks,
  withoutSlashes,
} from './phone-text';

export interface PhoneReading {
  /** E.164, such as `+84912345678`, in the order in which they stand in the cell. */
  keys: readonly string[];
  /** Whether the cell was meant as a number and yields none. Blank and masked cells are not. */
  impossible: boolean;
}

/** Reads a phone cell, as getValues gives it. */
export type PhoneReader = (cell: unknown) => PhoneReading;

const NOTHING: PhoneReading = { keys: [], impossible: false };
const IMPOSSIBLE: PhoneReading = { keys: [], impossible: true };

/** Vietnamese mobile numbers as most cells of most sheets hold them; `possibleNumber` says the same, 20 times slower. */
const VIETNAMESE_MOBILE = /^(?:0|84|\+84)?([35789]\d{8})$/;

/** The longest number there is: 15 digits, and a prefix of four such as `0084`. */
const MOST_DIGITS = 19;
/** Beside words or other numbers fewer digits are a price, a date or an hour. */
const LEAST_BESIDE = 8;
/** With slashes between them fewer digits are a fraction, or a month and a year. */
const LEAST_WITH_SLASHES = 9;
/** A text with so many digits in one piece was meant as a number. */
const LEAST_MEANT = 5;
/** A number has no more groups than this, however it is spaced. */
const MOST_GROUPS = 8;
/** Digits without + that are no number of the country may be one of another, from this length on. */
const LEAST_FOREIGN = 10;
/** A Vietnamese mobile number without its 0 and with a digit too many: a slip, though some country may have it. */
const VIETNAMESE_SLIP = /^[35789]\d{9}$/;

/**
 * @param country two-letter code of the country of numbers without a prefix: `VN`
 */
export function phoneReader(country: string): PhoneReader {
  const home = country.toUpperCase();
  const fast = home === 'VN' ? VIETNAMESE_MOBILE : null;

  return (cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return NOTHING;
    const simple = fast?.exec(String(cell));
    if (simple) return { keys: [`+84${simple[1]}`], impossible: false };
    return typeof cell === 'number' ? readNumber(cell) : readText(cell);
  };

  function readNumber(cell: number): PhoneReading {
    if (cell === 0) return NOTHING;
    const digits = String(cell);
    const key = /^\d+$/.test(digits) ? numberIn(digits, false) : null;
    return key === null ? IMPOSSIBLE : { keys: [key], impossible: false };
  }

  function readText(cell: string): PhoneReading {
    if (isBlank(cell)) return NOTHING;
    const text = plainDigits(cell);
    if (text === '' || text === '0') return NOTHING;
    const unmasked = withoutMasks(text, (digits) => numberIn(digits, false) !== null);
    if (unmasked !== null) {
      const keys = keysOf(phonePieces(unmasked), false);
      return keys.length > 0 ? { keys, impossible: false } : NOTHING;
    }
    if (lostDigits(text)) return IMPOSSIBLE;
    const pieces = phonePieces(asDigits(text));
    const isAlone = pieces.length === 1 && !/\p{L}/u.test(text);
    const keys = keysOf(pieces, isAlone);
    if (keys.length > 0) return { keys, impossible: false };
    const joined = withoutSlashes(text);
    if (joined !== null) {
      const isLong = ({ groups }: PhonePiece) => groups.join('').length >= LEAST_WITH_SLASHES;
      const whole = keysOf(phonePieces(joined).filter(isLong), false);
      if (whole.length > 0) return { keys: whole, impossible: false };
    }
    const most = Math.max(0, ...pieces.map(({ groups }) => groups.join('').length));
    return most >= (isAlone ? 2 : LEAST_MEANT) ? IMPOSSIBLE : NOTHING;
  }

  function keysOf(pieces: readonly PhonePiece[], isAlone: boolean): string[] {
    const keys: string[] = [];
    for (const piece of pieces)
      for (const key of keysIn(piece, isAlone)) if (!keys.includes(key)) keys.push(key);
    return keys;
  }

  /** The piece as one number, else the numbers that its groups of digits make, the longest first from the left. */
  function keysIn({ isInternational, groups }: PhonePiece, isAlone: boolean): string[] {
    const whole = groups.join('');
    const one = fits(whole, isAlone) ? numberIn(whole, isInternational) : null;
    if (one !== null) return [one];
    const keys: string[] = [];
    for (let from = 0; from < groups.length; from++) {
      for (let to = Math.min(groups.length, from + MOST_GROUPS); to > from; to--) {
        const digits = groups.slice(from, to).join('');
        const key = fits(digits, false) ? numberIn(digits, isInternational && from === 0) : null;
        if (key === null) continue;
        keys.push(key);
        from = to - 1;
        break;
      }
    }
    return keys;
  }

  function numberIn(digits: string, isInternational: boolean): string | null {
    const simple = fast?.exec(isInternational ? `+${digits}` : digits);
    if (simple) return `+84${simple[1]}`;
    if (isInternational) {
      const abroad = possibleNumber(`+${digits}`, home);
      return abroad ?? (digits.startsWith('0') ? possibleNumber(digits, home) : null);
    }
    if (digits.startsWith('00')) {
      const abroad = possibleNumber(`+${digits.slice(2)}`, home);
      if (abroad !== null) return abroad;
    }
    const key = possibleNumber(digits, home);
    if (key !== null || digits.startsWith('0') || digits.length < LEAST_FOREIGN) return key;
    if (home === 'VN' && VIETNAMESE_SLIP.test(digits)) return null;
    // Sheets takes a typed +6591234567 for a number, and drops the plus.
    return possibleNumber(`+${digits}`, home, true);
  }
}

function fits(digits: string, isAlone: boolean): boolean {
  return digits.length <= MOST_DIGITS && (isAlone || digits.length >= LEAST_BESIDE);
}
