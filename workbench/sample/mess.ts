import { CAMPAIGNS } from './campaigns';
import type { Draft } from './draft';
import type { Random } from './random';
import type { Column } from './table';
import type { Oddity } from './truth';
import { typeDay } from './typing';
import { startOfDay, wall, wallClock } from './worktime';

/** Days on which somebody wrote the date once and left it blank below. */
const ONE_DATE_A_DAY: readonly number[] = [
  wall(2026, 10, 13),
  wall(2026, 10, 14),
  wall(2026, 10, 15),
];

const NEWEST = CAMPAIGNS[CAMPAIGNS.length - 1]!.name;

/** Hands out rows that carry no planted mess yet, each only once, in a random order. */
class Rows {
  private readonly left: Set<Draft>;

  constructor(random: Random, drafts: readonly Draft[]) {
    // The newest campaign has too few leads to lose any, and the days with one date are mess enough.
    const plain = drafts.filter(
      ({ came, truth }) => truth.campaign !== NEWEST && !ONE_DATE_A_DAY.includes(startOfDay(came)),
    );
    this.left = new Set(random.shuffle(plain));
  }

  take(count: number, fits: (draft: Draft) => boolean = () => true): Draft[] {
    const taken: Draft[] = [];
    for (const draft of this.left) {
      if (taken.length === count) break;
      if (fits(draft)) taken.push(draft);
    }
    for (const draft of taken) this.left.delete(draft);
    return taken;
  }

  /** Writes each text into `column` of one row, and notes the oddity. */
  put(
    column: Column,
    oddity: Oddity,
    texts: readonly string[],
    fits?: (draft: Draft) => boolean,
    then?: (draft: Draft) => void,
  ): void {
    this.take(texts.length, fits).forEach((draft, index) => {
      draft.cells[column] = texts[index]!;
      draft.oddities.push(oddity);
      then?.(draft);
    });
  }

  /** Retypes what stands in `column` of `count` rows. */
  retype(
    column: Column,
    oddity: Oddity,
    count: number,
    retyped: (text: string, index: number) => string,
    fits?: (draft: Draft) => boolean,
  ): void {
    this.take(count, fits).forEach((draft, index) => {
      draft.cells[column] = retyped(String(draft.cells[column]), index);
      draft.oddities.push(oddity);
    });
  }
}

const typedByHand = (draft: Draft): boolean =>
  typeof draft.cells.received === 'string' && draft.oddities.length === 0;
const untouched = (draft: Draft): boolean => draft.truth.meant === 'NEW';
const called = (draft: Draft): boolean => draft.truth.firstContact !== null;

function forgetDate(draft: Draft): void {
  draft.truth.received = null;
}

function spoilDates(rows: Rows, drafts: readonly Draft[]): void {
  const seen = new Set<number>();
  for (const draft of drafts) {
    const day = startOfDay(draft.came);
    if (!ONE_DATE_A_DAY.includes(day)) continue;
    draft.cells.received = seen.has(day) ? '' : typeDay(day, false);
    draft.oddities = draft.oddities.filter((oddity) => !oddity.startsWith('date typed'));
    if (seen.has(day)) draft.oddities.push('date left blank under the first row of its day');
    draft.truth.received = day;
    draft.truth.dayOnly = true;
    seen.add(day);
  }
  const late = (draft: Draft): boolean => typedByHand(draft) && wallClock(draft.came).hour >= 22;
  const night = ['sau 22h', 'sau 22h', 'Sau 22h'];
  rows.put('received', 'date says "sau 22h"', night, late, forgetDate);
  rows.put('received', 'date missing', ['NA', '#VALUE!', 'Select'], typedByHand, forgetDate);
  const wrongYear = (year: string) => (text: string) => text.replace('2026', year);
  for (const [oddity, year] of [
    ['date in the future', '2027'],
    ['date before 2000', '1926'],
  ] as const) {
    for (const draft of rows.take(1, typedByHand)) {
      draft.cells.received = wrongYear(year)(String(draft.cells.received));
      draft.oddities.push(oddity);
      forgetDate(draft);
    }
  }
  const forgetCall = (draft: Draft): void => {
    draft.truth.firstContact = null;
  };
  const text = ['sau 22h', 'sau 22h'];
  rows.put('firstContact', 'first call says "sau 22h"', text, called, forgetCall);
  const errors = ['#VALUE!', '#VALUE!'];
  rows.put('firstContact', 'first call is an error value', errors, called, forgetCall);
}

