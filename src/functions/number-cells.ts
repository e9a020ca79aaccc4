/** The numbers that functions take, as a cell may hold them: 46.5, "46,5", "1.250.000", "60%". */
import { isBlank } from '../lead/fold';
import { readNumber, type TypedNumber } from '../money/typed-number';
import { type Place, shown } from './arguments';

type Accept = (number: TypedNumber) => number | null;

/** A reader of cells: a blank one gives null, a number that is not accepted throws what is wanted. */
function reader(wanted: string, thousands: boolean, accept: Accept) {
  return (cell: unknown, place: Place): number | null => {
    if (isBlank(cell)) return null;
    let typed: TypedNumber | null = null;
    if (typeof cell === 'number') typed = { value: cell, isPercent: false };
    else if (typeof cell === 'string') typed = readNumber(cell, thousands);
    const value = typed && Number.isFinite(typed.value) ? accept(typed) : null;
    if (value === null) throw new Error(`${place()} is ${shown(cell)}: give ${wanted}.`);
    return value;
  };
}

const inScale = ({ value }: TypedNumber) => (value >= 0 && value <= 100 ? value : null);

/** A whole number of leads or calls. */
export const aCount = reader('a whole number, 0 or more', true, ({ value, isPercent }) =>
  Number.isInteger(value) && value >= 0 && !isPercent ? value : null,
);

/** 0 to 100. A number below 1 is taken as it is: a score may be that low. */
export const aScore = reader('a number from 0 to 100, such as 46.5', false, inScale);

/**
 * 0 to 100. A target between 0 and 1 is refused: it is a share, and what stands beside it may be one too.
 */
export const aTarget = reader('a number from 0 to 100, such as 60', false, (typed) =>
  typed.value > 0 && typed.value < 1 && !typed.isPercent ? null : inScale(typed),
);

/** A target that something is divided by. */
export const aTargetAboveZero = reader('a number above 0, up to 100, such as 60', false, (typed) =>
  typed.value > 0 && (typed.value >= 1 || typed.isPercent) ? inScale(typed) : null,
);

/** 0 to 1, also written 30 or "30%". */
function share({ value, isPercent }: TypedNumber): number | null {
  const part = isPercent || value > 1 ? value / 100 : value;
  return part >= 0 && part <= 1 ? part : null;
}

export const aShare = reader('a share such as 0.3 or 30%', false, share);

/** More than 0 and less than 1; a confidence of 100 % would be the whole scale. */
export const aConfidence = reader('a confidence such as 95 or 0.95', false, (typed) => {
  const part = share(typed);
  return part !== null && part > 0 && part <= 0.999999 ? part : null;
});

/** Money, 0 or more. */
export const anAmount = reader('an amount of money, 0 or more', true, ({ value, isPercent }) =>
  value >= 0 && !isPercent ? value : null,
);

/** Money, less than 0 where more was paid back than taken in. */
export const aRevenue = reader('an amount of money', true, ({ value, isPercent }) =>
  isPercent ? null : value,
);
