/** What stands in a column, and which fields that can be. Names may mislead; cells decide in doubt. */
import { isDate } from '../calendar/date-order';
import { readDateText } from '../calendar/date-text';
import type { Field } from './fields';
import { cellText, foldName, isBlank, withoutMarks } from './fold';

/** What the cells of a column look like; all shares are of the filled cells. */
export interface ColumnContent {
  filled: number;
  /** Filled cells by all rows that hold anything. */
  fill: number;
  dates: number;
  /** Numbers that may be dates: days as spreadsheets count them, seconds as forms do. */
  serials: number;
  phones: number;
  /** Phones that hide all of their digits: `XXXXXXX`. */
  masked: number;
  emails: number;
  /** Whole numbers from 0 to 60. */
  counts: number;
  /** Amounts of money, with or without signs and separators. */
  amounts: number;
  /** Cells that are words: no date, phone, e-mail or number. */
  words: number;
  /** Cells that are an answer: yes, no, a tick, a mark. */
  answers: number;
  statuses: number;
  adWords: number;
  distinct: number;
}

export type CellKind =
  | 'blank'
  | 'date'
  | 'serial'
  | 'phone'
  | 'masked'
  | 'email'
  | 'number'
  | 'word';

const PHONE_DIGITS = { from: 7, to: 15 };
const COUNTS_TO = 60;
const AD_WORDS =
  /(?:^|[^a-z])(?:fb|facebook|meta|ig|instagram|insta|google|gg|gdn|search|youtube|ytb|tiktok|tt|zalo|ads?|qc|quang cao|form|lp|landing|web|website|seo|mess|messenger|inbox|camp|campaign|chien dich|remarketing|lookalike|lal|hotline|organic|ppc|cpc|linkedin|email|sms)(?![a-z])/;
const ANSWER =
  /^(?:co|khong|ko|k|kg|chua|da|roi|dung|sai|du|thieu|yes|no|y|n|true|false|x|v|ok|oke|okay|dat|duoc|hieu|ro|maybe|co the|chua ro|[0-5]|✓|✔|✅|❌|☑|☐|✗)(?![\p{L}\p{N}])/u;
const CURRENCY =
  '(?:₫|đ|d|vnđ|vnd|đồng|us\\$|r\\$|\\$|€|£|¥|₹|฿|usd|eur|gbp|inr|rs\\.?|rp\\.?|rm|php|thb|sgd|aud)';
const AMOUNT = new RegExp(
  `^[-+]?(?:${CURRENCY}\\s*)?[-+]?\\d[\\d.,\\s]*(?:k|m|tr|triệu|trieu|%)?\\s*${CURRENCY}?$`,
  'iu',
);

/** What kind of value one cell holds. */
export function cellKind(value: unknown): CellKind {
  if (isBlank(value)) return 'blank';
  if (isDate(value)) return 'date';
  if (typeof value === 'number') return numberKind(value);
  const text = cellText(value);
  if (text === '') return 'blank';
  if (/\S@\S/.test(text) && !/\s\S+\s\S+\s/.test(text)) return 'email';
  if (readDateText(text)) return 'date';
  const phone = phoneKind(text);
  if (phone) return phone;
  if (/^[\d.,\s]+$/.test(text) && /\d/.test(text)) {
    const digits = text.replace(/\s/g, '');
    return /^\d+(\.\d+)?$/.test(digits) ? numberKind(Number(digits)) : 'number';
  }
  return 'word';
}

function numberKind(value: number): CellKind {
  if (value >= 30_000 && value < 80_000) return 'serial';
  // Before nine-digit phones come seconds since 1970, which begin with 12 to 19 for the years 2008 to 2033.
  if ((value >= 1.2e9 && value < 2e9) || (value >= 1.2e12 && value < 2e12)) return 'serial';
  const isPhone = Number.isInteger(value) && value >= 1e8 && value < 1e13 && value % 1000 !== 0;
  return isPhone ? 'phone' : 'number';
}

