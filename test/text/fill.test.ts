import fc from 'fast-check';
import { fill, isolated, sentence } from '../../src/text/fill';

test('facts stand where their names do, numbers as they are given', () => {
  expect(fill('Tab “{tab}”: {count} số, {count}!', { tab: 'Khách', count: 12 })).toBe(
    'Tab “Khách”: 12 số, 12!',
  );
});

test.each([
  ['1', '1 lead is open'],
  [1, '1 lead is open'],
  ['0', '0 leads are open'],
  ['2', '2 leads are open'],
  ['1.5', '1.5 leads are open'],
  ['1,000', '1,000 leads are open'],
])('%p: one or many', (count, said) => {
  expect(fill('{count} {count|lead is|leads are} open', { count })).toBe(said);
});

test('a word for one or many may be empty', () => {
  expect(fill('{n} row{n||s}', { n: 1 }) + fill(', {n} row{n||s}', { n: 2 })).toBe('1 row, 2 rows');
});

test('a place without its fact stays in braces', () => {
  expect(fill('{tab} {count|lead|leads} {}', { other: 'x' })).toBe('{tab} {count|lead|leads} {}');
});

test('what a person typed is never a place of its own, whatever it is', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom('{tab}', '{count|a|b}', '$&', '$1', '}{', '{', '<b>'),
  );
  fc.assert(
    fc.property(typed, typed, (tab, count) => {
      expect(fill('a{tab}b{count}c{tab}', { tab, count })).toBe(`a${tab}b${count}c${tab}`);
    }),
  );
});

describe('marks that turn the direction of writing', () => {
  const [RIGHT_TO_LEFT, FIRST, END] = ['\u202E', '\u2068', '\u2069'];

  test('stay within the fact that has them', () => {
    expect(fill('Tab “{tab}”: 12,5', { tab: `${RIGHT_TO_LEFT}abc` })).toBe(
      `Tab “${FIRST}${RIGHT_TO_LEFT}abc${END}”: 12,5`,
    );
  });

  test('a fact cannot end its own part to get out of it', () => {
    const part = new RegExp(`^${FIRST}[^\u2066-\u2069]*${END}$`);
    for (const text of [
      END,
      `${END}${RIGHT_TO_LEFT}a`,
      `${FIRST}a`,
      `${FIRST}a${END}${RIGHT_TO_LEFT}b`,
    ])
      expect(fill('{text}', { text })).toMatch(part);
  });

  test('a sentence within a sentence is left as it is, and so are other scripts', () => {
    for (const text of ['שלום', 'Khoá học', `“${FIRST}${RIGHT_TO_LEFT}a${END}” (2)`])
      expect(isolated(text)).toBe(text);
  });
});

test('a sentence takes its facts in the order of their names', () => {
  const said = sentence('{place} says {column}: {place}', 'place', 'column');
  expect(said('B2', 'Who')).toBe('B2 says Who: B2');
});
