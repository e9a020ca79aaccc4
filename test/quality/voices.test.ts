import fc from 'fast-check';
import { countedVoices, type Voices, voices, voicesIn } from '../../src/quality/voices';

const sumOf = (leads: readonly (readonly string[])[]): Voices => {
  const sum = voices.empty();
  for (const said of leads) voices.add(sum, said);
  return sum;
};
const counted = (...leads: string[][]) =>
  countedVoices(sumOf(leads), voices.empty()).map(({ text, count }) => [text, count]);

describe('the objections of a cell', () => {
  it.each<[unknown, string[]]>([
    ['giá cao', ['giá cao']],
    ['giá cao, xa nhà', ['giá cao', 'xa nhà']],
    ['giá cao; xa nhà\nbận', ['giá cao', 'xa nhà', 'bận']],
    ['- giá cao\n- xa nhà', ['giá cao', 'xa nhà']],
    ['1. giá cao\n2) xa nhà', ['giá cao', 'xa nhà']],
    ['thêm 1,5 triệu', ['thêm 1,5 triệu']],
    ['giá cao, 2 tháng nữa', ['giá cao', '2 tháng nữa']],
    ['giá cao,,  ;', ['giá cao']],
    ['giá cao, -, n/a', ['giá cao']],
    ['Select', []],
    ['', []],
    [null, []],
    [7, []],
  ])('%j', (cell, said) => expect(voicesIn(cell)).toEqual(said));
});

describe('counting what is said', () => {
  it('takes case, marks, spaces and end punctuation for nothing, and shows what most write', () => {
    expect(counted(['Giá cao'], ['gia  CAO.'], ['Giá cao'], ['giá cao!'])).toEqual([
      ['Giá cao', 4],
    ]);
  });

  it.each([
    ['đắt', 'đặt'],
    ['mua rồi', 'mưa rồi'],
    ['bận', 'bán'],
  ])('%s and %s are two things', (one, other) => {
    expect(counted([one], [other], [one])).toEqual([
      [one, 2],
      [other, 1],
    ]);
    expect(countedVoices(sumOf([[one]]), sumOf([[other], [other]]))).toEqual([
      { text: one, count: 1, before: 0 },
    ]);
  });

  it('knows a word by its marks wherever in it the tone is put', () => {
    expect(counted(['huỷ đơn'], ['hủy đơn'], ['hủy đơn'.normalize('NFD')])).toEqual([
      ['hủy đơn', 3],
    ]);
  });

  it('takes what is typed without marks for the one thing that it can be, over both weeks', () => {
    expect(countedVoices(sumOf([['dat'], ['đắt']]), sumOf([['DAT'], ['Đắt'], ['dat']]))).toEqual([
      { text: 'đắt', count: 2, before: 3 },
    ]);
    expect(countedVoices(sumOf([['dat']]), sumOf([['đắt']]))).toEqual([
      { text: 'dat', count: 1, before: 1 },
    ]);
  });

  it('leaves it a line of its own where it can be two things, in either week', () => {
    expect(counted(['dat'], ['dat'], ['dat'], ['đắt'], ['đắt'], ['đặt'])).toEqual([
      ['dat', 3],
      ['đắt', 2],
      ['đặt', 1],
    ]);
    expect(countedVoices(sumOf([['dat'], ['đắt'], ['dat']]), sumOf([['đặt'], ['dat']]))).toEqual([
      { text: 'dat', count: 2, before: 1 },
      { text: 'đắt', count: 1, before: 0 },
    ]);
  });

  it('counts a lead once that says a thing with and without marks', () => {
    expect(counted(['dat', 'đắt'], ['đắt', 'Dat.'])).toEqual([['đắt', 2]]);
    expect(counted(['gia cao', 'giá cao'], ['gia cao'])[0]?.[1]).toBe(2);
  });

  it('shows the spelling with diacritics where as many write either', () => {
    expect(counted(['gia cao'], ['giá cao'])).toEqual([['giá cao', 2]]);
    expect(counted(['dat'], ['đắt'])).toEqual([['đắt', 2]]);
  });

  it('counts a thing once for each lead, the most frequent first', () => {
    expect(counted(['xa', 'giá cao', 'Giá cao.'], ['giá cao'])).toEqual([
      ['giá cao', 2],
      ['xa', 1],
    ]);
  });

  it('sets beside it how often it was said before, and leaves out what is no longer said', () => {
    const now = sumOf([['giá cao'], ['xa']]);
    const before = sumOf([['Gia cao'], ['GIA CAO'], ['bận']]);
    expect(countedVoices(now, before)).toEqual([
      { text: 'giá cao', count: 1, before: 2 },
      { text: 'xa', count: 1, before: 0 },
    ]);
  });
});

const text = fc.constantFrom(
  'Giá cao',
  'giá cao.',
  'gia cao',
  'xa',
  'Xa',
  'đắt',
  'đặt',
  'dat',
  ' ',
  'bận',
);
const someLeads = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 12 });
const nothing = voices.empty();

it('counts merge in any order to what counting all at once gives', () => {
  fc.assert(
    fc.property(someLeads, someLeads, someLeads, (a, b, c) => {
      const whole = sumOf([...a, ...b, ...c]);
      const parts = [a, b, c].map(sumOf) as [Voices, Voices, Voices];
      const shown = (sum: Voices) => countedVoices(sum, nothing);
      expect(voices.merge(parts[0], voices.merge(parts[1], parts[2]))).toEqual(whole);
      expect(shown(voices.merge(voices.merge(parts[2], parts[0]), parts[1]))).toEqual(shown(whole));
      expect(parts).toEqual([a, b, c].map(sumOf));
    }),
  );
});
