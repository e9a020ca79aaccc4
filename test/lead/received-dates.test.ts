import { fixedClock } from '../../src/calendar/zone-clock';
import { receivedDates } from '../../src/lead/received-dates';

const clock = fixedClock(420);
const read = (values: string[], isFilled: (i: number) => boolean = () => true) =>
  receivedDates(values, clock, isFilled);

describe('dates written once a day', () => {
  const onceADay = ['13/10/2026', '', '', '14/10/2026', '', '', '15/10/2026', ''];

  it('gives the blanks below a day the date above, to the last of them', () => {
    const dates = read(onceADay);
    expect([1, 2, 4, 5, 7].map((i) => dates.inherits(i))).toEqual([true, true, true, true, true]);
  });

  it('does not reach a slip further down, where every row has its date', () => {
    const dated = Array.from({ length: 20 }, (_, i) => `${i + 1}/11/2026`);
    const dates = read([...onceADay, ...dated, '']);
    expect(dates.inherits(onceADay.length + dated.length)).toBe(false);
  });

  it('is not proved by empty spacer rows', () => {
    const spaced = ['13/10/2026', '', '', '14/10/2026', '', '', '15/10/2026', ''];
    expect(read(spaced, (i) => i === 7).inherits(7)).toBe(false);
  });

  it('gives nothing to a blank above the first date', () => {
    expect(read(['', ...onceADay]).inherits(0)).toBe(false);
  });
});
