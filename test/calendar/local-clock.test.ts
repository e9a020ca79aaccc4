import { localClock, setLocalClock } from '../../src/calendar/local-clock';
import { fixedClock } from '../../src/calendar/zone-clock';

const NOON = Date.UTC(2026, 10, 23, 12);

test('without a way named, dates are read as the program shows them', () => {
  const date = new Date(NOON);
  expect(localClock().toLocal(NOON)).toBe(NOON - date.getTimezoneOffset() * 60_000);
});

test('the way is followed when the clock is first asked for, and only once', () => {
  let times = 0;
  setLocalClock(() => {
    times++;
    return fixedClock(420);
  });
  expect(times).toBe(0);
  expect(localClock().toLocal(NOON)).toBe(NOON + 7 * 3_600_000);
  localClock();
  expect(times).toBe(1);
});

test('a way that fails leaves the program’s own clock', () => {
  setLocalClock(() => {
    throw new Error('not allowed');
  });
  expect(localClock().toLocal(NOON)).toBe(NOON - new Date(NOON).getTimezoneOffset() * 60_000);
});
