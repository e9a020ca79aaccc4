/** Six meetings, one every Monday, of a team whose leads are always of the same quality. */
import { type Fate, WeeklyBook } from './weekly-book';

const many = (count: number, status: string, afterDays: number): Fate[] =>
  Array.from({ length: count }, () => ({ status, afterDays }));
const MEETINGS = [1, 2, 3, 4, 5, 6];

test('without recorded attempts the fresh week is not said to be better than the weeks before', () => {
  const fates = [...many(8, 'quan tâm', 1), ...many(4, 'sai số', 1), ...many(8, 'KNM', 0)];
  const book = new WeeklyBook(fates, 5);
  for (const meeting of MEETINGS) {
    const { total, campaigns } = book.hold(meeting).periods.week;
    // No lead of the fresh week is seven days old; all unanswered ones of last week are.
    expect(total.change).toMatchObject({ kind: 'chance', leftOut: 0 });
    expect(Math.abs(total.change.difference!)).toBeLessThan(1);
    for (const { change } of campaigns) expect(change.kind).toBe('chance');
    // What it would be taken for: the same week a week later, its unanswered leads counted.
    book.goTo(meeting, 7);
    const later = book.build(meeting).periods.week.total;
    expect(later.onAgeAlone).toBe(16);
    expect(total.score - later.score).toBeGreaterThan(20);
  }
});

test('verdicts that ripen look like a change until four weeks are stored, and no longer then', () => {
  // Junk is known at once, good leads take ten days.
  const fates = [...many(10, 'sai số', 0), ...many(10, 'quan tâm', 0), ...many(20, 'đã chốt', 10)];
  const book = new WeeklyBook(fates, 6);
  const seen = MEETINGS.map((meeting) => {
    const { total, campaigns } = book.hold(meeting).periods.week;
    expect(campaigns).toHaveLength(2);
    for (const { change } of campaigns) expect(change.basis).toBe(total.change.basis);
    return total.change;
  });
  expect(seen.map(({ basis }) => basis)).toEqual([
    ...['recounted', 'recounted', 'recounted', 'recounted'],
    ...['stored', 'stored'],
  ]);
  expect(seen.map(({ kind }) => kind)).toEqual([
    ...['real', 'real', 'real', 'real'],
    ...['chance', 'chance'],
  ]);
  expect(seen.map(({ weeks }) => weeks)).toEqual([6, 7, 8, 8, 4, 5]);
  for (const { difference } of seen.slice(4)) expect(difference).toBeCloseTo(0, 9);
});

test('later in the week Scoreboard says of the change what the meeting said', () => {
  const fates = [...many(10, 'sai số', 0), ...many(10, 'quan tâm', 0), ...many(20, 'đã chốt', 10)];
  const book = new WeeklyBook(fates, 6);
  for (const meeting of MEETINGS) book.hold(meeting);
  const changeIn = (tab: string, key: string) =>
    book.addOn.spreadsheet
      .sheetByName(tab)!
      .cells()
      .find((row) => String(row[0]).startsWith(`${key} #`))?.[9];
  const said = changeIn(`Họp ${book.week(6)}`, 'week.total');
  expect(said).toMatch(/^0,0 · có thể do may rủi/);
  book.goTo(6, 2);
  book.addOn.call('scoreLeads');
  expect(changeIn('Pullpush Bảng điểm', 'fourWeeks.total')).toBe(said);
});

test('a week whose last week was not stored is compared with it all the same', () => {
  const fates = [...many(10, 'quan tâm', 0), ...many(10, 'sai số', 0)];
  const book = new WeeklyBook(fates, 6);
  for (const meeting of [1, 2, 3, 4]) book.hold(meeting);
  const { change } = book.hold(6).periods.week.total;
  expect(change).toMatchObject({ basis: 'recounted', kind: 'chance', difference: 0 });
});

test('a real change shows also among stored weeks', () => {
  const fates = [...many(20, 'sai số', 0), ...many(20, 'quan tâm', 0)];
  const book = new WeeklyBook(fates, 4);
  for (const meeting of MEETINGS.slice(0, 5)) book.hold(meeting);
  fates.splice(0, 16, ...many(16, 'quan tâm', 0));
  // The statuses of the weeks before are changed too: what was stored is what they are compared with.
  const { change } = book.hold(6).periods.week.total;
  expect(change).toMatchObject({ basis: 'stored', kind: 'real' });
  expect(change.difference).toBeCloseTo(40, 9);
});
