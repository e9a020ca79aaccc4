import type { Outcome } from './truth';

/** The team that shares the sheet. All names are invented. */
export interface Rep {
  name: string;
  /** Share of the leads that this rep is given. */
  share: number;
  /** Median working minutes until the first call. */
  speed: number;
  /** How often the rep fills in the number of calls. */
  countsCalls: number;
  /** How often a lukewarm customer is written down as "no need": one rep is stricter than the rest. */
  strictness: number;
  /** How the rep writes, in proportions: drop-down labels, shorthand, no diacritics, own words. */
  style: Readonly<Record<Style, number>>;
}

/** Ways of typing a status. */
export type Style = 'clean' | 'short' | 'bare' | 'free';

/** Where a campaign's leads come from. */
export type Platform = 'Facebook' | 'Google' | 'TikTok' | 'Zalo';

/** A campaign of the centre: what it is called, who runs it, and what its leads turn out to be. */
export interface Campaign {
  name: string;
  platform: Platform;
  marketer: string;
  /** Leads received in each of the twelve weeks. */
  weekly: readonly number[];
  /** What becomes of its leads once everybody has done their work, in proportions. */
  fates: Readonly<Partial<Record<Outcome, number>>>;
  /** Chance that nobody ever calls a lead, per week. */
  neverCalled: (week: number) => number;
  /** Chance that a row came straight from a lead form, with a real date, and was not typed. */
  fromForm: number;
}

/** The five telesales reps. */
export const REPS: readonly Rep[] = [
  {
    name: 'Ngọc Trâm',
    share: 22,
    speed: 14,
    countsCalls: 0.8,
    strictness: 0,
    style: { clean: 80, short: 10, bare: 0, free: 10 },
  },
  {
    name: 'Quốc Bảo',
    share: 21,
    speed: 32,
    countsCalls: 0.55,
    strictness: 0.45,
    style: { clean: 15, short: 70, bare: 0, free: 15 },
  },
  {
    name: 'Thu Hà',
    share: 20,
    speed: 24,
    countsCalls: 0.65,
    strictness: 0,
    style: { clean: 5, short: 15, bare: 75, free: 5 },
  },
  {
    name: 'Minh Khôi',
    share: 18,
    speed: 95,
    countsCalls: 0.45,
    strictness: 0.05,
    style: { clean: 50, short: 35, bare: 5, free: 10 },
  },
  {
    name: 'Hồng Nhung',
    share: 19,
    speed: 20,
    countsCalls: 0.6,
    strictness: 0,
    style: { clean: 20, short: 10, bare: 0, free: 70 },
  },
];

/** The two marketers. */
export const MARKETERS = ['Thảo My', 'Đức Anh'] as const;

/** Leads that slip through; in the last weeks the head of Sales watched the list more closely. */
const few = (week: number): number => (week < 9 ? 0.045 : 0.01);

