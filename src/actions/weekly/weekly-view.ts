/** What people are told of the weekly clock. */
import { isoDate, MS_PER_DAY } from '../../calendar/civil';
import { nextStrike } from '../../calendar/weekly-time';
import { keptForUser, MY_NAME } from '../../sheet/properties';
import type { Services } from '../../sheet/services';
import { myTriggers } from '../../sheet/triggers';
import {
  type KeptRuns,
  keptRuns,
  type WeeklyRecord,
  type WeeklyRun,
} from '../../sheet/weekly-record';
import type { Words } from '../../text';
import type { Opened } from '../open';
import type { Notice, WeeklyView } from '../sidebar/contract';
import { HANDLER } from './handler';
import { type Trouble, troubleIn } from './notice';

/** What is proposed where no clock is set: Monday, before the meeting. */
const PROPOSED = { day: 1, hour: 7 };

/** The record of this spreadsheet's own clock; null where it has none. */
export function ownRecord({ weekly }: KeptRuns, { spreadsheet }: Services): WeeklyRecord | null {
  return weekly?.file === spreadsheet.getId() ? weekly : null;
}

export function weeklyView({ services, words }: Opened): WeeklyView {
  const record = ownRecord(keptRuns(), services);
  const mine = record ? myTriggers(services.spreadsheet, HANDLER, record.trigger) : [];
  const { weekly } = words;
  return {
    day: record?.day ?? PROPOSED.day,
    hour: record?.hour ?? PROPOSED.hour,
    owner: record?.owner ?? '',
    me: keptForUser(MY_NAME) ?? '',
    isOn: record !== null,
    isMine: record?.trigger != null && mine.includes(record.trigger),
    days: [...weekly.days],
    hours: Array.from({ length: 24 }, (_, hour) => weekly.hours(hour)),
    text: record ? onText(record, services, words) : weekly.off,
    last: record?.last ? lastText(record.last, services, words) : '',
    zone: weekly.zone(record?.zone ?? services.spreadsheet.getSpreadsheetTimeZone()),
  };
}

function onText(record: WeeklyRecord, services: Services, { weekly }: Words): string {
  const { day, hour, due, owner } = record;
  const name = weekly.days[day - 1] ?? '';
  // What is overdue is tried again every day.
  const next = due > services.now ? due : nextStrike(services.now, hour, services.clock);
  return weekly.on(name, weekly.hours(hour), owner, dayText(next, services));
}

function lastText(run: WeeklyRun, services: Services, { weekly }: Words): string {
  const at = momentText(run.at, services);
  if (run.isUnauthorised) return weekly.lastUnauthorised(at);
  return run.error === ''
    ? weekly.lastBuilt(at, run.week, run.leads, run.took)
    : weekly.lastFailed(at, run.error);
}

/** What is wrong, in words; null where nothing is. */
export function noticeOf(opened: Opened): Notice | null {
  const { services, registry } = opened;
  const runs = keptRuns();
  const trouble = troubleIn(runs, services.spreadsheet.getId(), registry.clockOf, services.now);
  return trouble && noticeText(trouble, runs, opened);
}

function noticeText(trouble: Trouble, { weekly: record }: KeptRuns, opened: Opened): Notice {
  const { services, words } = opened;
  const { notices, somebody } = words.weekly;
  const { kind, week, stamp } = trouble;
  const owner = record?.owner || somebody;
  const isOwn = record !== null && record.owner !== '' && keptForUser(MY_NAME) === record.owner;
  const at = momentText(stamp?.at ?? record?.last?.at ?? 0, services);
  if (kind === 'cut') {
    const step = stamp?.step ?? 'build';
    const isBuild = step === 'build';
    const text = `${notices.cut(words.errors.steps[step], at)} ${isBuild ? notices.buildNow : notices.doAgain}`;
    return { kind, text, does: isBuild ? 'build' : null };
  }
  if (kind === 'failed')
    return { kind, text: notices.failed(week, at, record?.last?.error ?? ''), does: 'build' };
  if (kind === 'missed') {
    const renew = isOwn ? notices.renewOwn : notices.renewOther(owner);
    return { kind, text: `${notices.missed(week)} ${renew}`, does: 'build' };
  }
  if (kind === 'copied') return { kind, text: notices.copied, does: 'turnOn' };
  const again = isOwn ? notices.againOwn : notices.againOther(owner);
  return { kind, text: `${notices.unauthorised(at)} ${again}`, does: 'turnOn' };
}

/** `23/11/2026 07:12` in the spreadsheet's time zone. */
export function momentText(at: number, { clock }: Services): string {
  const iso = new Date(clock.toLocal(at)).toISOString();
  return `${dateOf(iso)} ${iso.slice(11, 16)}`;
}

function dayText(at: number, { clock }: Services): string {
  return dateOf(isoDate(Math.floor(clock.toLocal(at) / MS_PER_DAY)));
}

function dateOf(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
