/** How long the longest runs take of the six minutes that Google gives them, each size in a process of its own. */
import { spawnSync } from 'node:child_process';
import { type AddOn, loadAddOn } from './add-on';
import { BENCH_AS_OF, BENCH_WEEK, benchSpreadsheet, benchTable } from './bench-leads';
import { alignedTable } from './command/aligned-table';

/** With our two columns, and room for our tabs, these are Google's ten million cells at the largest size. */
const COLUMNS = 17;
const STEPS = [
  ['read', 'lookAtLeads'],
  ['score', 'scoreLeads'],
  ['score again', 'scoreLeads'],
  ['build', 'buildMeetingFor', BENCH_WEEK],
] as const;
/** The flag by which a process measures one size. */
export const ONE_SIZE = '--minutes';

interface Measured {
  readonly leads: number;
  readonly steps: readonly { ms: number; calls: number; cells: number; said: string }[];
  /** MB that the process held at most. */
  readonly peak: number;
}

/** Measures one size; the clock runs with this computer's and with what the calls cost. */
export function measureMinutes(dist: string, leads: number): Measured {
  const spreadsheet = benchSpreadsheet(benchTable(leads, COLUMNS));
  const started = performance.now();
  const addOn = loadAddOn(dist, {
    spreadsheet,
    now: () => BENCH_AS_OF + performance.now() - started,
  });
  addOn.call('setUpPullpush');
  const steps = STEPS.map(([, name, ...given]) => stepOf(addOn, name, given));
  return { leads, steps, peak: process.resourceUsage().maxRSS / 1024 };
}

function stepOf({ meter, call }: AddOn, name: string, given: readonly string[]) {
  meter.reset();
  const started = performance.now();
  let said = '';
  try {
    call(name, ...given);
  } catch (error) {
    said = (error as Error).message;
  }
  const { total, cells } = meter.snapshot();
  // What the calls cost, and the arithmetic of this computer.
  const ms = meter.elapsedMs + performance.now() - started;
  return { ms, calls: total, cells, said };
}

/**
 * A line for each size.
 *
 * @param script this very program
 */
export function minutesTable(script: string, sizes: readonly number[]): string[] {
  const rows = sizes.map((leads): Measured => {
    console.error(`${leads.toLocaleString('en-GB')} leads × ${COLUMNS} columns…`);
    const given = ['--max-old-space-size=6000', script, ONE_SIZE, String(leads)];
    const { stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
    if (stdout.trim() === '') throw new Error(stderr);
    return JSON.parse(stdout) as Measured;
  });
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const table = alignedTable(
    ['leads', 'run', 'minutes', 'service calls', 'cells moved', 'peak MB'].map((title, i) => ({
      title,
      right: i !== 1,
    })),
    rows.flatMap(({ leads, steps, peak }) =>
      steps.map(({ ms, calls, cells, said }, i) => [
        i === 0 ? number(leads) : '',
        `${STEPS[i]![0]}${said && ' (stopped)'}`,
        number(ms / 60_000, 2),
        number(calls),
        number(cells),
        i === 0 ? number(peak) : '',
      ]),
    ),
  );
  const said = rows.flatMap(({ steps }) => steps.flatMap((step) => step.said || []));
  return [...table, ...said];
}
