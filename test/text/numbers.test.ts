import { apartFrom, exactText, partText } from '../../src/text/numbers';

test.each([
  [100, '100', '100'],
  [32.5, '32,5', '32.5'],
  [33.333, '33,33', '33.33'],
  [1234.999, '1.235', '1,235'],
  [0.1 + 0.2, '0,3', '0.3'],
  [0, '0', '0'],
])('%d points are %s in Vietnamese and %s in English', (value, vi, en) => {
  expect([exactText('vi', value), exactText('en', value)]).toEqual([vi, en]);
});

test.each([
  [60.0415, 60, '60.04'],
  [59.999, 60, '59.999'],
  [60, 60, '60.0'],
  [38.51, 60, '38.5'],
  [60.000001, 60, '60.0000'],
])('%d beside %d reads %s', (value, other, text) => {
  expect(apartFrom('en', value, other)).toBe(text);
});

test('a share never reads as large as the one that it is below', () => {
  expect([0.52, 0.596, 0.5999, 0.6].map((share) => partText('en', share, 0.6))).toEqual([
    '52%',
    '59.6%',
    '59.9%',
    '60%',
  ]);
});
