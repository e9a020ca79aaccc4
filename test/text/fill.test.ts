import fc from 'fast-check';
import { fill, sentence } from '../../src/text/fill';

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

test('a sentence takes its facts in the order of their names', () => {
  const said = sentence('{place} says {column}: {place}', 'place', 'column');
  expect(said('B2', 'Who')).toBe('B2 says Who: B2');
});