function spoilNames(rows: Rows): void {
  rows.put('campaign', 'campaign missing', ['', '', '', 'Select', 'NA'], undefined, (draft) => {
    draft.truth.campaign = '';
  });
  rows.retype('campaign', 'campaign in another case', 8, (name, index) =>
    index % 2 ? name.toLowerCase() : name.toUpperCase(),
  );
  rows.retype('campaign', 'campaign with double spaces', 6, (name) => name.replace(' - ', '  -  '));
  rows.retype('campaign', 'campaign with trailing spaces', 12, (name) => `${name} `);
  const ad = (draft: Draft): boolean => draft.platform === 'Facebook';
  const copy = 'campaign copied ("- Bản sao")';
  rows.retype('campaign', copy, 14, (name) => `${name} - Bản sao`, ad);
  rows.retype('campaign', 'campaign in decomposed Unicode', 7, (name) => name.normalize('NFD'));

  rows.retype('rep', 'rep in another case', 14, (name, index) =>
    index % 3 ? name.toLowerCase() : name.toUpperCase(),
  );
  rows.retype('rep', 'rep with stray spaces', 12, (name, index) =>
    index % 2 ? `${name} ` : name.replace(' ', '  '),
  );
  const select = ['Select', 'Select', 'Select'];
  rows.put('rep', 'rep says "Select"', select, untouched, (draft) => {
    draft.truth.rep = '';
  });
}

function spoilPhones(rows: Rows, spare: (index: number) => string): void {
  const plain = (draft: Draft): boolean =>
    typeof draft.cells.phone === 'string' && draft.cells.phone.startsWith('0');
  rows.retype(
    'phone',
    'two phones in one cell',
    5,
    (phone, index) => phone + [' / ', ' - ', ', '][index % 3]! + spare(index),
    plain,
  );
  const wrong = ['0912', '000000000', '09000123456789', '123456', '0000', '03200012'];
  const wrongNumber = (draft: Draft): boolean => draft.truth.meant === 'WRONG_NUMBER';
  rows.put('phone', 'phone impossible', wrong, wrongNumber, (draft) => {
    draft.truth.phone = '';
    draft.oddities = draft.oddities.filter(
      (oddity) => oddity === 'phone impossible' || !oddity.startsWith('phone '),
    );
  });
}

function spoilValues(rows: Rows): void {
  const noOrder = (draft: Draft): boolean => draft.truth.revenue === null && called(draft);
  const order = (draft: Draft): boolean =>
    typeof draft.cells.revenue === 'number' && draft.truth.revenue !== null;
  rows.put('revenue', 'amount is a dash', ['-', '-', '-', '-'], noOrder);
  rows.put('revenue', 'amount is an error value', ['#DIV/0!'], noOrder);
  rows.put('revenue', 'amount is an error value', ['#DIV/0!'], order, (draft) => {
    draft.truth.revenue = null;
  });
  const noCount = (draft: Draft): boolean => called(draft) && draft.truth.attempts === null;
  rows.put('attempts', 'attempts say "NA"', ['NA', 'NA', 'NA'], noCount);
  const noMail = (draft: Draft): boolean => draft.cells.email === '';
  rows.put('email', 'email says "NA"', ['NA', 'NA', 'N/A', 'NA'], noMail);
  const blanks = ['Select', 'Select', 'Select', 'Select'];
  rows.put('status', 'status says "Select"', blanks, untouched);
  rows.put('status', 'status is an error value', ['#VALUE!'], untouched);
}

function plantTexts(rows: Rows): void {
  const callback = (draft: Draft): boolean =>
    draft.truth.meant === 'CALLBACK' && draft.oddities.length === 0;
  const calls = ['knm, knm, kb zl, gọi lại tối'];
  rows.put('status', 'status holds several calls', calls, callback, (draft) => {
    draft.cells.attempts = '';
    draft.cells.note = '';
    draft.truth.attempts = 3;
  });
  const unknown = (draft: Draft): boolean =>
    draft.truth.meant === 'UNKNOWN' && draft.oddities.includes('status nobody has mapped');
  const otherKind = (draft: Draft): void => {
    draft.oddities = draft.oddities.filter((oddity) => oddity !== 'status nobody has mapped');
  };
  const merged = ['Trùng số / Sai số', 'Trùng số / Sai số'];
  rows.put('status', 'status is a merged option', merged, unknown, otherKind);
  rows.put('status', 'status is a stage code', ['L1', 'L2', 'L2'], unknown, otherKind);
  const formula = '=HYPERLINK("http://x","bấm")';
  rows.put('name', 'name looks like a formula', [formula]);
  rows.put('note', 'note looks like a number', ['+84 gọi sau']);
  rows.put('note', 'note looks like a sum', ['-2+3']);
  rows.put('note', 'note looks like a mention', ['@sale', '@sale xem giúp']);
}

/**
 * Plants, in a few rows each, the mess that nobody makes on purpose, and corrects the truth where
 * the row no longer says what it did. `spare(index)` gives phone numbers that no lead has. Returns
 * the row that is to be shifted by a column.
 */
export function plantMess(
  random: Random,
  drafts: readonly Draft[],
  spare: (index: number) => string,
): Draft {
  const rows = new Rows(random, drafts);
  spoilDates(rows, drafts);
  spoilNames(rows);
  spoilPhones(rows, spare);
  spoilValues(rows);
  plantTexts(rows);
  const [shifted] = rows.take(
    1,
    (draft) =>
      draft.oddities.length === 0 &&
      typeof draft.cells.attempts === 'number' &&
      draft.truth.revenue === null,
  );
  return shifted!;
}
