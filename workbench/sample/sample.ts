import { CAMPAIGNS } from './campaigns';
import { type Draft, emptyCells, writeLeads } from './draft';
import { plantMess } from './mess';
import { phoneNumber } from './people';
import { randomFor } from './random';
import { type Cell, COLUMNS, HEADERS, PRICE_LIST, type Sample } from './table';
import type { SampleTruth, TrueLead } from './truth';
import { AS_OF, wall, weekIndex, weekName } from './worktime';

/**
 * The seed used when none is given. With it the story shows in the last week alone already: TikTok
 * below a target of 60, Google Search above it, Zalo too early and the newest campaign too thin to judge.
 */
export const DEFAULT_SEED = 589;

const LEAD_TAB = 'Data Telesale 2026';
const TITLE = 'DATA TELESALE 2026 - ANH NGỮ VÀNH KHUYÊN';
const HEADER_ROW = 2;

/** Phone numbers from here on belong to no lead. */
const SPARE_PHONES = 9_000;

/** After which lead rows a row is left blank; twice the same: two blank rows. */
const BLANK_AFTER = [118, 402, 402, 655, 871, 1123, 1360];

/** When Marketing sent Meta's test leads; null: the row was pasted without a date. */
const TESTS: readonly (number | null)[] = [
  null,
  wall(2026, 10, 5, 9, 12),
  wall(2026, 11, 12, 10, 3),
];

function testLead(received: number | null): Draft {
  const { marketer, name, platform } = CAMPAIGNS[0]!;
  return {
    cells: {
      ...emptyCells(),
      received: received === null ? '' : new Date(received),
      name: '<test lead: dummy data for full_name>',
      phone: '<test lead: dummy data for phone_number>',
      email: 'test@meta.com',
      source: 'Facebook',
      campaign: name,
      marketer,
    },
    truth: {
      code: '',
      campaign: name,
      marketer,
      rep: '',
      received,
      dayOnly: false,
      firstContact: null,
      meant: 'SPAM',
      attempts: null,
      phone: '',
      revenue: null,
    },
    oddities: received === null ? ['test lead', 'date missing'] : ['test lead'],
    came: received ?? 0,
    platform,
  };
}

/** Moves a row's cells one column to the right, as a cell inserted by accident does. */
function shift(draft: Draft): Cell[] {
  draft.oddities.push('row shifted by a column');
  Object.assign(draft.truth, {
    code: '',
    campaign: '',
    marketer: '',
    rep: '',
    received: null,
    dayOnly: false,
    firstContact: null,
    // The status column now shows the number of calls, which says nothing.
    meant: 'UNKNOWN',
    attempts: null,
    phone: '',
  });
  return ['', ...COLUMNS.slice(0, -1).map((column) => draft.cells[column])];
}

function count<T>(leads: readonly TrueLead[], key: (lead: TrueLead) => T | null): Map<T, number> {
  const counts = new Map<T, number>();
  for (const lead of leads) {
    const value = key(lead);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function truthOf(leads: readonly TrueLead[]): SampleTruth {
  const perWeek = count(leads, ({ received }) =>
    received === null ? null : weekName(weekIndex(received)),
  );
  return {
    leadTab: LEAD_TAB,
    headerRow: HEADER_ROW,
    leadRows: leads.length,
    blankRows: BLANK_AFTER.length,
    withoutDate: leads.filter(({ received }) => received === null).length,
    withoutCampaign: leads.filter(({ campaign }) => campaign === '').length,
    repeats: leads.filter(({ repeatOf }) => repeatOf !== null).length,
    revenue: leads.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0),
    perCampaign: Object.fromEntries(count(leads, ({ campaign }) => campaign || null)),
    perRep: Object.fromEntries(count(leads, ({ rep }) => rep)),
    perOutcome: Object.fromEntries(count(leads, ({ meant }) => meant)),
    perWeek: Object.fromEntries(perWeek),
    leads,
  };
}

/**
 * The lead sheet of a small English-language centre in Ho Chi Minh City, twelve ISO weeks to Sunday
 * 2026-11-22: six campaigns, five reps, two marketers, about 1,500 leads, typed by hand. The same
 * seed always gives the same sheet. Company, people, phones and e-mails are invented.
 */
export function makeSample(seed: number = DEFAULT_SEED): Sample {
  const drafts = writeLeads(seed);
  const shifted = plantMess(randomFor(seed, 'mess'), drafts, (index) =>
    phoneNumber(SPARE_PHONES + index),
  );
  for (const received of TESTS) {
    const before = drafts.findIndex((draft) => draft.came > (received ?? 0));
    drafts.splice(before, 0, testLead(received));
  }

  const blank = (): Cell[] => COLUMNS.map(() => '');
  const rows: Cell[][] = [[TITLE, ...blank().slice(1)], COLUMNS.map((column) => HEADERS[column])];
  const leads: TrueLead[] = [];
  const firstRow = new Map<string, number>();
  for (const draft of drafts) {
    rows.push(draft === shifted ? shift(draft) : COLUMNS.map((column) => draft.cells[column]));
    const { phone } = draft.truth;
    const repeatOf = firstRow.get(phone) ?? null;
    if (repeatOf !== null) draft.oddities.push('phone seen before');
    else if (phone) firstRow.set(phone, rows.length);
    leads.push({ ...draft.truth, row: rows.length, repeatOf, oddities: draft.oddities });
    for (const after of BLANK_AFTER) if (after === leads.length) rows.push(blank());
  }
  return {
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    asOf: AS_OF,
    tables: [{ name: LEAD_TAB, rows }, structuredClone(PRICE_LIST)],
    truth: truthOf(leads),
  };
}