/**
 * The six campaigns, and the story that the meeting should find: TikTok is clearly poor, Google
 * Search clearly good, Zalo's leads have hardly been called in the last two weeks, the Teachers'
 * Day campaign is too new to judge, and the two older Facebook campaigns lie in the middle.
 */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    name: 'FB - Tiếng Anh trẻ em 4-11 - Form',
    platform: 'Facebook',
    marketer: MARKETERS[0],
    weekly: [38, 36, 35, 37, 36, 34, 36, 33, 35, 34, 33, 32],
    fates: {
      WRONG_NUMBER: 3,
      SPAM: 2,
      WRONG_AUDIENCE: 3,
      NO_NEED: 5,
      NO_ANSWER: 8,
      UNREACHABLE: 3,
      JUST_ASKING: 6,
      NO_BUDGET: 3,
      REFUSED: 3,
      CONSIDERING: 12,
      INTERESTED: 14,
      LOST: 8,
      QUALIFIED: 8,
      NO_SHOW: 3,
      APPOINTMENT: 2,
      WON: 13,
      CALLBACK: 1,
      CONNECTED: 1,
      STOPPED: 1,
      UNKNOWN: 2,
      DO_NOT_CALL: 0.5,
    },
    neverCalled: few,
    fromForm: 0.6,
  },
  {
    name: 'FB - Học thử miễn phí - Mess',
    platform: 'Facebook',
    marketer: MARKETERS[0],
    weekly: [24, 25, 23, 24, 22, 21, 22, 23, 21, 20, 21, 20],
    fates: {
      WRONG_NUMBER: 2,
      SPAM: 2,
      WRONG_AUDIENCE: 4,
      NO_NEED: 5,
      NO_ANSWER: 8,
      UNREACHABLE: 2,
      JUST_ASKING: 10,
      NO_BUDGET: 3,
      REFUSED: 3,
      CONSIDERING: 13,
      INTERESTED: 13,
      LOST: 7,
      QUALIFIED: 7,
      NO_SHOW: 4,
      APPOINTMENT: 2,
      WON: 10,
      CALLBACK: 2,
      CONNECTED: 1,
      STOPPED: 1,
      UNKNOWN: 2,
      DO_NOT_CALL: 0.4,
    },
    neverCalled: few,
    fromForm: 0,
  },
  {
    name: 'GG Search - Trung tâm tiếng Anh',
    platform: 'Google',
    marketer: MARKETERS[1],
    weekly: [17, 18, 19, 19, 20, 21, 22, 22, 23, 24, 25, 25],
    fates: {
      WRONG_NUMBER: 1,
      WRONG_AUDIENCE: 3,
      NO_NEED: 2,
      NO_ANSWER: 3,
      UNREACHABLE: 1,
      JUST_ASKING: 5,
      NO_BUDGET: 3,
      REFUSED: 2,
      CONSIDERING: 12,
      INTERESTED: 17,
      LOST: 11,
      QUALIFIED: 11,
      NO_SHOW: 3,
      APPOINTMENT: 3,
      WON: 20,
      CALLBACK: 1,
      CONNECTED: 1,
      UNKNOWN: 1,
    },
    neverCalled: few,
    fromForm: 0.4,
  },
  {
    name: 'TikTok - Clip cô Vy - Form',
    platform: 'TikTok',
    marketer: MARKETERS[1],
    weekly: [0, 0, 24, 28, 30, 31, 30, 32, 30, 31, 30, 30],
    fates: {
      WRONG_NUMBER: 17,
      SPAM: 13,
      WRONG_AUDIENCE: 6,
      NO_NEED: 7,
      NO_ANSWER: 7,
      UNREACHABLE: 9,
      JUST_ASKING: 8,
      NO_BUDGET: 3,
      REFUSED: 3,
      CONSIDERING: 8,
      INTERESTED: 10,
      LOST: 4,
      QUALIFIED: 3,
      NO_SHOW: 2,
      WON: 3,
      CALLBACK: 1,
      STOPPED: 1,
      UNKNOWN: 2,
      DO_NOT_CALL: 0.5,
    },
    neverCalled: few,
    fromForm: 0.7,
  },
  {
    name: 'Zalo - Tặng 1 tháng học phí',
    platform: 'Zalo',
    marketer: MARKETERS[0],
    weekly: [19, 18, 18, 17, 18, 17, 18, 17, 17, 18, 26, 28],
    fates: {
      WRONG_NUMBER: 2,
      SPAM: 1,
      WRONG_AUDIENCE: 3,
      NO_NEED: 6,
      NO_ANSWER: 8,
      UNREACHABLE: 2,
      JUST_ASKING: 8,
      NO_BUDGET: 4,
      REFUSED: 3,
      CONSIDERING: 14,
      INTERESTED: 14,
      LOST: 8,
      QUALIFIED: 7,
      NO_SHOW: 3,
      APPOINTMENT: 1,
      WON: 10,
      CALLBACK: 2,
      CONNECTED: 1,
      STOPPED: 1,
      UNKNOWN: 1,
      DO_NOT_CALL: 0.5,
    },
    neverCalled: (week) => (week >= 10 ? 0.68 : 0.045),
    fromForm: 0,
  },
  {
    name: 'FB - Giao tiếp người đi làm 20/11',
    platform: 'Facebook',
    marketer: MARKETERS[1],
    weekly: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 9],
    fates: {
      WRONG_NUMBER: 1,
      NO_NEED: 1,
      JUST_ASKING: 1,
      REFUSED: 1,
      CONSIDERING: 2,
      INTERESTED: 3,
      CALLBACK: 3,
      CONNECTED: 1,
    },
    neverCalled: () => 0,
    fromForm: 0.5,
  },
];
