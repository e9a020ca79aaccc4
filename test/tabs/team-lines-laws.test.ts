import fc from 'fast-check';
import { fixedClock } from '../../src/calendar/zone-clock';
import type { PageValue } from '../../src/page/page';
import { campaignLines } from '../../src/tabs/campaign-lines';
import { CAMPAIGNS_TABLE } from '../../src/tabs/campaigns-table';
import { feedbackLines } from '../../src/tabs/feedback-lines';
import { FEEDBACK_TABLE } from '../../src/tabs/feedback-table';
import { planLines, planOfWeek } from '../../src/tabs/plan-lines';
import { PLAN_TABLE } from '../../src/tabs/plan-table';
import type { TableSchema } from '../../src/tabs/table';

const clock = fixedClock(420);
const typed: fc.Arbitrary<PageValue> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('3/11/2026', 'W47', 'tháng 11', '11/2026', 'xin', 'hỏi', '120tr', '1tr2', '-'),
  fc.double() as fc.Arbitrary<PageValue>,
  fc.boolean() as fc.Arbitrary<PageValue>,
  fc.date({ noInvalidDate: false }) as fc.Arbitrary<PageValue>,
  fc.constant('9 '.repeat(20_000)),
);

function linesOf<Key extends string>({ columns }: TableSchema<Key>) {
  const cells = Object.fromEntries(columns.map(({ key }) => [key, typed]));
  return fc
    .array(fc.record(cells), { maxLength: 6 })
    .map((rows) => rows.map((one, i) => ({ row: i + 1, cells: one as Record<Key, PageValue> })));
}

it('whatever stands in the cells, lines are read, and only rows that are there are named', () => {
  fc.assert(
    fc.property(
      linesOf(CAMPAIGNS_TABLE),
      linesOf(FEEDBACK_TABLE),
      linesOf(PLAN_TABLE),
      (campaigns, feedback, plan) => {
        const planned = planLines(plan, clock, 20_000);
        const read = [campaignLines(campaigns, clock), feedbackLines(feedback, clock), planned];
        read.forEach(({ lines, problems }, i) => {
          const rows = [campaigns, feedback, plan][i]!.map(({ row }) => row + 1);
          expect(lines.length).toBeLessThanOrEqual(rows.length);
          for (const problem of problems) {
            expect(problem.count).toBeGreaterThan(0);
            expect(rows).toEqual(expect.arrayContaining(problem.rows));
          }
        });
        for (const value of Object.values(planOfWeek(planned.lines, 20_000, () => true)))
          expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
      },
    ),
  );
});
