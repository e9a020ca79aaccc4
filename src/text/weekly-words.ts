/** The clock that builds the meeting every week. */

/**
 * What went wrong while nobody looked. `missed` no run when one was due; `failed` one with an error; `cut` a run, of the
 * clock or of a person, that was ended half-way; `unauthorised` Google wants the owner's consent again; `copied` this
 * file is a copy of one that had a clock.
 */
export type NoticeKind = 'missed' | 'failed' | 'cut' | 'unauthorised' | 'copied';

export interface WeeklyWords {
  /** Monday first. */
  days: readonly string[];
  /** The hour in which it builds. */
  hours(hour: number): string;
  zone(name: string): string;
  /** @param week the days of the week that is built next */
  on(day: string, hours: string, owner: string, next: string, week: string): string;
  off: string;
  /** Someone whose name is not known. */
  somebody: string;
  /** @param took milliseconds */
  lastBuilt(at: string, week: string, leads: number, took: number): string;
  lastFailed(at: string, error: string): string;
  lastUnauthorised(at: string): string;
  notices: {
    cut(step: string, at: string): string;
    buildNow: string;
    buildWeek(week: string): string;
    doAgain: string;
    failed(week: string, at: string, error: string): string;
    missed(week: string): string;
    unauthorised(at: string): string;
    /** What its owner, and what somebody else does about a clock that was missed, and about a consent. */
    renewOwn: string;
    renewOther(owner: string): string;
    againOwn: string;
    againOther(owner: string): string;
    copied: string;
  };
  askBuild: string;
  askTurnOn: string;
  askTime: string;
  askName: string;
  askOff: string;
  badTime: string;
  wholeHours: string;
  needName: string;
  /** Somebody was at work for so long that the clock's run gave up. */
  wasBusy: string;
  turnedOff: string;
  /** Google gave the add-on's clock no spreadsheet. */
  noSpreadsheet: string;
  /** There is no place to remember the clock in. */
  noMemory: string;
  log: {
    title: string;
    headers: readonly string[];
    counted(leads: number, took: number): string;
    took(took: number): string;
    calls(calls: number): string;
    built(week: string): string;
    failed(error: string): string;
  };
}
