import { dayNumber, isoDate } from '../../src/calendar/civil';
import { fixedClock } from '../../src/calendar/zone-clock';
import type { PageValue } from '../../src/page/page';
import { campaignLines } from '../../src/tabs/campaign-lines';
import type { CampaignColumn } from '../../src/tabs/campaigns-table';

const clock = fixedClock(420);
const on = (month: number, day: number) =>
  new Date(clock.toInstant(dayNumber(2026, month, day) * 86_400_000));

function read(lines: Partial<Record<CampaignColumn, PageValue>>[]) {
  const blank: Record<CampaignColumn, PageValue> = {
    ...{ campaign: 'Tết', marketer: '', platform: '', message: '', offer: '' },
    ...{ audience: '', start: '', end: '', material: '' },
  };
  const typed = lines.map((cells, i) => ({ row: i + 1, cells: { ...blank, ...cells } }));
  return campaignLines(typed, clock);
}
const datesOf = (start: PageValue, end: PageValue, ...more: [PageValue, PageValue][]) => {
  const { lines, problems } = read([
    { start, end },
    ...more.map(([s, e]) => ({ start: s, end: e })),
  ]);
  const iso = (day: number | null) => day && isoDate(day).slice(5);
  const kinds = problems.map(({ kind, rows, place }) => [kind, rows, place]);
  return [iso(lines[0]?.from ?? null), iso(lines[0]?.to ?? null), ...kinds];
};

describe('start and end', () => {
  it('are dates, or text in the order that both columns together allow', () => {
    expect(datesOf(on(11, 2), '20/11/2026')).toEqual(['11-02', '11-20']);
    expect(datesOf('3/11/2026', '20/11/2026')).toEqual(['11-03', '11-20']);
    expect(datesOf('11/3/2026', '11/20/2026')).toEqual(['11-03', '11-20']);
    expect(datesOf('', '-')).toEqual([null, null]);
  });

  it('are taken as blank and named where they cannot be read', () => {
    expect(datesOf('sau Tết', on(11, 20), [on(11, 2), 'chưa biết'])).toEqual([
      null,
      '11-20',
      ['teamDate', [2], 'start'],
      ['teamDate', [3], 'end'],
    ]);
  });

  it('an end before the start is none', () => {
    expect(datesOf(on(11, 20), on(11, 2))).toEqual(['11-20', null, ['endBeforeStart', [2], 'end']]);
    expect(datesOf(on(11, 20), on(11, 20))).toEqual(['11-20', '11-20']);
  });
});

it('names are folded as those of leads are, texts stand on one line, and a date in a text is text', () => {
  const [line] = read([
    { campaign: ' TẾT  2027', message: 'Một\nhai', offer: on(11, 1), audience: 25 },
  ]).lines;
  expect(line).toMatchObject({ key: 'tết 2027', name: 'TẾT 2027', message: 'Một hai' });
  expect(line).toMatchObject({ offer: '1/11/2026', audience: '25', material: '' });
});

it('lines without a name are named, and example lines are none', () => {
  const { lines, problems } = read([
    { campaign: '', message: 'x' },
    { campaign: 'Example: Opening in November' },
  ]);
  expect(lines).toEqual([]);
  expect(problems).toEqual([{ kind: 'campaignUnnamed', count: 1, rows: [2], place: 'campaign' }]);
});
