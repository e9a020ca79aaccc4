/**
 * A "by when" as it is typed in a meeting: "27/11", "thứ 6", "Fri", "mai", "cuối tháng". Dates are read day first, as
 * the tab asks for them, and month first only where no other reading is a date. What is not clearly one day ("sớm",
 * "ASAP", "Q4", "27-30/11") is none: a promise must not become late, or stay open, by a guess.
 */
import { civilDate, dayNumber, isCivilDate, MS_PER_DAY, MS_PER_MINUTE } from './civil';
import { isDate } from './date-order';
import { readDateText } from './date-text';
import { mondayOf } from './iso-week';
import { plainText, WEEKDAY, weekdayOf } from './weekday-words';
import type { ZoneClock } from './zone-clock';

/** A day and month without a year may lie this far back: a promise of an earlier meeting, typed in again. */
const DAYS_BACK = 60;
/** No text without a year means a day further off. */
const DAYS_AHEAD = 400;
/** Spreadsheet serials count days from 1899-12-30. */
const SERIAL_OF_DAY_ZERO = 25_569;
const EARLIEST = dayNumber(2000, 1, 1);
const LATEST = dayNumber(2100, 12, 31);
/** The working week ends on Saturday, as in the default hours; the weekday number of an ISO week. */
const SATURDAY = 5;

/**
 * The local day number (see civil.ts) that a "by when" cell means, or null if it is blank or unclear.
 *
 * A weekday is the first one after the meeting; with "next" or "tuần sau", that of the next ISO week. "Cuối tuần" and
 * "tuần sau" are Saturdays, the end of a Vietnamese office's week. A day and month without a year is the first such
 * day from 60 days before the meeting on; "ngày 27" the first 27th from the meeting on. A time beside it is left out.
 *
 * @param value a cell as getValues gives it
 * @param meetingDay local day number of the meeting
 * @param clock the spreadsheet's clock
 */
export function readDeadline(value: unknown, meetingDay: number, clock: ZoneClock): number | null {
  if (isDate(value)) return plausible(clock.dayOf(value.getTime()));
  if (typeof value === 'number') return serialDay(value);
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = plainText(value).replace(/\n/g, ' ');
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDay(Number(text));
  // "Một" (one) and "mốt" (in two days) are the same word once their accents are gone.
  if (/một/.test(value.normalize('NFC').toLowerCase())) return null;
  const full = fullDate(text, clock);
  if (full !== undefined) return full;
  const bare = withoutTime(text);
  const named = new RegExp(`^(?:${WEEKDAY})[\\s,(]+(?=(?:ngay )?\\d|[a-z]{3,9}\\.? \\d)`).exec(
    bare,
  );
  const read =
    (named ? dayAndMonth(bare.slice(named[0].length).replace(/\)$/, ''), meetingDay) : null) ??
    dayAndMonth(bare, meetingDay) ??
    dayOfMonth(bare, meetingDay) ??
    weekday(bare, meetingDay) ??
    span(bare, meetingDay);
  const isNear = read !== null && read >= meetingDay - DAYS_BACK && read <= meetingDay + DAYS_AHEAD;
  return isNear ? read : null;
}

function plausible(day: number): number | null {
  return day >= EARLIEST && day <= LATEST ? day : null;
}

function serialDay(serial: number): number | null {
  return plausible(Math.floor(serial) - SERIAL_OF_DAY_ZERO);
}

/** A date with its year, wherever it stands in the text; undefined if there is none, null if no calendar has it. */
function fullDate(text: string, clock: ZoneClock): number | null | undefined {
  const bare = text.replace(new RegExp(`^(?:${WEEKDAY})[\\s,(]+`), '').replace(/z$/, 'Z');
  const typed = readDateText(bare);
  if (!typed) return undefined;
  const { year, first, second, offset } = typed;
  const day =
    typed.kind === 'short'
      ? (existing(year, second, first) ?? existing(year, first, second))
      : existing(year, first, second);
  if (day === null || offset === null) return day === null ? null : plausible(day);
  return plausible(clock.dayOf(day * MS_PER_DAY + (typed.minutes - offset) * MS_PER_MINUTE));
}

function existing(year: number, month: number, day: number): number | null {
  return isCivilDate(year, month, day) ? dayNumber(year, month, day) : null;
}

