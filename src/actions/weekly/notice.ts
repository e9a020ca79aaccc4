/** What went wrong while nobody looked, found without asking for anything that the opening of a file may not ask for. */
import { MS_PER_DAY, MS_PER_MINUTE } from '../../calendar/civil';
import { DAYS_PER_WEEK, parseWeek, weekLabel } from '../../calendar/iso-week';
import { type Stamp, stampIn } from '../../sheet/turn';
import { type KeptRuns, ownRecord, type WeeklyRecord } from '../../sheet/weekly-record';
import type { NoticeKind } from '../../text';

/** Google fires at any minute of the hour, and is late now and then. */
const GRACE = 120 * MS_PER_MINUTE;
/** After so long no run is alive any more: Google ends each after six minutes. */
const LONGEST_LIFE = 7 * MS_PER_MINUTE;

export interface Trouble {
  kind: NoticeKind;
  /** The week that was to be built; '' where it is not about one. */
  week: string;
  /** The run that was cut off. */
  stamp: Stamp | null;
}

/**
 * @param file id of the spreadsheet
 * @param clockOf id of the spreadsheet whose clock its own metadata tells of, as a copy's does too; undefined for none
 */
export function troubleIn(
  runs: KeptRuns,
  file: string,
  clockOf: string | undefined,
  now: number,
): Trouble | null {
  const trouble = (kind: NoticeKind, week = '', stamp: Stamp | null = null): Trouble => ({
    kind,
    week,
    stamp,
  });
  const own = ownRecord(runs, file);
  const stamped = stampIn(runs.all);
  const cuts = (stamped ? [stamped, ...(stamped.left ?? [])] : []).filter(
    // One that ended with an error has said so; one of a moment ago may still be at work.
    (stamp) => stamp.error === undefined && now - stamp.at > LONGEST_LIFE,
  );
  const cutClock = cuts.find(({ isScheduled }) => isScheduled);
  if (cutClock) return trouble('cut', '', cutClock);
  const troubled = own && troubleOf(own, runs.built.week, now);
  if (troubled) return trouble(...troubled);
  const [cut] = cuts;
  if (cut) return trouble('cut', '', cut);
  return !own && clockOf !== undefined && clockOf !== file ? trouble('copied') : null;
}

/** What is wrong with the clock itself, and with which week. */
function troubleOf(
  record: WeeklyRecord,
  built: string,
  now: number,
): [kind: NoticeKind, week: string] | null {
  const { last, refused, dueWeek } = record;
  if (refused !== null) return ['unauthorised', dueWeek];
  if (last && last.error !== '' && built < last.week) return ['failed', last.week];
  const week = weekDue(record, now);
  return week !== null && built < week ? ['missed', week] : null;
}

/** The week that should have been built by now; null where none was due since the last one that was. */
function weekDue({ due, dueWeek }: WeeklyRecord, now: number): string | null {
  const late = now - due - GRACE;
  const monday = parseWeek(dueWeek, 0);
  if (late < 0 || monday === null) return null;
  const since = Math.floor(late / (DAYS_PER_WEEK * MS_PER_DAY));
  return weekLabel(monday + since * DAYS_PER_WEEK);
}
