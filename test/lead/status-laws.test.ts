import fc from 'fast-check';
import { OUTCOME_RULES, OUTCOMES } from '../../src/lead/outcome';
import { phrasesIn, statusReader } from '../../src/lead/status';
import { vocabularyEn } from '../../src/lead/vocabulary-en';
import { vocabularyVi } from '../../src/lead/vocabulary-vi';

const reader = statusReader();
const phrases = [...phrasesIn(vocabularyVi()), ...phrasesIn(vocabularyEn())].map(([text]) =>
  text
    .replace(/^[!=~]+/, '')
    .replace('@', '15h')
    .replace('$', '5tr'),
);
const joint = fc.constantFrom(
  ', ',
  ' ',
  ' / ',
  ' - ',
  '; ',
  ' 3 ',
  ' không ',
  '\n',
  ' lần 2, ',
  '(',
);
const typed = fc
  .array(fc.tuple(fc.constantFrom(...phrases), joint), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([phrase, between]) => phrase + between).join(''));

test('any text has one known outcome and a sensible number of attempts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), typed), (text) => {
      const { outcome, attempts } = reader.read(text);
      expect(OUTCOMES).toContain(outcome);
      expect(attempts === null || (Number.isInteger(attempts) && attempts > 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('case, Unicode form, outer spaces and doubled spaces change nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const reading = reader.read(text);
      expect(reader.read(text.toUpperCase())).toEqual(reading);
      expect(reader.read(text.normalize('NFD'))).toEqual(reading);
      expect(reader.read(`  ${text.replace(/ /g, '  ')} `)).toEqual(reading);
    }),
    { numRuns: 500 },
  );
});

test('"không" before a phrase never leaves a good verdict standing', () => {
  const left: string[] = [];
  for (const phrase of phrases) {
    const plain = OUTCOME_RULES[reader.read(phrase).outcome].class;
    for (const not of ['không', 'ko', 'khong', 'not', 'chưa', 'never']) {
      const turned = OUTCOME_RULES[reader.read(`${not} ${phrase}`).outcome].class;
      if (plain === 'good' && turned === 'good') left.push(`${not} ${phrase}`);
    }
  }
  expect(left).toEqual([]);
});

test('a mapping of the team decides whatever it maps', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.constantFrom(...OUTCOMES), (phrase, outcome) => {
      expect(statusReader([[phrase, outcome]]).read(` ${phrase.toUpperCase()}. `).outcome).toBe(
        outcome,
      );
    }),
  );
});
