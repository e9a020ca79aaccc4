/** Service calls of a team that has used Pullpush for months: bounded, and the same however much was promised. */
import type { AddOn } from '../../workbench/add-on';
import { build, built, gridOf, rowOf } from './meeting-workbook';

const FIRST_BUILD = 90;
const NEW_TAB = 15;
const REBUILD = 75;

function callsOf(addOn: AddOn, week: string): number {
  addOn.meter.reset();
  build(addOn, week);
  return addOn.meter.snapshot().total;
}

/** Builds as many weeks up to 2026-W47 and types as many promises into each. */
function months(weeks: number, promises: number) {
  const addOn = built();
  const first = 47 - weeks + 1;
  const calls = { first: 0, rebuild: 0 };
  for (let week = first; week <= 47; week++) {
    const label = `2026-W${week}`;
    calls.first = callsOf(addOn, label);
    const top = rowOf(addOn, `Họp ${label}`, 'conclusions.1');
    for (let i = 0; i < promises; i++) {
      gridOf(addOn, `Họp ${label}`).setValue(top + i, 1, 'An');
      gridOf(addOn, `Họp ${label}`).setValue(top + i, 2, `Việc ${label} ${i}`);
    }
    callsOf(addOn, label);
    calls.rebuild = callsOf(addOn, label);
  }
  return calls;
}

it('a rebuild and a new week stay within their budgets, with the Actions tab and months of meetings', () => {
  const short = months(6, 2);
  const long = months(14, 7);
  expect(long).toEqual(short);
  expect(short.first).toBeLessThanOrEqual(FIRST_BUILD);
  expect(short.rebuild).toBeLessThanOrEqual(REBUILD);
});

it('the build that makes the Actions tab takes at most 15 more', () => {
  const addOn = built();
  gridOf(addOn, 'Họp 2026-W47').setValue(rowOf(addOn, 'Họp 2026-W47', 'conclusions.1'), 2, 'việc');
  expect(callsOf(addOn, '2026-W47')).toBeLessThanOrEqual(REBUILD + NEW_TAB);
});
