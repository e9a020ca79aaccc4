import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES } from '../../src/lead/outcome';
import { problemText } from '../../src/meeting/facts';
import { POINT_RULES } from '../../src/meeting/point-rules';
import { pointsOf } from '../../src/meeting/talking-points';
import { wordsIn } from '../../src/text';
import { EVERY_PROBLEM } from '../meeting/every-problem';
import { everyText, isOfTabs, type TextModules } from './every-text';
import { everySentence, sentencesPage } from './sentences-page';
import { VERDICTS, WEEK_SCENARIOS } from './week-scenarios';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'src/text');
const NAMES = readdirSync(FOLDER)
  .flatMap((file) => /^en-(.+)\.ts$/.exec(file)?.[1] ?? [])
  .filter(isOfTabs);
const moduleOf = (file: string) => require(join(FOLDER, file)) as TextModules[string]['vi'];
const MODULES: TextModules = Object.fromEntries(
  NAMES.map((name) => [name, { vi: moduleOf(`vi-${name}`), en: moduleOf(`en-${name}`) }]),
);
const { texts, sentences } = everySentence(MODULES);
const LANGUAGES = ['vi', 'en'] as const;

test('the texts of every section are among the modules', () => {
  expect(NAMES).toEqual(
    expect.arrayContaining([
      'meeting',
      'points',
      'pull',
      'sections',
      'sentences',
      'team-tabs',
      'trend',
    ]),
  );
});

test('every text is there in both languages with its places filled', () => {
  for (const { way, vi, en } of texts) {
    // A language may shorten a name that the other has no need to.
    if (!/\.short\./.test(way)) expect([way, vi === '', en === '']).toEqual([way, false, false]);
    expect(`${way} ${vi} ${en}`).not.toMatch(/[{}]|undefined/);
  }
  for (const outcome of OUTCOMES)
    expect(texts.map(({ way }) => way)).toContain(`outcomes.Outcomes.${outcome}`);
});

test('what is worded for one and for many is there for both', () => {
  const late = texts.filter(({ way }) => way === 'points.Points.late').map(({ en }) => en);
  expect(late).toEqual([
    expect.stringMatching(/^1 action is late, by 1 day\./),
    expect.stringMatching(/^12 actions are late, the longest by 9 days\./),
  ]);
});

test('a place without a sample is named, with the text it is in', () => {
  const texts = () => ({ greeting: 'Hello {stranger}' });
  const modules = { hall: { vi: { viHall: texts }, en: { enHall: texts } } };
  expect(() => everyText(modules)).toThrow(/hall\.Hall\.greeting .*\{stranger\}/);
});

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const words = wordsIn(language);
  const said = sentences.map((each) => each[language]).join('\n');

  it('hold every rule of the talking points, every verdict and every problem', () => {
    const found = new Set<string>();
    for (const facts of Object.values(WEEK_SCENARIOS))
      for (const { rule, sentence } of pointsOf(facts, words)) {
        found.add(rule);
        expect(said).toContain(sentence);
      }
    expect([...found].sort()).toEqual(POINT_RULES.map(({ key }) => key).sort());
    for (const verdict of VERDICTS) expect(said).toContain(words.verdict(verdict));
    for (const problem of Object.values(EVERY_PROBLEM))
      expect(said).toContain(problemText(problem, words).text);
    expect(said).toContain(words.points.none);
    expect(said).not.toMatch(/[{}]|undefined|NaN|null/);
  });
});

test('the page shows all of them, and typed text never as HTML', () => {
  const hostile = () => ({ name: '<b>&"' });
  const page = sentencesPage({
    ...MODULES,
    odd: { vi: { viOdd: hostile }, en: { enOdd: hostile } },
  });
  expect(page).toContain('&lt;b&gt;&amp;&quot;');
  expect(page).not.toContain('<b>');
  expect(page.match(/<tr><td>/g)).toHaveLength(texts.length + 1 + sentences.length);
});

test('a command writes the page and says where', () => {
  const path = execFileSync('node', ['sentences.mjs'], { cwd: ROOT, encoding: 'utf8' }).trim();
  expect(readFileSync(path, 'utf8')).toBe(sentencesPage(MODULES));
});
