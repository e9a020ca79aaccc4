import { emailKey } from '../../src/lead/email';

it.each([
  ['lan@gmail.com', 'lan@gmail.com'],
  [' Lan.Nguyen@Gmail.COM ', 'lan.nguyen@gmail.com'],
  ['lan+ads@gmail.com', 'lan+ads@gmail.com'],
  ['mailto:lan@cty.com.vn', 'lan@cty.com.vn'],
  ['maxx@example.com', 'maxx@example.com'],
  ['tester@example.com', 'tester@example.com'],
])('%j is the address %j', (cell, key) => {
  expect(emailKey(cell)).toBe(key);
});

it.each([
  ...['', '-', 'NA', 'lan', 'lan@', '@gmail.com', 'lan@gmail', 'lan@gmail.', 'a b@gmail.com'],
  ...['lan@@gmail.com', 'lan@gmail.com, minh@gmail.com', 'lan@gmail.com / minh@gmail.com'],
  ...['aXXXXXXX@gmail.com', 'l**@gmail.com', 'lan@XXXX.com', 'l##n@gmail.com', 'lxxxx@gmail.com'],
  ...['test@meta.com', 'TEST@fb.com', 'khongco@gmail.com', 'noemail@gmail.com', 'none@none.com'],
  ...[0, 912345678, true, null, undefined, new Date(0)],
])('%p is nobody', (cell) => {
  expect(emailKey(cell)).toBe('');
});