const HOUR =
  '\\d{1,2} ?(?::\\d{2}|(?:h|g|gio)(?: ?\\d{2})?|(?=am|pm))(?: ?(?:am|pm|sa|ch))?(?: (?:sang|trua|chieu|dem))?';
const PART_OF_DAY =
  'sang|trua|chieu|dem|noon|midday|lunch|midnight|morning|afternoon|evening|cuoi ngay|cuoi gio|het ngay|het gio|eod|cob|end of day';
const BY =
  'truoc|cham nhat|muon nhat|han chot|han|deadline|due|before|by|until|till|at|on|vao|luc|khoang|tam|den';
/** Words about the hour, and words that say no more than that this is a deadline. */
const TIME_FIRST = new RegExp(
  `^(?:${BY}|(?:buoi )?(?:${PART_OF_DAY})|${HOUR})(?![a-z\\d])[\\s,:.]*`,
);
const TIME_LAST = new RegExp(
  `[\\s,(]+(?:(?:${BY}) )*(?:(?:buoi )?(?:${PART_OF_DAY})|${HOUR})\\)?$`,
);

function withoutTime(text: string): string {
  let bare = text.replace(/[\s.,;!]+$/, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    const left = bare.replace(TIME_FIRST, '');
    // "EOD" and "cuối ngày" alone still say a day: today.
    bare = left === '' && isPartOfDay(bare) ? 'hom nay' : left.replace(TIME_LAST, '').trim();
  }
  return bare;
}

function isPartOfDay(text: string): boolean {
  return /^(?:cuoi ngay|het ngay|eod|cob|end of day)$/.test(text);
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
].map((name) => new RegExp(`^${name}$`));

function monthNamed(word: string): number | null {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? null : index + 1;
}

