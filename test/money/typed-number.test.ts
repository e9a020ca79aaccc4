import fc from 'fast-check';
import { readNumber } from '../../src/money/typed-number';

const value = (text: string, thousands = true) => readNumber(text, thousands)?.value ?? null;

describe('an amount', () => {
  test.each<[string, number | null]>([
    ['1.250.000', 1_250_000],
    ['1,250,000 ₫', 1_250_000],
    ['1 234,56', 1234.56],
    ['1\u00a0234\u202f567', 1_234_567],
    ['R$ 100.000', 100_000],
    ['$1,234.56', 1234.56],
    ['1.234,56 €', 1234.56],
    ['250.000đ', 250_000],
    ['12.000.000 VNĐ', 12_000_000],
    ["1'234.50", 1234.5],
    ['1.250', 1250],
    ['0.250', 0.25],
    ['0,3', 0.3],
    ['46,5', 46.5],
    ['46.5', 46.5],
    ['.5', 0.5],
    ['-1.250.000', -1_250_000],
    ['−5', -5],
    ['(1,200)', -1200],
    ['+7', 7],
    ['90000000', 90_000_000],
    ['1250.75', 1250.75],
    ['', null],
    ['abc', null],
    ['1.2.3', null],
    ['1.25.000', null],
    ['1,234.567,8', null],
    ['12 34', null],
    ['5 - 6', null],
    ['(-5)', null],
    ['23/11/2026', null],
    ['2tr5', null],
    ['500k', null],
    ['.', null],
    ['%', null],
    ['1e5', null],
  ])('%j is %p', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

test('a lone sign before three digits is a decimal one in a score or a share', () => {
  expect(value('1.250', false)).toBe(1.25);
  expect(value('0,300', false)).toBe(0.3);
  expect(value('46.125', false)).toBe(46.125);
  expect(value('1.250.000', false)).toBe(1_250_000);
});

test('a percent sign is said', () => {
  expect(readNumber('60%', false)).toEqual({ value: 60, isPercent: true });
  expect(readNumber('37,5 %', false)).toEqual({ value: 37.5, isPercent: true });
  expect(readNumber('60', false)).toEqual({ value: 60, isPercent: false });
});

test('what a spreadsheet shows in either language is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const number = cents / 100;
      for (const locale of ['vi-VN', 'en-US', 'fr-FR', 'de-CH']) {
        const text = number.toLocaleString(locale, { minimumFractionDigits: 2 });
        expect([text, value(text.replace(/’/g, "'"))]).toEqual([text, number]);
      }
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, thousands) => {
      const found = readNumber(text, thousands);
      if (found) expect(Number.isFinite(found.value)).toBe(true);
    }),
  );
});
