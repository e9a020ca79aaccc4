import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { stubsFor } = require('../../workbench/build-stubs.mjs') as {
  stubsFor: (entry: string, bundle: string) => string;
};

const folder = mkdtempSync(join(tmpdir(), 'pullpush-stubs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stubs(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return stubsFor(join(folder, 'entry.ts'), 'Pullpush');
}

test('a function keeps its JSDoc, its name and its bare parameters', () => {
  const text = stubs({
    'entry.ts': `export { SCORE, type Cells } from './score';
/** Opens the menu. */
export function onOpen(event?: { mode: string; sizes: Map<string, number> }): void {
  const quote = /['"(]/.test("export function no(");
}`,
    'score.ts': `/** Not this one. */
const brackets = \`(\${'{'}\`;
/**
 * Scores.
 *
 * @param status the cells
 */
export function SCORE<T extends string[]>(
  status: readonly T[], // one, or many
  attempts: number | ((a: number, b: number) => number) = Math.max(1, 2),
): number {
  return 0;
}`,
  });
  expect(text).toBe(`/**
 * Scores.
 *
 * @param status the cells
 */
function SCORE(status, attempts) {
  return Pullpush.SCORE(status, attempts);
}

/** Opens the menu. */
function onOpen(event) {
  return Pullpush.onOpen(event);
}
`);
});

test.each([
  ['no JSDoc', 'export function a() {}', /a in .*entry\.ts has no JSDoc/],
  [
    'a JSDoc that belongs to something else',
    '/** x */\nlet b;\nexport function a() {}',
    /no JSDoc/,
  ],
  ['a parameter without a name', '/** x */\nexport function a(...all: string[]) {}', /"\.\.\.all/],
  ['something that is no function', '/** x */\nexport const a = () => 1;', /not a function/],
  ['a file that is not there', "export { a } from './nowhere';", /which is not a file/],
])('the build stops at %s', (_, source, sentence) => {
  expect(() => stubs({ 'entry.ts': source })).toThrow(sentence);
});
