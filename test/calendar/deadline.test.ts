import fc from 'fast-check';
import { civilDate, dayNumber, isoDate } from '../../src/calendar/civil';
import { readDeadline } from '../../src/calendar/deadline';
import { fixedClock } from '../../src/calendar/zone-clock';

const hanoi = fixedClock(420);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const read = (value: unknown, meeting = '2026-11-23') => {
  const day = readDeadline(value, dayOf(meeting), hanoi);
  return day === null ? null : isoDate(day);
};

// Source of weekdays: the calendar of 2026; 23 November is a Monday, so 27 November is a Friday.
describe('at the meeting of Monday 23 November 2026', () => {
  describe.each<[string, string]>([
    [
      '2026-11-27',
      `
      27/11/2026 | 27-11-2026 | 27.11.26 | 27/11/26 | 2026-11-27 | 2026/11/27 |
      11/27/2026 | 27 tháng 11 năm 2026 | 27 Nov 2026 | November 27, 2026 |
      27/11/2026 17:00 | 17h 27/11/2026 | Thứ 6 27/11/2026 | thứ sáu, 27/11/2026 |
      Fri 27/11/2026 | trước 27/11/2026 | 2026-11-27T09:00:00+0700 | 27/11 |  27 / 11  |
      27-11 | 27.11 | 11/27 | ngày 27/11 | trước ngày 27/11 | 27/11 trước 17h |
      27/11 (17h30) | T6 27/11 | T6, ngày 27/11 | thứ 6 (27/11) | Fri 27 Nov | ngày 27 |
      Ngày 27 | ngay 27 | NGÀY 27 | ngày 27 tháng này | 27 tháng 11 | 27 thang 11 |
      ngày 27 tháng 11 | 27 thg 11 | 27th Nov | 27 nov | Nov 27 | Nov 27th |
      the 27th of November | by November 27 | 27th | the 27th | thứ 6 | Thứ 6 | thứ sáu |
      Thứ Sáu | thu sau | thu 6 | T6 | t6 | thứ 6 này | thứ 6 tuần này | thứ 6 tới |
      thu 6 toi | tuần này thứ 6 | trước thứ 6 | chiều thứ 6 | tối thứ sáu |
      thứ 6 trước 17h | thứ 6 17h | 17h thứ 6 | thứ 6, 5h chiều | Fri | friday |
      Friday before noon | by Friday | Fri 5pm | Friday, 17:00 | this Friday |
      coming Friday | Friday EOD | trong 4 ngày | 4 ngày nữa | in 4 days | 46353`,
    ],
    [
      '2026-12-04',
      `
      thứ 6 tuần sau | thứ sáu tuần tới | thu 6 tuan sau | T6 tuần sau | thứ 6 sau |
      tuần sau, thứ 6 | next Friday | Friday next week | next week Friday |
      chiều thứ 6 tuần tới | next fri`,
    ],
    [
      '2026-11-24',
      `
      thứ 3 | T3 | thứ ba | Tue | Tuesday | mai | ngày mai | Mai | NGÀY MAI | ngay mai |
      sáng mai | 9h sáng mai | mai trước 10h | tomorrow | Tomorrow morning |
      tomorrow 9am`,
    ],
    [
      '2026-11-23',
      `
      hôm nay | Hôm nay | hom nay | nay | chiều nay | tối nay | trong hôm nay | today |
      by today | today 5 pm | tonight | EOD | cuối ngày | cuối ngày hôm nay | ngày 23`,
    ],
    [
      '2026-11-25',
      `
      mốt | ngày mốt | ngày kia | mot | day after tomorrow | Wed | thứ tư | thu tu | T4`,
    ],
    [
      '2026-11-26',
      `
      Thu | thu | Thursday | thứ năm | thứ 5 | Thu 9:00`,
    ],
    [
      '2026-11-28',
      `
      thứ 7 | thứ bảy | Sat | cuối tuần | Cuối tuần này | cuoi tuan | trong tuần này |
      tuần này | hết tuần | end of week | this weekend | EOW`,
    ],
    [
      '2026-11-29',
      `
      CN | cn | Chủ nhật | chu nhat | CN này | Sun | Sunday`,
    ],
    // A promise made on a Monday for "thứ 2" means the next one.
    [
      '2026-11-30',
      `
      thứ 2 | thứ hai | T2 | Mon | monday | cuối tháng | Cuối tháng này | hết tháng |
      end of month | end of the month | EOM | cuối tháng 11 | end of November |
      trong 1 tuần | in 1 week`,
    ],
    [
      '2026-12-05',
      `
      tuần sau | tuần tới | cuối tuần sau | cuối tuần tới | cuoi tuan sau |
      trong tuần sau | next week | end of next week | trước cuối tuần sau | 5/12 |
      ngày 5 | ngày 5 tháng sau`,
    ],
    [
      '2026-12-31',
      `
      cuối tháng sau | end of next month | cuối năm | end of year | cuối tháng 12`,
    ],
    // From 60 days back on: 24 September is the first day that is not of next year.
    [
      '2026-09-24',
      `
      24/9 | 24/09 | 24 Sep | 24 tháng 9`,
    ],
    [
      '2027-09-23',
      `
      23/9 | 23 Sept`,
    ],
    [
      '2027-01-02',
      `
      2/1 | 02/01 | Jan 2 | 2 tháng 1`,
    ],
    [
      '2026-12-01',
      `
      1/12 | 01.12 | Thu 1/12 | ngày 1`,
    ],
    [
      '2026-11-22',
      `
      22/11`,
    ],
  ])('%s is meant by', (date, texts) => {
    test.each(texts.split('|').map((text) => text.trim()))('%j', (text) => {
      expect(read(text)).toBe(date);
    });
  });

  const unclear = `
    sớm | càng sớm càng tốt | ASAP | asap | Q4 | Q4 2026 | quý 4 | ? | - | chưa rõ |
    xong | An | hôm qua | yesterday | một | mai mốt | mai hoặc mốt | thứ 8 | T8 | T1 |
    32/11 | 31/11 | 29/2 | 13/13 | 31/04/2026 | 27-30/11 | 27/11 - 30/11 | 25/11, 27/11 |
    thứ 5, thứ 6 | thứ 5 hoặc thứ 6 | 27 | 11 | 2026 | 2-3 ngày | 1.5 | 1-2 | 17h |
    trước 17h | sáng | tháng 12 | November | ngày 32 | ngày 0 | 0912345678 | 30000 |
    27/11/1999 | 27/11/2199 | sau khi khách trả lời | không phải thứ 6`;

  test.each([...unclear.split('|').map((text) => text.trim()), '', ' ', 'x'.repeat(100)])(
    '%j is no day',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test.each<[string, unknown, string | null]>([
    ['a date at midnight in Hà Nội', new Date('2026-11-26T17:00:00Z'), '2026-11-27'],
    ['a date late in the day', new Date('2026-11-27T16:59:00Z'), '2026-11-27'],
    ['a date long past', new Date('2019-05-01T03:00:00Z'), '2019-05-01'],
    ['a time without a day', new Date('1899-12-30T10:00:00Z'), null],
    ['a broken date', new Date(Number.NaN), null],
    // Source: spreadsheet serials, 45658 is 2025-01-01; 2026-11-27 is 695 days later.
    ['a serial', 46_353, '2026-11-27'],
    ['a serial with a time', 46_353.7, '2026-11-27'],
    ['the first serial of 2000', 36_526, '2000-01-01'],
    ['the last of 1999', 36_525, null],
    ['a day of the month as a number', 27, null],
    ['a price', 5_500_000, null],
    ['not a number', Number.NaN, null],
    ['true', true, null],
    ['null', null, null],
    ['undefined', undefined, null],
  ])('a cell that holds %s', (_, value, expected) => {
    expect(read(value)).toBe(expected);
  });
});

test.each<[string, string, string]>([
  ['28 December: 2/1 is next year', '2026-12-28', '2027-01-02'],
  ['2 January: 2/1 is today', '2027-01-02', '2027-01-02'],
  ['1 March: 2/1 is a promise of this January', '2027-03-01', '2027-01-02'],
  ['10 March: 2/1 is next January', '2027-03-10', '2028-01-02'],
])('at the meeting of %s', (_, meeting, expected) => {
  expect(read('2/1', meeting)).toBe(expected);
});

test.each<[string, string, string | null]>([
  ['thứ 6', '2026-11-27', '2026-12-04'],
  ['thứ 6', '2026-11-28', '2026-12-04'],
  ['Fri', '2026-11-26', '2026-11-27'],
  ['next Friday', '2026-11-28', '2026-12-04'],
  ['thứ 2 tuần này', '2026-11-25', '2026-11-23'],
  ['CN', '2026-11-29', '2026-12-06'],
  ['cuối tuần', '2026-11-28', '2026-11-28'],
  ['cuối tuần', '2026-11-29', '2026-11-29'],
  ['tuần sau', '2026-11-29', '2026-12-05'],
  ['cuối tháng', '2026-11-30', '2026-11-30'],
  ['cuối tháng', '2028-02-10', '2028-02-29'],
  ['cuối tháng sau', '2026-12-10', '2027-01-31'],
  ['cuối tháng 1', '2026-12-10', '2027-01-31'],
  ['ngày 31', '2026-11-23', '2026-12-31'],
  ['ngày 31', '2027-01-31', '2027-01-31'],
  ['ngày 30', '2027-02-01', '2027-03-30'],
  ['ngày 31 tháng sau', '2026-10-05', null],
  ['ngày 5 tháng sau', '2026-12-10', '2027-01-05'],
  ['29/2', '2027-12-01', '2028-02-29'],
  ['29/2', '2027-01-10', null],
  ['mai', '2026-12-31', '2027-01-01'],
])('%j at the meeting of %s', (text, meeting, expected) => {
  expect(read(text, meeting)).toBe(expected);
});

test('a moment with its own offset falls on the day that the sheet’s clock shows', () => {
  expect(read('2026-11-27T20:00:00Z')).toBe('2026-11-28');
  expect(read('2026-11-27T20:00:00+07:00')).toBe('2026-11-27');
});

const meetings = fc.integer({ min: dayNumber(2001, 1, 1), max: dayNumber(2090, 12, 31) });
const words =
  'thứ 6 sáu T2 CN Fri next tuần sau tới này tháng cuối ngày 27 mai mốt hôm nay 27/11 11/12 Nov 31 end of month week today trước 17h chiều by 3 trong nữa in days';
const soup = fc
  .array(fc.constantFrom(...words.split(' ')), { maxLength: 5 })
  .map((parts) => parts.join(' '));

test('a text without a year never means a day more than 60 before or 400 after the meeting', () => {
  fc.assert(
    fc.property(soup, meetings, (text, meeting) => {
      // “6 Nov 31” has a year: 2031.
      fc.pre(!/\d+ Nov \d+/.test(text));
      const day = readDeadline(text, meeting, hanoi);
      if (day === null) return;
      expect(Number.isInteger(day)).toBe(true);
      expect(day).toBeGreaterThanOrEqual(meeting - 60);
      expect(day).toBeLessThanOrEqual(meeting + 400);
    }),
    { numRuns: 3000 },
  );
});

test('what was read, written as a date in any way, is read as the same day', () => {
  fc.assert(
    fc.property(soup, meetings, (text, meeting) => {
      const day = readDeadline(text, meeting, hanoi);
      if (day === null) return;
      const { year, month, day: date } = civilDate(day);
      for (const again of [
        isoDate(day),
        `${date}/${month}/${year}`,
        `${date} tháng ${month} năm ${year}`,
        new Date(day * 86_400_000 - 7 * 3_600_000),
        day + 25_569,
      ]) {
        expect(readDeadline(again, meeting, hanoi)).toBe(day);
      }
    }),
    { numRuns: 1000 },
  );
});

test('accents, case and spaces around do not matter, unless they alone tell two words apart', () => {
  const texts = fc.constantFrom(
    ...['Ngày mai', 'thứ sáu tuần sau', 'Cuối tháng', 'chủ nhật', 'hôm nay', '27 tháng 11'],
  );
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd');
  fc.assert(
    fc.property(texts, meetings, (text, meeting) => {
      const day = readDeadline(text, meeting, hanoi);
      expect(day).not.toBeNull();
      for (const same of [bare(text), text.toUpperCase(), ` ${text} `, text.normalize('NFD')]) {
        expect(readDeadline(same, meeting, hanoi)).toBe(day);
      }
    }),
  );
});

test('any text is read or refused, never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), meetings, (text, meeting) => {
      const day = readDeadline(text, meeting, hanoi);
      expect(day === null || Number.isInteger(day)).toBe(true);
    }),
  );
});
