/** The whole way from the rows of a lead tab to the metric: what may not change it. */
import fc from 'fast-check';
import { mondayOf } from '../../src/calendar/iso-week';
import { fixedClock } from '../../src/calendar/zone-clock';
import type { Field } from '../../src/lead/fields';
import { NameBook } from '../../src/lead/name-book';
import { OUTCOME_RULES } from '../../src/lead/outcome';
import { type LeadTable, readLeads } from '../../src/lead/read-leads';
import { statusReader } from '../../src/lead/status';
import type { Period } from '../../src/quality/group';
import { mergeTallies } from '../../src/quality/tally';
import {
  allWeeks,
  countLead,
  type Rules,
  type WeekTallies,
  weeksEnding,
} from '../../src/quality/week-tallies';

const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 10, 23) - 7 * 3_600_000;
const THIS_WEEK = mondayOf(Date.UTC(2026, 10, 22) / DAY);
const rules: Rules = {
  outcomes: OUTCOME_RULES,
  minAttempts: 3,
  minDays: 2,
  giveUpDays: 7,
  target: 60,
  minCoverage: 0.6,
  minJudged: 10,
};
const clock = fixedClock(420);
const statuses = statusReader();

const FIELDS = ['received', 'phone', 'campaign', 'status', 'attempts', 'rep'] as const;
type Row = Record<(typeof FIELDS)[number], unknown>;

const GOOD = ['đã chốt', 'quan tâm', 'suy nghĩ thêm'];
const POOR = ['tham khảo', 'không có nhu cầu', 'sai số'];
const OPEN = ['không nghe máy', 'knm', 'thuê bao', 'hẹn gọi lại', 'trùng', 'zzkk', ''];

const statusOf = (leaning: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...leaning) },
    { weight: 1, arbitrary: fc.constantFrom(...GOOD, ...POOR, ...OPEN) },
  );

