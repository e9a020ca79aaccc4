/** How big the bundle is and what takes the room; how long it takes to load, and to read the first cell. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { alignedTable } from './command/aligned-table';
import type { Realm } from './realm';

const LOADS = 15;
const BUNDLE = 'pullpush.js';

/** What is unpacked or made when it is first asked for. */
const FIRST: readonly [name: string, ...given: unknown[]][] = [
  ['LEAD_OUTCOME', 'đã chốt'],
  ['LEAD_PHONE', '+14155552671'],
];

/** Bytes by part; those of the bundle as the build counted them. */
function parts(dist: string, counted: string): [part: string, bytes: number][] {
  const inBundle = Object.entries(JSON.parse(readFileSync(counted, 'utf8')) as object);
  const others = readdirSync(dist)
    .filter((file) => file !== BUNDLE)
    .map((file): [string, number] => [file, statSync(join(dist, file)).size]);
  return [...inBundle, ...others].sort((a, b) => b[1] - a[1]);
}

function sizeLines(dist: string, counted: string): string[] {
  const rows = parts(dist, counted);
  const total = readdirSync(dist).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return alignedTable(
    [
      { title: 'part of dist/', right: false },
      { title: 'bytes', right: true },
    ],
    [...rows, ['all', total] as const].map(([part, bytes]) => [
      part,
      bytes.toLocaleString('en-GB'),
    ]),
  );
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

function timeLines(sources: readonly string[], bareRealm: () => Realm): string[] {
  const loads: number[] = [];
  const firsts = FIRST.map((): number[] => []);
  for (let i = 0; i < LOADS; i++) {
    const { global } = bareRealm();
    // The comment keeps V8 from using what it compiled the time before.
    const fresh = `// ${performance.now()}\n`;
    loads.push(
      timed(() => {
        for (const source of sources) new Script(fresh + source).runInContext(global);
      }),
    );
    FIRST.forEach(([name, ...given], at) => {
      const call = global[name] as (...given: unknown[]) => unknown;
      firsts[at]!.push(timed(() => call(...given)));
    });
  }
  return [
    `loaded in a fresh context in ${median(loads).toFixed(2)} ms (median of ${LOADS})`,
    ...FIRST.map(
      ([name, given], at) =>
        `then the first ${name}("${given}") in ${median(firsts[at]!).toFixed(2)} ms`,
    ),
  ];
}

/**
 * @param dist the built add-on
 * @param counted the file in which the build wrote the bytes of the bundle by part
 * @param sources the scripts of dist/
 * @param bareRealm a script context with nothing loaded
 */
export function bundleLines(
  dist: string,
  counted: string,
  sources: readonly string[],
  bareRealm: () => Realm,
): string[] {
  return [...sizeLines(dist, counted), '', ...timeLines(sources, bareRealm)];
}
