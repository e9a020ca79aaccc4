import { weekChart } from '../../src/meeting/week-chart';
import type { Change } from '../../src/quality/change';
import type { PathWeek } from '../../src/quality/score-path';
import { wordsIn } from '../../src/text';
import { NO_CHANGE, sampleWeek } from './sample-week';

const WEEK: PathWeek = { judged: 20, score: 50, low: 30, high: 70, leftOut: 0 };
const NO_LIMITS: PathWeek = { ...WEEK, low: null, high: null };

/** What is said below the table. */
function reading(change: Partial<Change>): string {
  const total: Change = { ...NO_CHANGE, path: Array(9).fill(WEEK), weeks: 8, ...change };
  const facts = sampleWeek({ changes: { total, campaigns: new Map() } });
  return weekChart(facts, wordsIn('en'))
    .rows.filter(({ key }) => key.startsWith('weeks.reading'))
    .map(({ cells }) => cells[0]?.value)
    .join(' ');
}

test('the dotted lines are told of where they are drawn, also where the weeks are far apart', () => {
  expect(reading({})).toContain('Dotted: how far chance alone');
  const gaps = Array(9).fill({ ...WEEK, judged: 0, score: null });
  expect(reading({ path: [...gaps.slice(0, 8), WEEK], weeks: 5 })).toContain('Dotted: how far');
});

test('where there are none, the reason is said', () => {
  const path = Array(9).fill(NO_LIMITS);
  expect(reading({ path, weeks: 3 })).toContain('come once four earlier weeks');
  expect(reading({ path, weeks: 8 })).toContain('have the same points');
});

test('a table that leaves leads or weeks out says so', () => {
  const other = 'may differ from the tables of campaigns';
  expect(reading({})).not.toContain(other);
  expect(reading({ path: [...Array(8).fill(WEEK), { ...WEEK, leftOut: 1 }] })).toContain(other);
  const blank = [...Array(8).fill(WEEK), { ...WEEK, judged: 0, score: null }];
  expect(reading({ path: blank, basis: 'stored' })).toContain('was not stored');
  expect(reading({ path: blank })).not.toContain('was not stored');
});