/** Rows of eight weeks, each with a phone of its own; some dates typed, some real. */
const sheet: fc.Arbitrary<Row[]> = fc
  .constantFrom(GOOD, POOR, [...GOOD, ...POOR])
  .chain((leaning) =>
    fc.array(
      fc.record({
        hour: fc.integer({ min: 1, max: 56 * 24 - 1 }),
        isTyped: fc.boolean(),
        campaign: fc.constantFrom(
          'Khoá hè',
          'Tết Đinh Mùi',
          'FB - Học thử',
          'Zalo',
          'GG',
          'Thu',
          '',
        ),
        status: statusOf(leaning),
        attempts: fc.constantFrom('', '', 1, 3, 4),
        rep: fc.constantFrom('Ngọc Trâm', 'Bảo', ''),
      }),
      { minLength: 1, maxLength: 120 },
    ),
  )
  .map((leads) =>
    leads.map(({ hour, isTyped, ...lead }, i) => {
      const received = new Date(AS_OF - hour * 3_600_000);
      const text = clock.dayOf(received.getTime());
      const day = new Date(text * DAY);
      const typed = `${day.getUTCFullYear()}-${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
      const phone = `09${String(10_000_000 + i * 7919)}`;
      return { received: isTyped ? typed : received, phone, ...lead };
    }),
  );

function tableOf(rows: readonly Row[]): LeadTable {
  const columns: Partial<Record<Field, unknown[][]>> = {};
  for (const field of FIELDS) columns[field] = [rows.map((row) => row[field])];
  return { firstRow: 2, rowCount: rows.length, columns, headers: {} };
}

/** What the tabs count, read one after the other as the add-on does. */
function weeksOf(...tabs: readonly Row[][]): WeekTallies {
  const weeks: WeekTallies = new Map();
  const campaigns = new NameBook();
  const people = new NameBook();
  const unmapped = new Map<string, number>();
  const context = { clock, statuses, asOf: AS_OF, campaigns, people, unmapped };
  for (const rows of tabs) {
    readLeads(tableOf(rows), context, (lead) => countLead(weeks, lead, AS_OF, rules));
  }
  return weeks;
}

/** Every number that a page could show: each week, four weeks, and all. */
function metric(...tabs: readonly Row[][]): Period[] {
  const weeks = weeksOf(...tabs);
  const each = Array.from({ length: 8 }, (_, i) => weeksEnding(weeks, THIS_WEEK - 7 * i, 1, rules));
  return [...each, weeksEnding(weeks, THIS_WEEK, 4, rules), allWeeks(weeks, rules)];
}

const shuffled = (rows: readonly Row[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

/** A text typed another way: case, spaces before, between and after, and Unicode form. */
const retyped = (text: string) =>
  fc
    .tuple(
      fc.constantFrom<(one: string) => string>(
        (one) => one,
        (one) => one.toUpperCase(),
        (one) => one.toLowerCase(),
        (one) => one.charAt(0).toUpperCase() + one.slice(1),
      ),
      fc.constantFrom('', ' ', '  ', '\u00a0', '\n'),
      fc.constantFrom(' ', '  ', '\u00a0', ' \t '),
      fc.constantFrom('', ' ', '  ', '\u200b'),
      fc.constantFrom('NFC', 'NFD'),
    )
    .map(([casing, before, between, after, form]) =>
      text === '' ? text : (before + casing(text).split(' ').join(between) + after).normalize(form),
    );

/** The same rows with names and statuses typed another way, each row in its own. */
const retypedRows = (rows: readonly Row[]) =>
  fc
    .tuple(
      ...rows.map((row) =>
        fc.record({
          campaign: retyped(String(row.campaign)),
          status: retyped(String(row.status)),
          rep: retyped(String(row.rep)),
        }),
      ),
    )
    .map((texts) => rows.map((row, i) => ({ ...row, ...texts[i] })));

const twice = (other: (rows: readonly Row[]) => fc.Arbitrary<Row[]>) =>
  sheet.chain((rows) => fc.tuple(fc.constant(rows), other(rows)));

test('the cases hold judged leads and each verdict', () => {
  const codes = fc
    .sample(sheet, { numRuns: 200, seed: 7 })
    .flatMap((rows) => metric(rows))
    .flatMap(({ total, campaigns }) => [total, ...campaigns])
    .map(({ verdict }) => verdict.code);
  expect(new Set(codes)).toEqual(new Set(['EARLY', 'THIN', 'BELOW', 'ABOVE', 'UNSURE']));
});

describe('the metric is exactly the same', () => {
  test('in whatever order the rows stand', () => {
    fc.assert(
      fc.property(twice(shuffled), ([rows, other]) => {
        expect(metric(other)).toEqual(metric(rows));
      }),
    );
  });

  test('however names and statuses are written: case, spaces, Unicode form', () => {
    fc.assert(
      fc.property(twice(retypedRows), ([rows, other]) => {
        expect(metric(other)).toEqual(metric(rows));
      }),
    );
  });

  test('if the sheet is split in two, anyhow', () => {
    fc.assert(
      fc.property(twice(shuffled), fc.nat(), ([rows, other], cut) => {
        const at = cut % (rows.length + 1);
        expect(metric(other.slice(0, at), other.slice(at))).toEqual(metric(rows));
      }),
    );
  });
});

test('a total is the sum of its campaigns, and weeks put together are the same as one count', () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const weeks = weeksOf(rows);
      for (const { total, campaigns } of metric(rows)) {
        expect(mergeTallies(campaigns.map(({ tally }) => tally))).toEqual(total.tally);
      }
      expect(weeksEnding(weeks, THIS_WEEK, 8, rules)).toEqual(allWeeks(weeks, rules));
    }),
  );
});

test('the metric of one half may be worse and of the other better, never of both', () => {
  fc.assert(
    fc.property(sheet, fc.nat(), (rows, cut) => {
      const at = cut % (rows.length + 1);
      const score = (...parts: Row[][]) => allWeeks(weeksOf(...parts), rules).total.score;
      const [whole, ...halves] = [score(rows), score(rows.slice(0, at)), score(rows.slice(at))];
      const scores = halves.filter((half) => half !== null);
      if (whole === null) return expect(scores).toEqual([]);
      expect(Math.min(...scores)).toBeLessThanOrEqual(whole + 1e-9);
      expect(Math.max(...scores)).toBeGreaterThanOrEqual(whole - 1e-9);
    }),
  );
});
