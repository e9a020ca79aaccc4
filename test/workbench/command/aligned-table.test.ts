import { alignedTable } from '../../../workbench/command/aligned-table';

test('columns line up under each other, also with marks typed after their letters', () => {
  const lines = alignedTable(
    [{ title: 'Chiến dịch' }, { title: 'Điểm', right: true }, { title: 'Kết luận' }],
    [
      ['Khóa hè', '7,5', 'Đạt'],
      ['Khóa hè'.normalize('NFD'), '61,25', 'Chưa chắc'],
    ],
  );
  expect(lines).toEqual([
    'Chiến dịch   Điểm  Kết luận',
    '──────────  ─────  ─────────',
    'Khóa hè       7,5  Đạt',
    'Khóa hè     61,25  Chưa chắc',
  ]);
});

test('a name too long for the screen is cut', () => {
  const [, , line] = alignedTable([{ title: 'Campaign' }], [['x'.repeat(60)]]);
  expect(line).toBe(`${'x'.repeat(39)}…`);
});
