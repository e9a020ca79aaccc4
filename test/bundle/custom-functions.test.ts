import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loaded, ROOT, scripts } from './bundle';
import { evaluated } from './example-sheet';

const text = scripts.get('functions.js')!;

/** The JSDoc that stands right above a top-level function, and the names of its parameters. */
function written(name: string) {
  const [, doc = '', parameters = ''] =
    new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(
      text,
    ) ?? [];
  return { doc, parameters: parameters.split(', ').filter((parameter) => parameter !== '') };
}

const near = (value: number) => expect.closeTo(value, Math.abs(value) < 1000 ? 4 : 2);

// Sources: those of the tests in test/functions and test/quality; the rest counted by hand on example-sheet.ts.
/** Each function of the product contract, section 6: its parameters, and what the example in its help gives. */
const FUNCTIONS: readonly [name: string, parameters: string, gives: unknown][] = [
  [
    'LEAD_OUTCOME',
    'status attempts settings',
    [['WON'], ['NO_NEED'], ['NO_ANSWER'], ['INTERESTED'], [''], [''], ['']],
  ],
  ['LEAD_POINTS', 'status attempts settings', [[100], [20], [0], [100], [''], [''], ['']]],
  ['LEAD_QUALITY', 'status attempts settings', 55],
  ['JUNK_RATE', 'status attempts settings', 0.5],
  [
    'LEAD_PHONE',
    'phone country',
    [['+84912345678'], ['+84987654321'], ['+84912345679'], [''], [''], [''], ['']],
  ],
  [
    'CAMPAIGN_QUALITY',
    'campaign status attempts target settings',
    [
      [
        'campaign',
        'received',
        'judged',
        'coverage',
        'score',
        'low',
        'high',
        'junk rate',
        'verdict',
      ],
      ['Tết', 2, 2, 1, 60, near(13.15553), near(93.69208), 0.5, 'THIN'],
      ['Hè', 2, 2, 1, 50, near(9.4531), near(90.5469), 0.5, 'THIN'],
    ],
  ],
  ['QUALITY_INTERVAL', 'score judged confidence', [[near(23.0724), near(88.2379)]]],
  ['QUALITY_VERDICT', 'score judged target coverage', 'BELOW'],
  ['JUNK_START_ODDS', 'junk calls rate', near(0.16308)],
  ['JUNK_START_ODDS_IN_DAY', 'junk calls dayJunk dayCalls', near(0.166798)],
  ['COST_PER_GOOD_LEAD', 'spend status attempts settings', 6_000_000],
  ['QUALITY_LEAK', 'spend score target', near(3_000_000)],
  [
    'REVENUE_BRIDGE',
    'before after',
    [
      [
        near(26_325_073.88),
        near(-3_955_170.7),
        near(-21_449_440.77),
        near(9_489_563.74),
        near(9_589_973.85),
        0,
        20e6,
      ],
    ],
  ],
  ['LABEL_AGREEMENT', 'first second', [[near(0.6667), near(0.4), near(0.20796), near(0.59204)]]],
  ['WORK_MINUTES', 'from to hours holidays', [[30], [5], [25], [''], [''], [''], ['']]],
];

describe('the formula bar shows help for', () => {
  test.each(FUNCTIONS)('%s(%s)', (name, expected, gives) => {
    const { doc, parameters } = written(name);
    expect(parameters.join(' ')).toBe(expected);
    const lines = doc.split('\n').map((line) => line.replace(/^ ?\/?\*+\/? ?/, ''));
    // The first line is what the list of functions shows.
    expect(lines[1]).toMatch(/^\S.*\.$/);
    const described = lines.flatMap(
      (line) => /^@param \{\S.*?\} (\w+) \S.*\.$/.exec(line)?.[1] ?? [],
    );
    expect(described).toEqual(parameters);
    expect(lines.filter((line) => /^@return [A-Z].*\.$/.test(line))).toHaveLength(1);
    expect(lines).toContain('@customfunction');
    const examples = lines.flatMap((line) => /^Example: (=.*)$/.exec(line)?.[1] ?? []);
    expect(examples).toHaveLength(1);
    expect(evaluated(loaded(), examples[0]!)).toEqual(gives);
  });
});

const names = [...text.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);

test('every function that Google may call has a description', () => {
  expect(names).toContain('onOpen');
  for (const name of names) expect([name, written(name).doc]).not.toEqual([name, '']);
});

test('every custom function is in the list above, and in both guides with an example that works', () => {
  const custom = names.filter((name) => written(name).doc.includes('@customfunction'));
  expect(FUNCTIONS.map(([name]) => name).sort()).toEqual([...custom].sort());
  const [english, vietnamese] = readFileSync(join(ROOT, 'README.md'), 'utf8')
    .split('## Hướng dẫn sử dụng')
    .map((guide) => [...guide.matchAll(/^\| `([A-Z_]+)` \| `(=.*?)` \|/gm)]);
  for (const guide of [english!, vietnamese!]) {
    expect(guide.map(([, name]) => name).sort()).toEqual([...custom].sort());
    for (const [, name, formula] of guide) {
      expect(formula).toContain(`=${name}(`);
      expect(evaluated(loaded(), formula!)).toEqual(expect.anything());
    }
  }
});
