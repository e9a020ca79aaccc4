import fc from 'fast-check';
import { maskedText } from '../../src/lead/masked-text';

test.each([
  ['0912345678', '…678'],
  ['+84 912 345 678', '…678'],
  ['84912345678', '…678'],
  ['p:+84912345678', '…678'],
  ['0912.345.678 / 0987654321', '…321'],
  ['gọi số 0912 345 678 nhé', 'gọi số …678 nhé'],
  ['lan.anh@gmail.com', '…@gmail.com'],
  ['mail lan@x.vn, zalo 0912345678', 'mail …@x.vn, zalo …678'],
  ['1.250.000', '1.250.000'],
  ['31/8/2026 07:35', '31/8/2026 07:35'],
  ['2026-08-31 07:35:12', '2026-08-31 07:35:12'],
  ['VK0001', 'VK0001'],
  ['KNM lần 3', 'KNM lần 3'],
  ['<img src=x onerror=1>', '<img src=x onerror=1>'],
])('%s → %s', (text, masked) => {
  expect(maskedText(text)).toBe(masked);
});

test('no phone number comes through, whatever stands around it', () => {
  const digits = fc.stringMatching(/^0\d{9}$/);
  const around = fc.constantFrom('', 'gọi ', 'sđt: ', ' nhé', ' (mẹ)', ', ');
  fc.assert(
    fc.property(around, digits, around, (before, number, after) => {
      expect(maskedText(before + number + after)).not.toMatch(/\d{4}/);
    }),
  );
});
