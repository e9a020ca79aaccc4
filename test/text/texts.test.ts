import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../src/text');
const files = readdirSync(FOLDER).filter((file) => file.startsWith('en-'));

/** Every text of a module by the way to it, such as `enDialogs.closed`; the language is left out of the way. */
function textsOf(file: string): Map<string, string> {
  const exported = require(join(FOLDER, file)) as Record<string, () => unknown>;
  const found = new Map<string, string>();
  const collect = (value: unknown, way: string) => {
    if (typeof value === 'string') found.set(way, value);
    else for (const [key, part] of Object.entries(value ?? {})) collect(part, `${way}.${key}`);
  };
  for (const [name, give] of Object.entries(exported)) collect(give(), name.slice(2));
  return found;
}

const factsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test.each(files)('%s: both languages tell the same facts in the same texts', (file) => {
  const english = textsOf(file);
  const vietnamese = textsOf(file.replace(/^en/, 'vi'));
  expect(english.size).toBeGreaterThan(0);
  for (const [way, text] of vietnamese) {
    const other = english.get(way);
    // A language may shorten a name that the other has no need to.
    if (other === undefined) expect(way).toMatch(/^Pull\.short\./);
    else expect([way, factsOf(text)]).toEqual([way, factsOf(other)]);
  }
});

test('every brace of a text belongs to a place for a fact', () => {
  for (const file of files.flatMap((each) => [each, each.replace(/^en/, 'vi')])) {
    for (const [way, text] of textsOf(file)) {
      const rest = text.replace(/\{\w+(\|[^{}|]*\|[^{}|]*)?\}/g, '');
      expect([way, rest]).toEqual([way, rest.replace(/[{}]/g, '')]);
    }
  }
});
