import { WORK_MINUTES } from '../../src/functions/work-minutes';
import { column, sentence } from './cells';

/** A date as this program's own clock shows it: without the add-on around it, that is how dates are read. */
const date = (text: string) => new Date(text);

// Source: counted by hand. 23 November 2026 is a Monday; the usual day is 8:00 to 17:30.
describe('WORK_MINUTES', () => {
  it.each<[string, unknown, unknown, unknown, number | '']>([
    ['dates', date('2026-11-23T08:30'), date('2026-11-23T09:15'), undefined, 45],
    ['texts', '23/11/2026 8:30', '23/11/2026 9:15', undefined, 45],
    ['texts as they are typed', '23/11/26 22h10', '24-11-2026 8h05', '', 5],
    ['one of each', '21/11/2026 17:00', date('2026-11-23T08:10'), undefined, 40],
    ['ISO texts', '2026-11-23 08:30', '2026-11-23T09:15', undefined, 45],
    [
      'other hours',
      '20/11/2026 17:00',
      '21/11/2026 9:00',
      'Mon-Fri 8:00-17:30; Sat 8:00-12:00',
      90,
    ],
    ['hours in Vietnamese', '20/11/2026 17:00', '21/11/2026 9:00', 'T2-T6 8h-17h30', 30],
    ['the end first', '23/11/2026 9:15', '23/11/2026 8:30', undefined, -45],
    ['a blank start', '', '23/11/2026 8:30', undefined, ''],
    ['a blank end', '23/11/2026 8:30', '#N/A', undefined, ''],
  ])('%s', (_, from, to, hours, minutes) => {
    expect(WORK_MINUTES(from, to, hours)).toBe(minutes);
  });

  it('goes down columns, below a header, and decides the order of dates for all rows together', () => {
    const from = column('Ngày nhận', '3/4/2026 8:00', '4/13/2026 8:00', '', '');
    const to = column('Gọi đầu', '3/4/2026 9:00', '4/13/2026 8:20', '', '4/13/2026 8:20');
    expect(WORK_MINUTES(from, to)).toEqual(column('', 60, 20, '', ''));
    // 3 April is a Friday; in March the fourth is a Wednesday.
    const friday = column('3/4/2026 8:00', '13/4/2026 8:00');
    expect(
      WORK_MINUTES(
        friday,
        friday.map(([text]) => [`${text}`.replace('8:00', '9:00')]),
        'Fri 8-17h, Mon 8-9h30',
      ),
    ).toEqual(column(60, 60));
  });

  it('takes a header with a digit in it for one, and names the cell that is neither', () => {
    const from = column('Ngày nhận', '23/11/2026 8:30');
    const minutes = column('', 45);
    for (const header of ['Gọi lần 1', '1st call', 'Gọi (T11)', ''])
      expect(WORK_MINUTES(from, column(header, '23/11/2026 9:15'))).toEqual(minutes);
    expect(
      WORK_MINUTES(column('Lần 1', '23/11/2026 8:30'), column('Lần 2', '23/11/2026 9:15')),
    ).toEqual(minutes);
    expect(sentence(() => WORK_MINUTES(from, column('31/2/2026 8:00', '23/11/2026 9:15')))).toBe(
      'Row 1 of the to date is "31/2/2026 8:00": give a date with its time, such as 23/11/2026 8:30.',
    );
    expect(sentence(() => WORK_MINUTES(from, column('23/11/2026', '23/11/2026 9:15')))).toContain(
      'Row 1 of the from date is "Ngày nhận"',
    );
  });

  it('leaves days off out', () => {
    const from = '23/11/2026 17:20';
    const holidays = column('Ngày nghỉ', '24/11/2026', date('2026-11-25T00:00'), '', '#N/A');
    expect(WORK_MINUTES(from, '26/11/2026 8:05', '', holidays)).toBe(15);
    expect(WORK_MINUTES(from, '26/11/2026 8:05', '', [['24/11/2026', '25/11/2026']])).toBe(15);
    expect(WORK_MINUTES(from, '25/11/2026 8:05', '', '24/11/2026')).toBe(15);
    expect(WORK_MINUTES(from, '25/11/2026 8:05', '', '')).toBe(585);
  });

  it.each<[() => unknown, string]>([
    [
      () => WORK_MINUTES('sau 22h', '23/11/2026 8:30'),
      'The from date is "sau 22h": give a date with its time, such as 23/11/2026 8:30.',
    ],
    [
      () => WORK_MINUTES(column('23/11/2026', '23/11/2026'), column('23/11/2026 8:30', 'mai')),
      'Row 2 of the to date is "mai": give a date with its time, such as 23/11/2026 8:30.',
    ],
    [
      () => WORK_MINUTES(new Date(Date.UTC(1899, 11, 30, 8)), '23/11/2026'),
      'The from date is a time without a date: give a date with its time, such as 23/11/2026 8:30.',
    ],
    [
      () => WORK_MINUTES('23/11/2026', undefined),
      'Give the to date too: this argument is missing.',
    ],
    [
      () => WORK_MINUTES('23/11/2026', '24/11/2026', 'giờ hành chính'),
      'The hours are "giờ hành chính": give one text such as "Mon-Fri 8:00-17:30; Sat 8:00-12:00".',
    ],
    [
      () => WORK_MINUTES('23/11/2026', '24/11/2026', 8),
      'The hours are 8: give one text such as "Mon-Fri 8:00-17:30; Sat 8:00-12:00".',
    ],
    [
      () => WORK_MINUTES('23/11/2026', '24/11/2026', '', column('24/11/2026', '30/4')),
      'Row 2 of the holidays is "30/4": give a date such as 30/4/2026.',
    ],
    [
      () => WORK_MINUTES(column('23/11/2026'), column('24/11/2026', '')),
      'The to date range has 2 rows but the first range has 1: give ranges with the same rows.',
    ],
  ])('refuses %s', (call, message) => {
    expect(sentence(call)).toBe(message);
  });
});
