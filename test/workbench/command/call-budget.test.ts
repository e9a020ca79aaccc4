import { leadsCsv, put, readReport, runMeeting } from './run-meeting';

/** What the first build of a week may cost. */
const FIRST_BUILD = 90;

test('the first build of a week calls Google as often for 45,000 leads as for 1,000', async () => {
  const totals: number[] = [];
  for (const leads of [1_000, 45_000]) {
    put(`${leads}.csv`, leadsCsv(leads));
    const { code, complaints } = await runMeeting(
      ...[`${leads}.csv`, '--week', '2018-W40', '--out', `${leads}.xlsx`],
      ...['--json', `${leads}.json`],
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const { serviceCalls, periods } = readReport(`${leads}.json`);
    expect(periods.fourWeeks.total.received).toBe(leads);
    totals.push(serviceCalls.build.total);
  }
  expect(totals[1]).toBe(totals[0]);
  expect(totals[0]).toBeLessThanOrEqual(FIRST_BUILD);
}, 120_000);