function phoneKind(text: string): 'phone' | 'masked' | null {
  // Two numbers in one cell: the first one speaks for both.
  const first = text.replace(/^p:/i, '').split(/[/,;]|\s[-–]\s|\s{2,}/)[0] as string;
  const bare = first.replace(/[\s.()+±'’-]/g, '');
  if (!/^[\dx*•]+$/i.test(bare)) return null;
  if (bare.length < PHONE_DIGITS.from || bare.length > PHONE_DIGITS.to) return null;
  if (!/\d/.test(bare)) return 'masked';
  // "1.250.000" is an amount.
  if (/^\d{1,3}([.,]\d{3})+$/.test(text) && !text.startsWith('0')) return null;
  if (/^\d+$/.test(text) && !text.startsWith('0')) {
    return numberKind(Number(text)) === 'phone' ? 'phone' : null;
  }
  return 'phone';
}

/** Looks at the cells of one column. `rowCount`: how many rows hold anything at all. */
export function columnContent(
  values: readonly unknown[],
  rowCount: number,
  isStatus: (text: string) => boolean,
): ColumnContent {
  const kinds = { date: 0, serial: 0, phone: 0, masked: 0, email: 0, number: 0, word: 0 };
  let filled = 0;
  const hits = { counts: 0, amounts: 0, answers: 0, statuses: 0, adWords: 0 };
  const seen = new Set<string>();
  for (const value of values) {
    const kind = cellKind(value);
    if (kind === 'blank') continue;
    filled++;
    kinds[kind]++;
    const text = isDate(value) ? String(value.getTime()) : cellText(value);
    const folded = withoutMarks(foldName(text));
    seen.add(folded);
    const count = /^(\d{1,2})(?: ?(?:lan|l|x|times?|calls?|cuoc))?$/.exec(folded);
    if (count && Number(count[1]) <= COUNTS_TO) hits.counts++;
    if (typeof value === 'number' || AMOUNT.test(text)) hits.amounts++;
    if (typeof value === 'boolean' || ANSWER.test(folded)) hits.answers++;
    if (kind === 'word' && isStatus(text)) hits.statuses++;
    if (kind === 'word' && AD_WORDS.test(folded)) hits.adWords++;
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    filled,
    fill: rowCount === 0 ? 0 : filled / rowCount,
    dates: share(kinds.date),
    serials: share(kinds.serial),
    phones: share(kinds.phone + kinds.masked),
    masked: share(kinds.masked),
    emails: share(kinds.email),
    counts: share(hits.counts),
    amounts: share(hits.amounts),
    words: share(kinds.word),
    answers: share(hits.answers),
    statuses: share(hits.statuses),
    adWords: share(hits.adWords),
    distinct: seen.size,
  };
}

/** Half of the cells may be something else: real columns are messy. */
const MOSTLY = 0.5;

/**
 * How well the cells of a filled column suit a field that its name speaks for: 0 (it cannot be) to 1.
 * A status the vocabulary does not know yet is still a status, so words alone are enough there.
 */
export function suits(field: Field, content: ColumnContent): number {
  const atLeast = (share: number, least = MOSTLY): number => (share >= least ? share : 0);
  const noWords = content.dates + content.phones + content.emails;
  switch (field) {
    case 'received':
    case 'assigned':
    case 'firstContact':
    case 'lastContact':
    case 'orderDate':
      return atLeast(content.dates + content.serials);
    case 'status':
      if (noWords + content.serials > MOSTLY) return 0;
      // One value in all rows tells nothing: Meta writes CREATED into every lead_status.
      return (0.1 + 0.9 * content.statuses) * (content.distinct === 1 ? 0.5 : 1);
    case 'phone':
      return atLeast(content.phones);
    case 'email':
      return atLeast(content.emails, 0.3);
    case 'attempts':
      return atLeast(content.counts);
    case 'revenue':
      return atLeast(content.amounts);
    case 'reachable':
    case 'rightAudience':
    case 'hasNeed':
    case 'canPay':
    case 'informed':
      return atLeast(content.answers);
    case 'id':
      // The number of a lead is its own: a value that keeps coming back is a code of something else.
      return content.dates < MOSTLY && content.distinct * 2 >= content.filled ? 1 : 0;
    case 'name':
    case 'campaign':
    case 'marketer':
      return noWords > MOSTLY ? 0 : 1 - noWords;
    case 'rep':
      return content.dates + content.phones > MOSTLY || content.amounts > 0.8 ? 0 : 1;
    default:
      return 1;
  }
}
