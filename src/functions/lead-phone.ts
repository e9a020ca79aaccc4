import { phoneReader } from '../lead/phone';
import { isKnownCountry } from '../lead/phone-plan';
import { cellsOf, resultLike } from './arguments';

const COUNTRY = 'VN';

/**
 * The phone number of each lead in the one international form, such as +84912345678, however it was typed; blank where it is no possible number.
 * Example: =LEAD_PHONE(D2:D, "VN")
 *
 * @param {D2:D100} phone The phone numbers as they were typed: a cell or a column. Of two numbers in a cell the first counts.
 * @param {"VN"} country [optional] Two-letter code of the country of numbers without a country prefix, such as TH or US; VN if left out.
 * @return One text per row, blank where there is no possible number.
 * @customfunction
 */
export function LEAD_PHONE(phone: unknown, country?: unknown): unknown {
  const read = phoneReader(countryOf(country));
  return resultLike(
    phone,
    cellsOf(phone, 'phone').map((cell) => read(cell).keys[0] ?? ''),
  );
}

function countryOf(value: unknown): string {
  const codes = cellsOf(value, 'country');
  if (codes.length > 1)
    throw new Error('The country must be one code for all rows, such as "VN": give one cell.');
  // Not by what a blank is elsewhere: NA is Namibia.
  const code = String(codes[0] ?? '').trim();
  if (code === '') return COUNTRY;
  if (isKnownCountry(code)) return code;
  throw new Error(
    `"${code}" is no country: give its two-letter code, such as VN, TH, SG, US or GB.`,
  );
}
