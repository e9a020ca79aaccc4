import { CAMPAIGNS_TABLE } from '../../src/tabs/campaigns-table';
import { FEEDBACK_TABLE } from '../../src/tabs/feedback-table';
import { namesMark } from '../../src/tabs/names-mark';
import { exampleTexts, findTable, isExample } from '../../src/tabs/table';
import { TEAM_TABLES } from '../../src/tabs/team-tables';
import { wordsIn } from '../../src/text';

const LANGUAGES = ['vi', 'en'] as const;
const cells = (text: unknown) =>
  ({ ...Object.fromEntries(FEEDBACK_TABLE.columns.map(({ key }) => [key, ''])), text }) as never;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test.each(TEAM_TABLES.map((schema) => [schema.key, schema] as const))(
    '%s has a header that is found again, one sentence of what to type, and no column too wide to see',
    (_, schema) => {
      const headers = schema.columns.map(({ key }) => schema.header(words, key));
      expect(new Set(headers).size).toBe(headers.length);
      const mixed = [[], ['ghi chú'], ['', ...[...headers].reverse()]];
      expect(
        Object.keys(findTable(mixed, schema, LANGUAGES.map(wordsIn))?.columns ?? {}),
      ).toHaveLength(headers.length);
      expect(schema.note(words)).toMatch(/^[^.]+\.$/);
      expect(schema.shows(words)).not.toMatch(/\.$/);
      const width = schema.columns.reduce((sum, column) => sum + column.width, 0);
      expect(width).toBeLessThanOrEqual(1300);
    },
  );

  test.each(TEAM_TABLES.map((schema) => [schema.key, schema] as const))(
    '%s has examples that are known in every language, and fit their columns',
    (_, schema) => {
      const texts = exampleTexts(schema, words);
      expect(texts).toHaveLength(schema.examples?.rows(words).length ?? 0);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        const row = { [schema.examples?.column ?? '']: `  ${text.toUpperCase()} ` };
        expect(isExample(schema, row)).toBe(true);
      }
      for (const row of schema.examples?.rows(words) ?? []) {
        for (const { key, kind } of schema.columns) {
          if (kind === 'choice' && row[key] !== undefined)
            expect(schema.choices(words, key)).toContain(row[key]);
        }
      }
    },
  );
});

test('a line is an example only while its text is the whole text of one', () => {
  expect(isExample(FEEDBACK_TABLE, cells('Ví dụ: Giá cao hơn chỗ khác'))).toBe(true);
  expect(isExample(FEEDBACK_TABLE, cells('Example: Dearer than elsewhere'))).toBe(true);
  expect(isExample(FEEDBACK_TABLE, cells('Giá cao hơn chỗ khác'))).toBe(false);
  expect(isExample(FEEDBACK_TABLE, cells('Ví dụ: Giá cao hơn chỗ khác nhiều'))).toBe(false);
  expect(isExample(FEEDBACK_TABLE, cells(''))).toBe(false);
  expect(isExample(FEEDBACK_TABLE, cells(12))).toBe(false);
});

test('the drop-downs of both languages have as many entries', () => {
  for (const schema of [CAMPAIGNS_TABLE, FEEDBACK_TABLE]) {
    const [vi, en] = LANGUAGES.map((language) =>
      schema.columns.map(({ key }) => schema.choices(wordsIn(language), key as never).length),
    );
    expect(vi).toEqual(en);
  }
});

test('lists of names have the same mark in any order, and another one with any other name', () => {
  const mark = namesMark([['An', 'Bình'], ['Tết']]);
  expect(namesMark([['Bình', 'An'], ['Tết']])).toBe(mark);
  expect(namesMark([['An'], ['Bình', 'Tết']])).not.toBe(mark);
  expect(
    namesMark([
      ['An', 'Bình'],
      ['Tết', 'Hè'],
    ]),
  ).not.toBe(mark);
});
