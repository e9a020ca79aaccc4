/** Amounts as people shorten them when they plan. */
import { withoutMarks } from '../lead/fold';
import { readNumber } from './typed-number';

const UNITS: [words: string, factor: number][] = [
  ['ty|ti|b|bn|billion', 1e9],
  ['trieu|tr|m|mn|mio|million', 1e6],
  ['nghin|ngan|ng|k|thousand', 1e3],
];

/** What is longer is a remark. */
const LONGEST = 60;

/**
 * Reads "120tr", "1,5 tỷ", "1tr2" (1,200,000), "2 tỷ 3" (2,300,000,000), "800k", and all that {@link readNumber} reads
 * with a lone sign before three digits parting thousands.
 *
 * @returns null where the text is no single amount, or a percentage
 */
export function readAmount(text: string): number | null {
  if (text.length > LONGEST) return null;
  const plain = withoutMarks(text.normalize('NFC').toLowerCase());
  for (const [words, factor] of UNITS) {
    const found = new RegExp(
      `^(.*\\d) ?(?:${words})\\.?(?: ?(\\d))?(?: ?(?:vnd|dong|d|₫|\\$))?$`,
    ).exec(plain.trim());
    if (!found) continue;
    const whole = readNumber(found[1] as string, true);
    if (whole === null || whole.isPercent) return null;
    const tenths = found[2] === undefined ? 0 : Number(found[2]) / 10;
    return tenths > 0 && !Number.isInteger(whole.value)
      ? null
      : Math.round((whole.value + tenths) * factor);
  }
  const number = readNumber(text, true);
  return number === null || number.isPercent ? null : number.value;
}
