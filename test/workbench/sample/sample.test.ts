import { CAMPAIGNS, MARKETERS, REPS } from '../../../workbench/sample/campaigns';
import { DEFAULT_SEED, makeSample } from '../../../workbench/sample/sample';
import { COLUMNS, HEADERS } from '../../../workbench/sample/table';
import { ODDITIES, type TrueLead } from '../../../workbench/sample/truth';
import { FIRST_MONDAY, WEEKS, weekIndex } from '../../../workbench/sample/worktime';

const sample = makeSample();
const { truth } = sample;
const leadTab = sample.tables.find(({ name }) => name === truth.leadTab)!;
const cell = (lead: TrueLead, column: (typeof COLUMNS)[number]) =>
  leadTab.rows[lead.row - 1]![COLUMNS.indexOf(column)]!;
const read = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ - bản sao$/i, '')
    .toLowerCase();

describe('the sample is repeatable', () => {
  test('the same seed gives the same sheet', () => {
    expect(makeSample(DEFAULT_SEED)).toEqual(sample);
    expect(makeSample(7)).toEqual(makeSample(7));
  });

  test('another seed gives other leads', () => {
    expect(makeSample(1).tables[0]!.rows).not.toEqual(makeSample(2).tables[0]!.rows);
  });

  test('what one caller changes, the next one does not see', () => {
    makeSample().tables[1]!.rows[0]![0] = 'changed';
    expect(makeSample()).toEqual(sample);
  });
});

