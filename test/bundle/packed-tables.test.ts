import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LEAD_OUTCOME } from '../../src/functions/lead-outcome';
import * as fieldSynonyms from '../../src/lead/field-synonyms';
import { phrasesIn } from '../../src/lead/status';
import * as english from '../../src/lead/vocabulary-en';
import * as vietnamese from '../../src/lead/vocabulary-vi';
import { call, DIST, loaded, scripts } from './bundle';

const { packed } = require('../../workbench/packed-tables.mjs') as {
  packed: (text: string) => { alphabet: string; digits: string };
};
const { unpackedTable } = require('../../workbench/unpacked-table.mjs') as {
  unpackedTable: (alphabet: string, packed: string) => () => unknown;
};

type Tables = Readonly<Record<string, () => unknown>>;

const unpacked = ({ alphabet, digits }: ReturnType<typeof packed>) =>
  unpackedTable(alphabet, digits)();

describe('a packed table', () => {
  test('comes back as it was', () => {
    const letter = fc.constantFrom(...' |,aáàạăđươ"\\\n0€');
    const text = fc.oneof(fc.string({ unit: letter }), fc.string({ maxLength: 100 }));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (table) => {
        expect(unpacked(packed(JSON.stringify(table)))).toEqual(table);
      }),
    );
  });

  test('takes less than two fifths of the room', () => {
    const text = JSON.stringify(fieldSynonyms.fieldSynonyms());
    expect(packed(text).digits.length).toBeLessThan(Buffer.byteLength(text) * 0.4);
  });

  test('is unpacked once', () => {
    const { alphabet, digits } = packed('{"one":["two"]}');
    const table = unpackedTable(alphabet, digits);
    expect(table()).toBe(table());
  });

  test('of more letters than a byte tells apart stops the build', () => {
    const letters = Array.from({ length: 257 }, (_, i) => String.fromCharCode(0x4e00 + i));
    expect(() => packed(letters.join(''))).toThrow(/257 different characters/);
  });
});

describe('dist/ holds the tables of the sources', () => {
  test.each<[string, Tables]>([
    ['field-synonyms', fieldSynonyms],
    ['vocabulary-en', english],
    ['vocabulary-vi', vietnamese],
  ])('%s', (_, exported) => {
    const names = Object.keys(exported).sort();
    const tables = Object.fromEntries(names.map((name) => [name, exported[name]!()]));
    const { alphabet, digits } = packed(JSON.stringify(tables));
    expect(scripts.get('pullpush.js')).toContain(digits);
    expect(unpackedTable(alphabet, digits)()).toEqual(tables);
  });

  test('and reads every phrase as the sources do', () => {
    const phrases = [vietnamese.vocabularyVi(), english.vocabularyEn()].flatMap(phrasesIn);
    // The first cell could be taken for a header.
    const column = [[''], ...phrases.map(([phrase]) => [phrase])];
    const outcomes = LEAD_OUTCOME(column);
    expect(call(loaded(), 'LEAD_OUTCOME', column)).toEqual(outcomes);
    expect(new Set((outcomes as string[][]).flat()).size).toBeGreaterThan(20);
  });
});

test('all that Google gets takes less than 390,000 bytes', () => {
  const total = readdirSync(DIST).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  expect(total).toBeLessThan(390_000);
});

test('what every custom function loads takes less than 165,000 bytes', () => {
  expect(statSync(join(DIST, 'pullpush.js')).size).toBeLessThan(165_000);
});
