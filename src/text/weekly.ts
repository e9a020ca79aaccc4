/** The clock that builds the meeting every week. */
import type { enWeekly } from './en-weekly';
import { fill, sentence } from './fill';
import { type Language, numberText } from './numbers';
import type { WeeklyWords } from './weekly-words';

export type WeeklyTexts = ReturnType<typeof enWeekly>;

export function weeklyIn(language: Language, texts: WeeklyTexts): WeeklyWords {
  const n = (value: number) => numberText(language, value);
  const { notices, log } = texts;
  const time = (ms: number) => {
    const seconds = Math.max(1, Math.round(ms / 1000));
    return seconds < 60
      ? fill(texts.seconds, { seconds })
      : fill(texts.minutes, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  };
  return {
    ...texts,
    hours: (hour) => fill(texts.hours, { hour, nextHour: hour + 1 }),
    zone: sentence(texts.zone, 'name'),
    on: (day, hours, owner, next, week) =>
      fill(texts.on, {
        day,
        hours,
        owner: owner === '' ? '' : fill(texts.setBy, { owner }),
        next,
        week,
      }),
    lastBuilt: (at, week, leads, took) =>
      fill(texts.lastBuilt, { at, week, leads: n(leads), took: time(took) }),
    lastFailed: sentence(texts.lastFailed, 'at', 'error'),
    lastUnauthorised: sentence(texts.lastUnauthorised, 'at'),
    notices: {
      ...notices,
      buildWeek: sentence(notices.buildWeek, 'week'),
      cut: sentence(notices.cut, 'step', 'at'),
      failed: sentence(notices.failed, 'week', 'at', 'error'),
      missed: sentence(notices.missed, 'week'),
      unauthorised: sentence(notices.unauthorised, 'at'),
      renewOther: sentence(notices.renewOther, 'owner'),
      againOther: sentence(notices.againOther, 'owner'),
    },
    log: {
      ...log,
      counted: (leads, took) => fill(log.counted, { leads: n(leads), took: time(took) }),
      took: time,
      calls: n,
      built: sentence(log.built, 'week'),
      failed: sentence(log.failed, 'error'),
    },
  };
}
