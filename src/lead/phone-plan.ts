/** What the numbering plans of the world say: which digits are a possible number, and of which country. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { phonePlans } from './phone-plans';
import { dialledToday } from './vietnam-prefixes';

type Country = keyof ReturnType<typeof phonePlans>['countries'];
type Plan = readonly unknown[];

/** Where a plan holds the pattern of its national numbers (METADATA.md of libphonenumber-js). */
const PATTERN = 2;
/**
 * Digits of the shortest numbers that can be called from anywhere, the country's code included, as on Niue and Saint
 * Helena. A plan may allow fewer, as Germany's does: those reach nobody outside of their town.
 */
const LEAST_DIGITS = 7;
const patterns = new Map<string, RegExp>();

/** Whether the code of a country, such as `VN`, is one whose numbers are known. Case does not matter. */
export function isKnownCountry(code: string): boolean {
  return Object.keys(phonePlans().countries).includes(code.toUpperCase());
}

/**
 * The number as E.164, as it is dialled today; null unless it is possible: it has a length that its country has, and
 * fits the country's general pattern. Length alone would let a number pass that lost a digit, since service numbers
 * are short; and whether somebody has the number no plan can tell.
 *
 * @param digits digits, with `+` before an international number
 * @param country two-letter code of the country of a number without prefix
 * @param isSure whether the number must also fit the pattern of one of the country's kinds of numbers, where known
 */
export function possibleNumber(digits: string, country: string, isSure = false): string | null {
  const plans = phonePlans();
  const options = { defaultCountry: country as Country, extract: false };
  const number = parsePhoneNumberFromString(digits, options, plans);
  if (!number?.isPossible() || (isSure && !number.isValid())) return null;
  const { countryCallingCode: code, nationalNumber } = number;
  if (code.length + nationalNumber.length < LEAST_DIGITS) return null;
  const name = number.country ?? plans.country_calling_codes[code]?.[0] ?? code;
  return patternOf(name).test(nationalNumber) ? dialledToday(number.number) : null;
}

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const { countries, nonGeographic } = phonePlans();
    const plan: Plan = countries[name as Country] ?? nonGeographic[name as '800'] ?? [];
    pattern = new RegExp(`^(?:${String(plan[PATTERN] ?? '')})$`);
    patterns.set(name, pattern);
  }
  return pattern;
}
