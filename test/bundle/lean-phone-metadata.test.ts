import fc from 'fast-check';
import {
  type CountryCode,
  type MetadataJson,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import whole from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { LEAD_PHONE } from '../../src/functions/lead-phone';
import { call, loaded, scripts } from './bundle';

const { leanMetadata } = require('../../workbench/lean-phone-metadata.mjs') as {
  leanMetadata: (metadata: MetadataJson) => MetadataJson;
};
const { packed } = require('../../workbench/packed-tables.mjs') as {
  packed: (text: string) => { digits: string };
};

const lean = leanMetadata(whole);
const countries = Object.keys(whole.countries) as CountryCode[];

/** All that Pullpush asks of a number. */
function answers(text: string, defaultCountry: CountryCode, metadata: MetadataJson) {
  const number = parsePhoneNumberFromString(text, { defaultCountry, extract: false }, metadata);
  if (!number) return null;
  const { number: e164, country, countryCallingCode, nationalNumber } = number;
  const can = [number.isPossible(), number.isValid()];
  return { e164, country, countryCallingCode, nationalNumber, can };
}

function same(text: string, country: CountryCode): void {
  expect([text, country, answers(text, country, lean)]).toEqual([
    text,
    country,
    answers(text, country, whole),
  ]);
}

describe('without what only display needs, numbers are read the same', () => {
  test(`mobile numbers of ${countries.length} countries, at home, abroad, and with a digit more or less`, () => {
    expect(countries.length).toBeGreaterThan(240);
    let possible = 0;
    for (const country of countries) {
      const national = examples[country] ?? '';
      const code = String(whole.countries[country]?.[0]);
      for (const digits of [national, `${national}1`, national.slice(1), `9${national}`])
        for (const text of [digits, `0${digits}`, `+${code}${digits}`, `${code}${digits}`])
          for (const from of [country, 'VN', 'US'] as const) {
            same(text, from);
            if (answers(text, from, lean)?.can[0]) possible++;
          }
    }
    expect(possible).toBeGreaterThan(countries.length);
  });

  test('any digits in any country', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: 2,
      maxLength: 17,
    });
    fc.assert(
      fc.property(fc.constantFrom('', '+', '00'), digits, fc.constantFrom(...countries), same2),
      { numRuns: 3000 },
    );
    function same2(prefix: string, rest: string, country: CountryCode) {
      same(prefix + rest, country);
    }
  });

  test('numbers of no country, such as +800', () => {
    for (const code of Object.keys(whole.nonGeographic))
      for (const rest of ['12345678', '123456789', '1234567890', '1'])
        same(`+${code}${rest}`, 'VN');
  });
});

test('metadata of another version stops the build', () => {
  expect(() => leanMetadata({ ...whole, version: 5 })).toThrow(/version 5.*lean-phone-metadata/);
});

test('dist/ holds the lean metadata, less than half of the whole, and reads numbers with it', () => {
  const size = (metadata: MetadataJson) => JSON.stringify(metadata).length;
  expect(size(lean)).toBeLessThan(size(whole) / 2);
  const text = scripts.get('pullpush.js')!;
  expect(text).toContain(packed(JSON.stringify({ phonePlans: lean })).digits);
  const context = loaded();
  let possible = 0;
  for (const country of countries) {
    const national = examples[country] ?? '';
    const code = String(whole.countries[country]?.[0]);
    const typed = [national, `${national}1`, national.slice(1), `9${national}`].flatMap((digits) =>
      [digits, `0${digits}`, `+${code}${digits}`, `00${code}${digits}`].map((text) => [text]),
    );
    const keys = LEAD_PHONE(typed, country) as string[][];
    expect([country, call(context, 'LEAD_PHONE', typed, country)]).toEqual([country, keys]);
    possible += keys.filter(([key]) => key !== '').length;
    expect(keys[0]).toEqual([answers(national, country, whole)?.e164]);
  }
  expect(possible).toBeGreaterThan(2 * countries.length);
});
