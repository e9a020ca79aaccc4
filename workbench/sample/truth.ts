/** What a lead turned out to be, in the product's words. */
export type Outcome =
  | 'NEW'
  | 'NO_ANSWER'
  | 'UNREACHABLE'
  | 'CALLBACK'
  | 'CONNECTED'
  | 'WRONG_NUMBER'
  | 'SPAM'
  | 'WRONG_AUDIENCE'
  | 'NO_NEED'
  | 'JUST_ASKING'
  | 'NO_BUDGET'
  | 'REFUSED'
  | 'CONSIDERING'
  | 'NO_SHOW'
  | 'INTERESTED'
  | 'LOST'
  | 'QUALIFIED'
  | 'APPOINTMENT'
  | 'WON'
  | 'DUPLICATE'
  | 'DO_NOT_CALL'
  | 'STOPPED'
  | 'UNKNOWN';

/** Every kind of mess that the sheet holds, each in at least one row. */
export const ODDITIES = [
  'date typed with a two-digit year',
  'date typed with dashes',
  'date left blank under the first row of its day',
  'date says "sau 22h"',
  'date missing',
  'date in the future',
  'date before 2000',
  'first call says "sau 22h"',
  'first call is an error value',
  'campaign missing',
  'campaign in another case',
  'campaign with double spaces',
  'campaign with trailing spaces',
  'campaign copied ("- Bản sao")',
  'campaign in decomposed Unicode',
  'rep in another case',
  'rep with stray spaces',
  'rep says "Select"',
  'phone as a number without its 0',
  'phone as a number with 84',
  'phone as text without its 0',
  'phone with +84',
  'phone with ±84',
  'phone with 84',
  'phone with spaces or dots',
  'phone with p:',
  'two phones in one cell',
  'phone impossible',
  'attempts say "3 lần"',
  'attempts say "NA"',
  'email says "NA"',
  'amount with dots',
  'amount with commas and ₫',
  'amount with spaces and a decimal comma',
  'amount is a dash',
  'amount is an error value',
  'status says "Select"',
  'status is an error value',
  'status holds several calls',
  'status is a merged option',
  'status is a stage code',
  'status nobody has mapped',
  'status without diacritics',
  'status says duplicate',
  'phone seen before',
  'asked not to be called',
  'test lead',
  'name looks like a formula',
  'note looks like a number',
  'note looks like a sum',
  'note looks like a mention',
  'row shifted by a column',
] as const;

/** One kind of mess. */
export type Oddity = (typeof ODDITIES)[number];

/** What one row of the lead tab really says, for tests that read the sheet back. */
export interface TrueLead {
  /** Row in the lead tab, 1-based as in the sheet. */
  row: number;
  /** The team's own code, as in `VK0042`; empty on test rows. */
  code: string;
  /** Clean campaign name; empty where the row shows none. */
  campaign: string;
  marketer: string;
  rep: string;
  /** Epoch milliseconds that a careful reader would understand; null where the row shows no usable date. */
  received: number | null;
  /** The day can be read, the time of day cannot. */
  dayOnly: boolean;
  /** Epoch milliseconds of the first call; null where there was none or the cell does not say. */
  firstContact: number | null;
  /** What the status means, read alone: a repeated phone number does not change it. Test rows are SPAM. */
  meant: Outcome;
  /** Calls that the row records, in its own column or inside the status; null where it does not say. */
  attempts: number | null;
  /** E.164, empty where the cell holds no possible number. Of two numbers, the first. */
  phone: string;
  /** The first row with the same phone number; null if this is it. */
  repeatOf: number | null;
  /** In VND; null where there is no readable amount. */
  revenue: number | null;
  oddities: readonly Oddity[];
}

/** What a test can check without the add-on: counted while the rows were written. */
export interface SampleTruth {
  /** Name of the tab that holds the leads. */
  leadTab: string;
  /** Row of the header, 1-based: a title stands above it. */
  headerRow: number;
  /** Rows with something in them below the header: test rows, repeats and the shifted row too. */
  leadRows: number;
  /** Wholly blank rows between the leads. */
  blankRows: number;
  /** Rows whose received date cannot be used: missing, "sau 22h", in the future, before 2000, shifted. */
  withoutDate: number;
  /** Rows whose campaign is blank, or shifted into another column. */
  withoutCampaign: number;
  /** Rows that carry a phone number seen before. */
  repeats: number;
  /** Readable revenue in VND. */
  revenue: number;
  /** Rows per clean campaign name. */
  perCampaign: Readonly<Record<string, number>>;
  /** Rows per rep, read past case and spaces; an empty name where none is shown. */
  perRep: Readonly<Record<string, number>>;
  /** Rows per meaning of the status. */
  perOutcome: Readonly<Partial<Record<Outcome, number>>>;
  /** Rows with a usable date per ISO week, as in `2026-W47`. */
  perWeek: Readonly<Record<string, number>>;
  /** One entry per lead row, top to bottom. */
  leads: readonly TrueLead[];
}
