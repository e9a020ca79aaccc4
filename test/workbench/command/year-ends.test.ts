import { join } from 'node:path';
import { openLeadFile } from '../../../workbench/files/open-file';
import { folder, put, readReport, runMeetingAt } from './run-meeting';

/** One lead at 23:30 and one at 00:15 of each of these days, as a team in Hà Nội types them. */
function csvOf(days: string[]): string {
  const lines = ['Ngày nhận,Họ tên,SĐT,Chiến dịch,Trạng thái'];
  days.forEach((day, i) => {
    const [year, month, date] = day.split('-').map(Number);
    for (const [j, time] of ['00:15', '23:30'].entries()) {
      const phone = `09${12_000_000 + i * 10 + j}`;
      lines.push(`${date}/${month}/${year} ${time},Khách ${i} ${j},${phone},Tết,Quan tâm`);
    }
  });
  return `${lines.join('\n')}\n`;
}

// Source: ISO 8601 week calendar. Each list: the Sunday before the week, its Monday, the days around the turn of the
// year that lie in it, its Sunday, and the Monday after: two leads a day, and the first and last day are not counted.
describe('a week at the end of a year', () => {
  test.each<[string, string[], string, string, number]>([
    [
      '2020-W53',
      ['2020-12-27', '2020-12-28', '2020-12-31', '2021-01-01', '2021-01-03', '2021-01-04'],
      '2020-12-28',
      '2021-01-03',
      8,
    ],
    [
      '2024-W01',
      ['2023-12-31', '2024-01-01', '2024-01-04', '2024-01-07', '2024-01-08'],
      '2024-01-01',
      '2024-01-07',
      6,
    ],
    [
      '2026-W53',
      ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'],
      '2026-12-28',
      '2027-01-03',
      8,
    ],
  ])('%s is built from the command line', async (week, days, from, to, received) => {
    put(`${week}.csv`, csvOf(days));
    const { code, complaints } = await runMeetingAt(
      '2027-02-01T03:00:00Z',
      ...[`${week}.csv`, '--week', week, '--out', `${week}.xlsx`, '--json', `${week}.json`],
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const report = readReport(`${week}.json`);
    expect(report).toMatchObject({ week, from, to });
    expect(report.periods.week.total.received).toBe(received);
    const { sheets } = await openLeadFile(join(folder, `${week}.xlsx`));
    expect(sheets.map(({ name }) => name)).toContain(`Họp ${week}`);
  });

  test.each(['2021-W53', '2024-W53', '2025-W53', '2024-W00'])(
    '%s does not exist and is refused with a sentence',
    async (week) => {
      put('leads.csv', csvOf(['2021-01-03', '2021-01-04']));
      const { code, out, complaints } = await runMeetingAt(
        '2027-02-01T03:00:00Z',
        ...['leads.csv', '--week', week, '--out', 'none.xlsx'],
      );
      expect({ code, out, complaints }).toEqual({
        code: 2,
        out: '',
        complaints: [expect.stringMatching(new RegExp(`^"${week}" is not a week.*\\.$`))],
      });
    },
  );
});
