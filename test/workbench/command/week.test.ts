import fc from 'fast-check';
import { mondayOf, settleMoment, weekOf } from '../../../workbench/command/week';

const DAY = 86_400_000;
const HANOI = 'Asia/Ho_Chi_Minh';
const hanoi = (text: string) => Date.parse(`${text}+07:00`);

const given = {
  week: null,
  asOf: null,
  clock: null,
  now: hanoi('2018-10-10T10:00'),
  timeZone: HANOI,
  lastDay: '2018-10-09',
};

describe('ISO weeks', () => {
  test.each([
    ['2018-W01', '2018-01-01'],
    ['2018-W40', '2018-10-01'],
    ['2019-W01', '2018-12-31'],
    ['2020-W53', '2020-12-28'],
    ['2021-W01', '2021-01-04'],
  ])('%s begins on %s', (week, day) => {
    expect(mondayOf(week)).toBe(Date.parse(day));
    expect(weekOf(Date.parse(day) + 7 * DAY - 1)).toBe(week);
  });

  test('every day is in the week that begins on its Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const monday = mondayOf(weekOf(day * DAY))!;
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(day * DAY - monday).toBeLessThan(7 * DAY);
        expect(day * DAY - monday).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the week and the moment of a meeting', () => {
  test.each([
    ['nothing said: the latest completed week, at its end', {}, '2018-W40', '2018-10-08T00:00'],
    ['a week: at its end', { week: '2018-W39' }, '2018-W39', '2018-10-01T00:00'],
    ['a day: from its midnight', { asOf: '2018-10-08' }, '2018-W40', '2018-10-08T00:00'],
    ['Sunday: its week is not completed', { asOf: '2018-10-07' }, '2018-W39', '2018-10-07T00:00'],
    [
      'a week and a moment in it',
      { week: '2018-W40', asOf: '2018-10-04T09:30' },
      '2018-W40',
      '2018-10-04T09:30',
    ],
    [
      'the sample: the morning it was made for',
      { clock: hanoi('2018-10-08T08:00') },
      '2018-W40',
      '2018-10-08T08:00',
    ],
    ['leads of four weeks ago', { lastDay: '2018-09-03' }, '2018-W40', '2018-10-08T00:00'],
    ['leads long past', { lastDay: '2018-09-02' }, '2018-W35', '2018-09-03T00:00'],
    [
      'leads long past, but a day said',
      { lastDay: '2018-06-02', asOf: '2018-10-08' },
      '2018-W40',
      '2018-10-08T00:00',
    ],
    ['no lead with a date', { lastDay: null }, '2018-W40', '2018-10-08T00:00'],
  ])('%s', (_, change, week, asOf) => {
    const moment = settleMoment({ ...given, ...change });
    expect(moment).toMatchObject({ week, asOf: hanoi(asOf) });
  });

  test('the spreadsheet’s own clock decides when a week ends', () => {
    const moment = settleMoment({ ...given, week: '2018-W40', timeZone: 'America/New_York' });
    expect(moment.asOf).toBe(Date.parse('2018-10-08T00:00-04:00'));
  });
});
