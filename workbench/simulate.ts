/**
 * `npm run simulate`: draws campaigns whose true quality is known and asks the built add-on what it says of them.
 * Another seed can be given: `npm run simulate -- 7`. Ends with exit code 1 where the interval or the verdict is less trustworthy than promised.
 */
import { dirname, join, resolve } from 'node:path';
import { missedBars, PLAN, simulate } from './simulation/simulation';
import { simulationReport } from './simulation/tables';

const dist = join(resolve(dirname(process.argv[1]!), '..'), 'dist');
const seed = Number(process.argv[2] ?? PLAN.seed);
if (Number.isSafeInteger(seed)) {
  const plan = { ...PLAN, seed };
  const worlds = simulate(dist, plan, (progress) => console.error(progress));
  for (const line of simulationReport(worlds, plan)) console.log(line);
  if (missedBars(worlds).length > 0) process.exitCode = 1;
} else {
  console.error(
    `"${process.argv[2]}" is no seed: give a whole number, such as npm run simulate -- 7`,
  );
  process.exitCode = 2;
}
