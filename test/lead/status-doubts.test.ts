import { OUTCOMES } from '../../src/lead/outcome';
import { phrasesIn, statusReader } from '../../src/lead/status';
import { bareKey, differingOutcomes, likelyOutcomes } from '../../src/lead/status-doubts';
import { vocabularyDiffers } from '../../src/lead/vocabulary-differs';

const reader = statusReader();
const likely = (text: string) => likelyOutcomes(text, reader);

describe('statuses that differ from team to team', () => {
  test.each([
    ['tham khảo', 'JUST_ASKING'],
    ['Tham khao', 'JUST_ASKING'],
    ['qtam', 'INTERESTED'],
    ['đã báo giá', 'INTERESTED'],
    ['Chăm sóc thêm', 'CONSIDERING'],
    ['Follow up', 'CALLBACK'],
    ['warm', 'CONSIDERING'],
  ])('%s: first what the vocabulary takes it for', (text, outcome) => {
    expect(differingOutcomes(text)).toContain(outcome);
    expect(likely(text)[0]).toBe(outcome);
    expect(likely(text).length).toBeGreaterThan(1);
  });

  test.each(['hẹn', 'gửi zalo', 'đã kết bạn zalo', 'cold', 'closed'])(
    '%s: known to differ although nobody can say what it means here',
    (text) => {
      expect(['UNKNOWN', 'STOPPED']).toContain(reader.read(text).outcome);
      expect(likely(text)).toEqual(differingOutcomes(text)!.slice(0, 3));
    },
  );

  test.each([
    'không nghe máy',
    'sai số',
    'đã chốt',
    'not interested',
    'khách nói tham khảo giá cho bạn',
  ])('%s is none', (text) => {
    expect(differingOutcomes(text)).toBeNull();
  });

  test('what the vocabulary reads is among what teams mean', () => {
    const phrases = phrasesIn(vocabularyDiffers()).map(([phrase]) => phrase);
    expect(phrases.length).toBeGreaterThan(50);
    for (const phrase of phrases) {
      const listed = differingOutcomes(phrase)!;
      for (const outcome of listed) expect(OUTCOMES).toContain(outcome);
      const read = reader.read(phrase).outcome;
      if (read !== 'UNKNOWN' && read !== 'STOPPED')
        expect([phrase, listed]).toEqual([phrase, expect.arrayContaining([read])]);
    }
  });
});

describe('what an unknown status is likely to mean', () => {
  test.each([
    ['Trùng số / Sai số', ['DUPLICATE', 'WRONG_NUMBER', 'JUST_ASKING']],
    ['Không gọi lại', ['CALLBACK', 'JUST_ASKING', 'INTERESTED']],
    ['L2', ['JUST_ASKING', 'INTERESTED', 'NO_NEED']],
    ['zzkk', ['JUST_ASKING', 'INTERESTED', 'NO_NEED']],
    ['Ngừng chăm sóc', ['NO_NEED', 'REFUSED', 'LOST']],
    ['=IMPORTXML("http://x")', ['JUST_ASKING', 'INTERESTED', 'NO_NEED']],
  ])('%s', (text, outcomes) => {
    expect(likely(text)).toEqual(outcomes);
  });

  test('a text of 50,000 letters is no burden', () => {
    expect(likely('chưa rõ '.repeat(6000))).toHaveLength(3);
  });
});

describe('whether a status is known as it stands', () => {
  test.each([
    'quan tâm',
    'Khách quan tâm',
    'Không có nhu cầu',
    'KNM lần 3',
    'knm, knm',
    'knm2',
    'đã tư vấn, khách quan tâm',
    '',
  ])('%s is', (text) => {
    expect(reader.isWhole(text)).toBe(true);
  });

  test.each([
    'khách đi nước ngoài, sau tết gọi lại nhé',
    'khoong nghe máyy',
    'trẻ con nhà bên bấm nhầm máy của mẹ',
  ])('%s is not', (text) => {
    expect(reader.isWhole(text)).toBe(false);
  });

  test('what the team says is its own, in any spelling', () => {
    const own = statusReader([['Tham khảo', 'NO_NEED']]);
    for (const text of ['tham khảo', 'THAM KHAO', 'Tham  khảo.'])
      expect(own.isOwn(text)).toBe(true);
    expect(own.isOwn('tham khảo giá')).toBe(false);
    expect(reader.isOwn('tham khảo')).toBe(false);
  });

  test('short spellings and missing diacritics make no other text', () => {
    expect(bareKey('qtam')).toBe(bareKey('Quan Tâm'));
    expect(bareKey('quan tâm')).not.toBe(bareKey('có quan tâm'));
  });
});
