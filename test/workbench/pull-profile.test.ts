import { type Built, bookOfTables, build, cellsOf, setUp } from './lead-book';

const HEADER = ['Ngày', 'SĐT', 'Chiến dịch', 'Trạng thái', 'Có nhu cầu?', 'Đủ tài chính'];

/** Forty leads of two campaigns in the week of 16 November 2026; in "Hè" nobody can pay. */
const rows = Array.from({ length: 40 }, (_, i) => [
  new Date(Date.UTC(2026, 10, 16 + (i % 5), 3)),
  `09${10_000_000 + i * 7919}`,
  i % 2 ? 'Tết' : 'Hè',
  i % 4 < 2 ? 'từ chối' : 'quan tâm',
  i % 4 < 2 ? 'không' : 'có',
  i % 2 === 1,
]);

test.each(['vi', 'en'] as const)('Scoreboard says what to fix in Pull (%s)', (language) => {
  const addOn = bookOfTables([{ name: 'Leads', rows: [HEADER, ...rows] }], language);
  setUp(addOn);
  const tab = language === 'vi' ? 'Pullpush Bảng điểm' : 'Pullpush Scoreboard';
  const lines = cellsOf(addOn, tab).map((cells) => cells.slice(1));
  const at = lines.findIndex((cells) =>
    /^(Pull cần sửa gì|What to fix in Pull)$/.test(String(cells[0])),
  );
  const line = (name: string) => lines.slice(at).find((cells) => cells[0] === name);
  const percent = (share: number) => (language === 'vi' ? `${share}\u00a0%` : `${share}%`);
  expect(line('Tết')?.slice(1, 6)).toEqual([
    // Nobody was out of reach, and no column asks: there is nothing to tell.
    '–',
    '–',
    `${percent(50)} (20)`,
    `${percent(100)} (20)`,
    '–',
  ]);
  expect(line('Hè')?.[4]).toBe(`${percent(0)} (20)`);
  expect(line('Hè')?.[6]).toContain(percent(50));
});

test('the report has the profile and the reasons of each campaign', () => {
  const addOn = bookOfTables([{ name: 'Leads', rows: [HEADER, ...rows] }]);
  setUp(addOn);
  const built = build(addOn) as unknown as Built & {
    periods: { week: { total: Record<string, unknown> } };
  };
  expect(built.periods.week.total).toMatchObject({
    pull: { hasNeed: { share: 0.5, answered: 40 }, informed: { share: null, answered: 0 } },
    reasons: [{ outcome: 'REFUSED', count: 20, share: 0.5 }],
  });
});
