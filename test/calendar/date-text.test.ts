import fc from 'fast-check';
import { readDateText } from '../../src/calendar/date-text';

type Read = [kind: string, year: number, first: number, second: number, minutes: number];

describe('a typed date', () => {
  test.each<[string, Read]>([
    ['2026-11-18', ['ymd', 2026, 11, 18, 0]],
    ['2026/11/18 14:05', ['ymd', 2026, 11, 18, 845]],
    ['3/4/2026', ['short', 2026, 3, 4, 0]],
    ['03-04-26', ['short', 2026, 3, 4, 0]],
    ['3.4.99', ['short', 1999, 3, 4, 0]],
    ['18/11/2026 8h30', ['short', 2026, 18, 11, 510]],
    ['18/11/2026 8g', ['short', 2026, 18, 11, 480]],
    ['18/11/2026 2:05 CH', ['short', 2026, 18, 11, 845]],
    ['18/11/2026 12:10 SA', ['short', 2026, 18, 11, 10]],
    ['11/18/2026 12:10 PM', ['short', 2026, 11, 18, 730]],
    ['11/18/2026 9 pm', ['short', 2026, 11, 18, 1260]],
    ['14:05 18/11/2026', ['short', 2026, 18, 11, 845]],
    ['14-Nov-18 10:05', ['named', 2018, 11, 14, 605]],
    ['Nov 14, 2018', ['named', 2018, 11, 14, 0]],
    ['14 tháng 11, 2018', ['named', 2018, 11, 14, 0]],
    ['14 thg 11 năm 2018', ['named', 2018, 11, 14, 0]],
    ['Thứ 4 18/11/2026', ['short', 2026, 18, 11, 0]],
  ])('%j is read', (text, [kind, year, first, second, minutes]) => {
    expect(readDateText(text)).toMatchObject({ kind, year, first, second, minutes, offset: null });
  });

  // Source: ISO 8601, and created_time as Meta's lead forms write it.
  test.each<[string, number]>([
    ['2026-11-18T14:05:09+0700', 420],
    ['2026-11-18T14:05:09-03:30', -210],
    ['2026-11-18T14:05:09Z', 0],
    ['2026-11-18 14:05:09 GMT+07:00', 420],
  ])('%j tells its own offset', (text, offset) => {
    expect(readDateText(text)).toMatchObject({ minutes: 845, seconds: 9, offset });
  });
});

test.each([
  '',
  'sau 22h',
  '0912345678',
  '0912 345 678',
  '1.250.000',
  '5,500,000 ₫',
  '18/11',
  '3/4/2026 - 5/4/2026',
  '18/11/2026 0912345678',
  '18/11/2026 25:00',
  '18/11/2026 10:75',
  'hẹn tuần sau',
])('%j is no date', (text) => {
  expect(readDateText(text)).toBeNull();
});

test('any text is read or refused, never an error', () => {
  const pieces = fc.constantFrom(
    '1',
    '12',
    '2026',
    '/',
    '-',
    '.',
    ':',
    'h',
    'T',
    'Z',
    ' ',
    '+07',
    'am',
    'tháng',
  );
  const typed = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), typed), (text) => {
      const read = readDateText(text);
      if (read) {
        expect(read.minutes).toBeGreaterThanOrEqual(0);
        expect(read.minutes).toBeLessThan(25 * 60);
        expect(read.seconds).toBeLessThan(60);
      }
    }),
  );
});
