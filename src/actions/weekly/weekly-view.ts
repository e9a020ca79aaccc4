/** What people are told of the weekly clock. */
import { isoDate } from '../../calendar/civil';
import { parseWeek } from '../../calendar/iso-week';
import { nextStrike } from '../../calendar/weekly-time';
import { keptForUser, MY_NAME } from '../../sheet/properties';
import { clockIn, type Services } from '../../sheet/services';
import { myTriggers } from '../../sheet/triggers';
import type { Stamp } from '../../sheet/turn';
import { type KeptRuns, keptRuns, ownRecord, type WeeklyRecord } from '../../sheet/weekly-record';
import type { Words } from '../../text';
import { dateText } from '../../text/numbers';
import type { Opened } from '../open';
import type { Notice, WeeklyView } from '../sidebar/contract';
import { latestWeek, momentText, weekAt, weekDays } from '../week-facts';
import { HANDLER } from './handler';
import { type Trouble, troubleIn } from './notice';

/** What is proposed where no clock is set: Monday, before the meeting. */
const PROPOSED = { day: 1, hour: 7 };

export function weeklyView({ services, words }: Opened): WeeklyView {
  const record = ownRecord(keptRuns(), services.spreadsheet.getId());
  const { weekly } = words;
  return {
    day: record?.day ?? PROPOSED.day,
    hour: record?.hour ?? PROPOSED.hour,
    owner: record?.owner ?? '',
    me: keptForUser(MY_NAME) ?? '',
    isOn: record !== null,
    isMine: record !== null && isMineToo(record, services),
    days: [...weekly.days],
    hours: Array.from({ length: 24 }, (_, hour) => weekly.hours(hour)),
    text: record ? onText(record, services, words) : weekly.off,
    last: record ? lastText(record, services, words) : '',
    zone: weekly.zone(record?.zone ?? services.spreadsheet.getSpreadsheetTimeZone()),
  };
}

function onText(record: WeeklyRecord, services: Services, { weekly }: Words): string {
  const { day, hour, due, owner, zone } = record;
  const name = weekly.days[day - 1] ?? '';
  // What is overdue is tried again every day.
  const next = due > services.now ? due : nextStrike(services.now, hour, clockIn(zone));
  const week = weekDays(latestWeek({ clock: services.clock, now: next }));
  return weekly.on(
    name,
    weekly.hours(hour),
    owner,
    dateText(isoDate(services.clock.dayOf(next))),
    week,
  );
}

function lastText({ last, refused }: WeeklyRecord, services: Services, { weekly }: Words): string {
  if (refused !== null) return weekly.lastUnauthorised(momentText(refused, services.clock));
  if (!last) return '';
  const at = momentText(last.at, services.clock);
  return last.error === ''
    ? weekly.lastBuilt(at, last.week, last.leads, last.took)
    : weekly.lastFailed(at, last.error);
}

/** A week with its days: `2026-W48 (23/11–29/11)`. */
function weekText(week: string): string {
  return `${week} (${weekDays(parseWeek(week, 0) ?? 0)})`;
}

/** What is wrong, in words; null where nothing is. */
export function noticeOf(opened: Opened): Notice | null {
  const { services, registry } = opened;
  const runs = keptRuns();
  const trouble = troubleIn(runs, services.spreadsheet.getId(), registry.clockOf, services.now);
  return trouble && noticeText(trouble, runs, opened);
}

function noticeText(trouble: Trouble, runs: KeptRuns, opened: Opened): Notice {
  const { services, words } = opened;
  const { notices, somebody } = words.weekly;
  const { kind, week, stamp } = trouble;
  if (kind === 'copied') return { kind, text: notices.copied, does: 'turnOn' };
  if (kind === 'cut') return cutText(stamp, opened);
  const record = runs.weekly;
  const owner = record?.owner || somebody;
  const isOwn = record !== null && isMineToo(record, services);
  const at = momentText(record?.refused ?? record?.last?.at ?? 0, services.clock);
  if (kind === 'failed') {
    const text = notices.failed(weekText(week), at, record?.last?.error ?? '');
    return { kind, text, does: 'build' };
  }
  if (kind === 'missed') {
    const renew = isOwn ? notices.renewOwn : notices.renewOther(owner);
    return { kind, text: `${notices.missed(weekText(week))} ${renew}`, does: 'build' };
  }
  const again = isOwn ? notices.againOwn : notices.againOther(owner);
  return { kind, text: `${notices.unauthorised(at)} ${again}`, does: 'turnOn' };
}

/** A press builds the latest week: only where that was cut off does it mend anything. */
function cutText(stamp: Stamp | null, { services, words }: Opened): Notice {
  const { notices } = words.weekly;
  const { step, of = '' } = stamp ?? { step: 'build' };
  const isLatest = step === 'build' && of === weekAt(services.now, services.clock);
  const said = notices.cut(words.errors.steps[step], momentText(stamp?.at ?? 0, services.clock));
  const isOther = step === 'build' && !isLatest && of !== '';
  const todo = isLatest
    ? notices.buildNow
    : isOther
      ? notices.buildWeek(weekText(of))
      : notices.doAgain;
  return { kind: 'cut', text: `${said} ${todo}`, does: isLatest ? 'build' : null };
}

function isMineToo({ trigger }: WeeklyRecord, { spreadsheet }: Services): boolean {
  return trigger !== null && myTriggers(spreadsheet, HANDLER, trigger).includes(trigger);
}