describe('the spreadsheet', () => {
  test('is a Vietnamese one on the Monday morning after 2026-W47', () => {
    expect(sample.timeZone).toBe('Asia/Ho_Chi_Minh');
    expect(sample.locale).toBe('vi_VN');
    expect(new Date(sample.asOf).toISOString()).toBe('2026-11-23T01:00:00.000Z');
  });

  test('has a lead tab and another tab of the team', () => {
    expect(sample.tables.map(({ name }) => name)).toEqual(['Data Telesale 2026', 'Bảng giá']);
  });

  test.each(sample.tables)('tab $name is a rectangle', ({ rows }) => {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('has a title above the header', () => {
    expect(leadTab.rows[0]!.filter((value) => value !== '')).toHaveLength(1);
    expect(leadTab.rows[truth.headerRow - 1]).toEqual(Object.values(HEADERS));
  });
});

describe.each([DEFAULT_SEED, 1, 2, 2026])('with seed %i', (seed) => {
  const { tables, truth } = makeSample(seed);
  const body = tables[0]!.rows.slice(truth.headerRow);
  const filled = body.filter((row) => row.some((value) => value !== ''));

  test('there are about 1,500 leads, and the truth counts them', () => {
    expect(filled.length).toBeGreaterThanOrEqual(1450);
    expect(filled.length).toBeLessThanOrEqual(1550);
    expect(truth.leadRows).toBe(filled.length);
    expect(truth.leads).toHaveLength(filled.length);
    expect(truth.blankRows).toBe(body.length - filled.length);
    expect(truth.blankRows).toBeGreaterThan(0);
  });

  test('every kind of mess occurs', () => {
    const seen = new Set(truth.leads.flatMap(({ oddities }) => oddities));
    expect(ODDITIES.filter((oddity) => !seen.has(oddity))).toEqual([]);
  });

  test('all readable dates lie within the twelve weeks', () => {
    const weeks = truth.leads.flatMap(({ received }) =>
      received === null ? [] : [weekIndex(received)],
    );
    expect(Math.min(...weeks)).toBe(0);
    expect(Math.max(...weeks)).toBe(WEEKS - 1);
    expect(Object.keys(truth.perWeek).sort()).toEqual(
      Array.from({ length: WEEKS }, (_, index) => `2026-W${36 + index}`),
    );
  });

  test('nobody was called before the lead came, or after the meeting began', () => {
    for (const { received, dayOnly, firstContact } of truth.leads) {
      if (firstContact === null) continue;
      expect(firstContact).toBeLessThanOrEqual(sample.asOf);
      expect(firstContact).toBeGreaterThan(FIRST_MONDAY);
      if (received !== null && !dayOnly) expect(firstContact).toBeGreaterThanOrEqual(received);
    }
  });
});

describe('the truth agrees with the cells', () => {
  const whole = truth.leads.filter(({ oddities }) => !oddities.includes('row shifted by a column'));
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);

  test('per campaign, read past case, spaces, copies and Unicode form', () => {
    for (const lead of whole) {
      const shown = String(cell(lead, 'campaign'));
      const blank = ['', 'Select', 'NA'].includes(shown);
      expect(blank ? '' : read(shown)).toBe(read(lead.campaign));
    }
    expect(Object.keys(truth.perCampaign).sort()).toEqual(CAMPAIGNS.map(({ name }) => name).sort());
    expect(sum(truth.perCampaign) + truth.withoutCampaign).toBe(truth.leadRows);
  });

  test('per rep and marketer', () => {
    for (const lead of whole) {
      const shown = String(cell(lead, 'rep'));
      expect(shown === 'Select' ? '' : read(shown)).toBe(read(lead.rep));
      expect(cell(lead, 'marketer')).toBe(lead.marketer);
    }
    expect(Object.keys(truth.perRep).sort()).toEqual(['', ...REPS.map(({ name }) => name)].sort());
    expect(new Set(whole.map(({ marketer }) => marketer))).toEqual(new Set(MARKETERS));
  });

  test('per phone: of two in one cell the first, and a repeat points to the first row', () => {
    for (const lead of whole) {
      const digits = String(cell(lead, 'phone')).replace(/\D/g, '');
      if (lead.phone) expect(digits).toContain(lead.phone.slice(3));
      const first = truth.leads.find(({ phone }) => phone !== '' && phone === lead.phone);
      expect(lead.repeatOf).toBe(!first || first.row === lead.row ? null : first.row);
    }
    expect(truth.repeats).toBeGreaterThan(15);
  });

  test('per date: only the planted rows have none, and text is day/month/year', () => {
    const planted = /^date (missing|in the future|before 2000|says)|^row shifted/;
    for (const lead of truth.leads) {
      const dateless = lead.oddities.some((oddity) => planted.test(oddity));
      expect(lead.received === null).toBe(dateless);
      const shown = cell(lead, 'received');
      if (dateless || shown === '') continue;
      const read = new Date(lead.received! + 7 * 3_600_000);
      if (shown instanceof Date) expect(shown.getTime()).toBe(lead.received);
      else expect(Number(String(shown).split(/[/-]/)[0])).toBe(read.getUTCDate());
    }
    expect(truth.withoutDate).toBe(truth.leads.filter((lead) => lead.received === null).length);
    expect(sum(truth.perWeek) + truth.withoutDate).toBe(truth.leadRows);
  });

  test('a blank date stands only below the first row of its day', () => {
    const blank = truth.leads.filter((lead) =>
      lead.oddities.includes('date left blank under the first row of its day'),
    );
    for (const lead of blank) {
      expect(cell(lead, 'received')).toBe('');
      const above = truth.leads.find(({ row }) => row === lead.row - 1)!;
      expect(above.received).toBe(lead.received);
    }
    expect(new Set(blank.map(({ received }) => received)).size).toBe(3);
  });

  test('some dates come from a form, most are typed', () => {
    const real = truth.leads.filter((lead) => cell(lead, 'received') instanceof Date).length;
    expect(real / truth.leadRows).toBeGreaterThan(0.2);
    expect(real / truth.leadRows).toBeLessThan(0.5);
  });

  test('per order: revenue stands beside orders only', () => {
    for (const lead of whole) {
      const shown = String(cell(lead, 'revenue'));
      if (lead.revenue === null) {
        expect(['', '-', '#DIV/0!']).toContain(shown);
        continue;
      }
      expect(lead.meant).toBe('WON');
      expect(Number(shown.replace(/,00$/, '').replace(/\D/g, ''))).toBe(lead.revenue);
    }
    expect(truth.revenue).toBeGreaterThan(400_000_000);
  });

  test('per outcome', () => {
    expect(sum(truth.perOutcome)).toBe(truth.leadRows);
  });
});

describe('hostile text stays text', () => {
  test.each([
    ['name', '=HYPERLINK("http://x","bấm")'],
    ['note', '+84 gọi sau'],
    ['note', '-2+3'],
    ['note', '@sale'],
    ['name', '<test lead: dummy data for full_name>'],
    ['email', 'test@meta.com'],
    ['status', 'knm, knm, kb zl, gọi lại tối'],
    ['status', 'Trùng số / Sai số'],
    ['status', 'KH yêu cầu không gọi lại'],
  ] as const)('column %s holds %s', (column, text) => {
    expect(truth.leads.some((lead) => cell(lead, column) === text)).toBe(true);
  });
});
