import { LEAD_PHONE } from '../../src/functions/lead-phone';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

it('gives one text for a cell and a column for a range', () => {
  expect(LEAD_PHONE('0912 345 678')).toBe('+84912345678');
  expect(LEAD_PHONE(912345678)).toBe('+84912345678');
  expect(LEAD_PHONE(column('0912345678'))).toEqual([['+84912345678']]);
  expect(LEAD_PHONE(column('p:+84912345678', '', '0912', '984XXXXXXX', 'NA', null))).toEqual(
    column('+84912345678', '', '', '', '', ''),
  );
});

it('gives the first of two numbers in a cell', () => {
  expect(LEAD_PHONE('0912345678 / 0987654321')).toBe('+84912345678');
});

it('reads numbers without a prefix as those of the country', () => {
  expect(LEAD_PHONE('(650) 253-0000', 'US')).toBe('+16502530000');
  expect(LEAD_PHONE('98765 43210', ' in ')).toBe('+919876543210');
  expect(LEAD_PHONE('0912345678', '')).toBe('+84912345678');
  expect(LEAD_PHONE('0912345678', [['VN']])).toBe('+84912345678');
});

it.each<[string, () => unknown, RegExp]>([
  ['a country that is none', () => LEAD_PHONE('0912345678', 'UK'), /^"UK" is no country: .*GB\.$/],
  ['a number for a country', () => LEAD_PHONE('0912345678', 84), /^"84" is no country: /],
  [
    'a column of countries',
    () => LEAD_PHONE('0912', column('VN', 'US')),
    /^The country must be one/,
  ],
  [
    'two columns of phones',
    () =>
      LEAD_PHONE([
        ['0912', '0987'],
        ['', ''],
      ]),
    /one column/,
  ],
])('%s is refused in a sentence', (_, call, message) => {
  expect(call).toThrow(message);
});
