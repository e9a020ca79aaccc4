/** Which field a header names. It knows the words only; what stands below the header is judged in column-content.ts. */
import { fieldSynonyms, otherMeanings } from './field-synonyms';
import type { Field } from './fields';
import { foldName, tidy, withoutMarks } from './fold';

/** What a header names. */
export interface NameMatch {
  field: Field;
  /** 0 is the surest kind of name ("Chiến dịch"), larger numbers are weaker ones ("Nguồn"). */
  rank: number;
  /** Whether the whole header is that name, not only a part of it. */
  exact: boolean;
}

/** A header that names a call among several. */
export interface CallName {
  /** Which call: 1 for "Gọi lần 1". */
  number: number;
  /** Whether the header speaks of the day or hour of the call, not of what came out of it. */
  isTime: boolean;
}

/** No field of a lead tab, though known: "STT", "campaign_id", "Ngày sinh". */
const OTHER = 'other';

interface Meaning {
  field: Field | typeof OTHER;
  rank: number;
}

interface KnownName {
  /** The name with a space at both ends, so that only whole words are found. */
  padded: string;
  meanings: Meaning[];
  wholeOnly: boolean;
}

/** A header that is a sentence names nothing. */
const LONGEST_HEADER = 80;
/** In Vietnamese the first words say what a thing is: "Kết quả telesale" is a result, although `telesale` is longer. */
const FIRST_WORDS_BONUS = 2;

type KnownNames = Map<string, KnownName>;

let known: KnownNames | null = null;

/** Every known name by its letters, made when first asked for: most calls of the add-on never read a header. */
function knownNames(): KnownNames {
  if (known) return known;
  const all: KnownNames = new Map();
  for (const [field, ranks] of Object.entries(fieldSynonyms())) {
    ranks.forEach((names, rank) => {
      addNames(all, names, { field: field as Field, rank });
    });
  }
  addNames(all, otherMeanings(), { field: OTHER, rank: 0 });
  known = all;
  return all;
}

function addNames(all: KnownNames, names: string, meaning: Meaning): void {
  for (const entry of names.split(',')) {
    const name = entry.trim();
    const wholeOnly = name.startsWith('=');
    const key = headerKey(name);
    const same = all.get(compact(key));
    if (!same) {
      all.set(compact(key), { padded: ` ${key} `, meanings: [meaning], wholeOnly });
    } else {
      if (!same.meanings.some(({ field }) => field === meaning.field)) {
        same.meanings.push(meaning);
      }
      same.wholeOnly = same.wholeOnly && wholeOnly;
    }
  }
}

/**
 * What is left of a header once case, diacritics, punctuation, underscores, line breaks and remarks in brackets
 * are taken away: `Ngày_nhận (*)` → `ngay nhan`.
 */
export function headerKey(text: string): string {
  const bare = words(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return bare || words(text);
}

function words(text: string): string {
  // "LeadSource" is two words; "SĐT" and "EMAIL" are one.
  const apart = tidy(text).replace(/([a-z])([A-Z])/g, '$1 $2');
  return withoutMarks(foldName(apart))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function compact(key: string): string {
  return key.replace(/ /g, '');
}

/**
 * The fields that a header may mean. A few names mean one of two things ("Sale": a person or an amount); the cells
 * below tell which. Empty for an unknown header; null for a known one that means none of our fields ("STT").
 */
export function matchName(header: string): NameMatch[] | null {
  const key = headerKey(header);
  if (key === '' || key.length > LONGEST_HEADER) return [];
  const names = knownNames();
  const whole = names.get(compact(key));
  if (whole) return matchesOf(whole, true);
  const padded = ` ${key} `;
  let best: KnownName | null = null;
  let bestScore = 0;
  let bestAt = 0;
  for (const name of names.values()) {
    if (name.wholeOnly) continue;
    const at = padded.indexOf(name.padded);
    if (at < 0) continue;
    const score = name.padded.length + (at === 0 ? FIRST_WORDS_BONUS : 0);
    if (score > bestScore || (score === bestScore && at < bestAt)) {
      best = name;
      bestScore = score;
      bestAt = at;
    }
  }
  return best ? matchesOf(best, false) : [];
}

function matchesOf(name: KnownName, exact: boolean): NameMatch[] | null {
  const matches: NameMatch[] = [];
  for (const { field, rank } of name.meanings) {
    if (field !== OTHER) matches.push({ field, rank, exact });
  }
  return matches.length > 0 ? matches : null;
}

const CALL =
  'goi|goi dien|cuoc goi|call|cskh|cham soc|cham|follow up|followup|fu|lien he|attempt|touch|tu van|tuong tac';
const ABOUT =
  'ngay|ngay gio|thoi gian|gio|ket qua|kq|tinh trang|trang thai|tt|ghi chu|noi dung|note|result|status|outcome|date|time|day|notes|of|for|sale|telesale|khach';
const CALL_NAMES = [
  new RegExp(
    `^(?:(?:${ABOUT}) )*(?:(?:${CALL}) )+(?:lan |l |thu |so |no |lan thu )?(\\d{1,2})(?: (?:${ABOUT}))*$`,
  ),
  new RegExp(
    `^(?:(?:${ABOUT}|${CALL}) )*(?:lan|lan thu|lan goi|lan goi thu|lan cham) (\\d{1,2})(?: (?:${ABOUT}|${CALL}))*$`,
  ),
  new RegExp(`^(\\d{1,2}) ?(?:st|nd|rd|th) (?:${CALL})(?: (?:${ABOUT}))*$`),
];
const TIME_WORDS = /(?:^| )(?:ngay|gio|thoi gian|date|time|day)(?: |$)/;

/** Which call a header names ("Gọi lần 1", "Call 2", "Kết quả gọi lần 2"), or null. "Số lần gọi" names none. */
export function matchCall(header: string): CallName | null {
  const key = words(header)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d) (st|nd|rd|th)(?= )/g, '$1$2');
  for (const pattern of CALL_NAMES) {
    const found = pattern.exec(key);
    if (found) return { number: Number(found[1]), isTime: TIME_WORDS.test(key) };
  }
  return null;
}
