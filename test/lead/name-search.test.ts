import fc from 'fast-check';
import { foldName } from '../../src/lead/fold';
import { namesLike } from '../../src/lead/name-search';

const NAMES = ['Facebook', 'Facebook – Mùa hè', 'Zalo – Mùa hè', 'Hè', 'He', 'GG (Search)'];
const names = new Map(NAMES.map((name) => [foldName(name), name]));
const found = (typed: string) => namesLike(typed, names).map((key) => names.get(key));

test.each<[string, string[]]>([
  ['facebook', ['Facebook']],
  ['  FACEBOOK  – mùa  hè', ['Facebook – Mùa hè']],
  ['facebook – mua he', ['Facebook – Mùa hè']],
  ['Hè'.normalize('NFD'), ['Hè']],
  ['he', ['He']],
  ['HÉ', ['Hè', 'He']],
  ['zal', ['Zalo – Mùa hè']],
  ['mùa hè', ['Facebook – Mùa hè', 'Zalo – Mùa hè']],
  ['(search', ['GG (Search)']],
  ['.*', []],
  ['', []],
  ['tiktok', []],
])('%s means %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('each name finds itself and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { selector: foldName }), (all) => {
      const keyed = new Map(all.map((name) => [foldName(name), name]));
      keyed.delete('');
      for (const [key, name] of keyed) expect(namesLike(name, keyed)).toEqual([key]);
    }),
  );
});