/** `27/11`, `27.11`, `27 thang 11`, `27th nov`, `nov 27`. After a dot or a hyphen the month has two digits. */
function dayAndMonth(text: string, meetingDay: number): number | null {
  const numbers =
    /^(?:ngay )?(\d{1,2})(?: ?\/ ?(\d{1,2})| ?[.-] ?(\d{2})|,? (?:thang|thg|th)\.? ?(\d{1,2}))$/.exec(
      text,
    );
  if (numbers) {
    const [, first, slash, dash, thang] = numbers;
    const second = Number(slash ?? dash ?? thang);
    const read = coming(second, Number(first), meetingDay);
    return read === null && thang === undefined ? coming(Number(first), second, meetingDay) : read;
  }
  const dayFirst = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?$/.exec(text);
  const nameFirst = /^([a-z]{3,9})\.?[ -](?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const [day, name] = dayFirst
    ? [Number(dayFirst[1]), dayFirst[2]]
    : [Number(nameFirst?.[2]), nameFirst?.[1]];
  const month = name === undefined ? null : monthNamed(name);
  return month === null ? null : coming(month, day, meetingDay);
}

/** The first such day of a year from 60 days before the meeting on. */
function coming(month: number, day: number, meetingDay: number): number | null {
  const { year } = civilDate(meetingDay - DAYS_BACK);
  for (const candidate of [existing(year, month, day), existing(year + 1, month, day)]) {
    if (candidate !== null && candidate >= meetingDay - DAYS_BACK) return candidate;
  }
  return null;
}

const NEXT = 'sau|toi|ke';

/** `ngay 27`, `27th`: from the meeting on; `ngay 5 thang sau`: in that month. */
function dayOfMonth(text: string, meetingDay: number): number | null {
  const match =
    new RegExp(`^(?:ngay )(\\d{1,2})(?: thang (nay|${NEXT}))?$`).exec(text) ??
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  if (!match) return null;
  const { year, month } = civilDate(meetingDay);
  const day = Number(match[1]);
  if (match[2]) return dayIn(year, month + (match[2] === 'nay' ? 0 : 1), day);
  for (let i = 0; i <= 12; i++) {
    const found = dayIn(year, month + i, day);
    if (found !== null && found >= meetingDay) return found;
  }
  return null;
}

/** A day of a month that may be counted beyond December. */
function dayIn(year: number, month: number, day: number): number | null {
  const first = civilDate(dayNumber(year, month, 1));
  return existing(first.year, first.month, day);
}

const NEXT_WEEK = `tuan (?:${NEXT})|next week`;
const THIS_WEEK = 'tuan nay|this week';
const WEEKDAY_FIRST = new RegExp(
  `^(?:(next|this|coming) )?(${WEEKDAY})(?:,? (${NEXT_WEEK}|${THIS_WEEK}|sau|toi|nay))?$`,
);
const WEEK_FIRST = new RegExp(`^(${NEXT_WEEK}|${THIS_WEEK}),? (${WEEKDAY})$`);

function weekday(text: string, meetingDay: number): number | null {
  const first = WEEKDAY_FIRST.exec(text);
  const last = first ? null : WEEK_FIRST.exec(text);
  const name = first?.[2] ?? last?.[2];
  if (name === undefined) return null;
  const inThisWeek = mondayOf(meetingDay) + weekdayOf(name);
  const which = `${first?.[1] ?? ''}|${first?.[3] ?? last?.[1] ?? ''}`;
  if (/next|sau|tuan (?:toi|ke)/.test(which)) return inThisWeek + 7;
  if (/this|nay/.test(which)) return inThisWeek;
  return inThisWeek > meetingDay ? inThisWeek : inThisWeek + 7;
}

const RELATIVE: readonly [RegExp, (meetingDay: number, count: number) => number][] = [
  [/^(?:hom |trong hom |ngay hom )?nay$|^(?:trong )?today$|^tonight$/, (day) => day],
  [/^(?:ngay |hom )?mai$|^tomorrow$|^tmrw?$/, (day) => day + 1],
  [/^(?:ngay |hom )?(?:mot|kia)$|^(?:the )?day after tomorrow$/, (day) => day + 2],
  [
    /^(?:(?:trong|sau|in|within) )(\d{1,2}) (?:ngay|days?)$|^(\d{1,2}) (?:ngay nua|days from now)$/,
    (day, count) => day + count,
  ],
  [
    /^(?:(?:trong|sau|in|within) )(\d{1,2}) (?:tuan|weeks?)$|^(\d{1,2}) (?:tuan nua|weeks from now)$/,
    (day, count) => day + 7 * count,
  ],
  [
    new RegExp(`^(?:(?:cuoi|het|trong) )?(?:${NEXT_WEEK})$|^(?:the )?end of next week$`),
    (day) => mondayOf(day) + 7 + SATURDAY,
  ],
  [
    /^(?:cuoi|het|trong) tuan(?: nay)?$|^tuan nay$|^(?:the )?end of (?:the |this )?week$|^(?:this )?weekend$|^this week$|^eow$/,
    (day) => Math.max(day, mondayOf(day) + SATURDAY),
  ],
  [
    new RegExp(`^(?:cuoi|het|trong) thang (?:${NEXT})$|^(?:the )?end of next month$`),
    (day) => endOfMonth(day, 1),
  ],
  [
    /^(?:cuoi|het|trong) thang(?: nay)?$|^(?:the )?end of (?:the |this )?month$|^month end$|^eom$/,
    (day) => endOfMonth(day, 0),
  ],
  [
    /^(?:cuoi|het) nam(?: nay)?$|^(?:the )?end of (?:the |this )?year$|^eoy$/,
    (day) => dayNumber(civilDate(day).year, 12, 31),
  ],
];

/** Days counted from the meeting, and ends of weeks, months and years. */
function span(text: string, meetingDay: number): number | null {
  for (const [pattern, dayOf] of RELATIVE) {
    const match = pattern.exec(text);
    if (match) return dayOf(meetingDay, Number(match[1] ?? match[2]));
  }
  const month = /^(?:cuoi|het) thang (\d{1,2})$/.exec(text);
  const name = /^(?:the )?end of ([a-z]{3,9})$/.exec(text);
  const number = month ? Number(month[1]) : name ? monthNamed(name[1] as string) : null;
  if (number === null || number < 1 || number > 12) return null;
  const { year } = civilDate(meetingDay - DAYS_BACK);
  const [sooner, later] = [
    dayNumber(year, number + 1, 1) - 1,
    dayNumber(year + 1, number + 1, 1) - 1,
  ];
  return sooner >= meetingDay - DAYS_BACK ? sooner : later;
}

function endOfMonth(day: number, months: number): number {
  const { year, month } = civilDate(day);
  return dayNumber(year, month + months + 1, 1) - 1;
}
