import fc from 'fast-check';
import { unpacked } from '../../src/lead/unpacked';
import { VOCABULARY_EN } from '../../src/lead/vocabulary-en';
import { VOCABULARY_VI } from '../../src/lead/vocabulary-vi';

const { packed } = require('../../workbench/build-words.mjs') as {
  packed(text: string): string;
};

test.each([
  ['vi', VOCABULARY_VI],
  ['en', VOCABULARY_EN],
])('the packed %s vocabulary is smaller and comes back as it was', (_, text) => {
  const small = packed(text);
  expect(Buffer.byteLength(small)).toBeLessThan(0.75 * Buffer.byteLength(text));
  expect(unpacked(small)).toBe(text);
});

test('any text comes back, packed or not', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('không ', 'nghe ', 'máy', '|', 'Đ', 'x')), (words) => {
      const text = words.join('');
      expect(unpacked(packed(text))).toBe(text);
      expect(unpacked(text)).toBe(text);
    }),
  );
});
