import { scripts } from './bundle';

const text = scripts.get('functions.js')!;

/** The JSDoc that stands right above a top-level function, and the names of its parameters. */
function written(name: string) {
  const [, doc = '', parameters = ''] =
    new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(
      text,
    ) ?? [];
  return { doc, parameters: parameters.split(', ').filter((parameter) => parameter !== '') };
}

describe('the formula bar shows help for', () => {
  test.each([
    ['LEAD_OUTCOME', 'status attempts settings'],
    ['LEAD_POINTS', 'status attempts settings'],
    ['LEAD_QUALITY', 'status attempts settings'],
    ['JUNK_RATE', 'status attempts settings'],
    ['LEAD_PHONE', 'phone country'],
    ['CAMPAIGN_QUALITY', 'campaign status attempts target settings'],
  ])('%s(%s)', (name, expected) => {
    const { doc, parameters } = written(name);
    expect(parameters.join(' ')).toBe(expected);
    expect(doc).toContain('@customfunction');
    const described = [...doc.matchAll(/@param\s+(?:\{[^}]*\}\s+)?\[?(\w+)/g)].map(
      ([, one]) => one,
    );
    expect(described).toEqual(parameters);
    // The first line is what the list of functions shows.
    expect(doc).toMatch(/^\/\*\*\s*\n? ?\*? ?\w/);
  });
});

test('every function that Google may call has a description', () => {
  const names = [...text.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
  expect(names).toContain('onOpen');
  for (const name of names) expect([name, written(name).doc]).not.toEqual([name, '']);
});
