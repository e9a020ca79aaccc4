import type { Campaign, Rep } from './campaigns';
import type { Random } from './random';
import type { Outcome } from './truth';
import { AS_OF, afterWorkMinutes, MINUTE, startOfDay, wallClock, weekIndex } from './worktime';

/** How far Sales got with one lead by the morning of the meeting. */
export interface CallStory {
  /** Epoch milliseconds of the first call, null if there was none. */
  firstContact: number | null;
  /** Calls made so far. */
  calls: number;
  outcome: Outcome;
  /** Epoch milliseconds at which the outcome was reached; null while it is NEW. */
  settled: number | null;
}

/** Told on the first call already, by whoever (or nobody) is at the other end. */
const TOLD_AT_ONCE: readonly Outcome[] = ['WRONG_NUMBER', 'DUPLICATE', 'STOPPED', 'UNKNOWN'];
const NEVER_TALKS: readonly Outcome[] = ['NO_ANSWER', 'UNREACHABLE'];
const LUKEWARM: readonly Outcome[] = ['JUST_ASKING', 'CONSIDERING', 'REFUSED'];

/** Steps on the way to an outcome: the outcome of each talk, and working minutes until the next one. */
type Step = readonly [outcome: Outcome, wait: number];

const WORKDAY = 8.5 * 60;

function stepsTo(random: Random, fate: Outcome): Step[] {
  const days = (low: number, high: number): number =>
    (low + random.next() * (high - low)) * WORKDAY;
  switch (fate) {
    case 'QUALIFIED':
      return [
        ['INTERESTED', days(0.5, 3)],
        [fate, 0],
      ];
    case 'LOST':
      return [
        [random.chance(0.6) ? 'INTERESTED' : 'CONSIDERING', days(2, 8)],
        [fate, 0],
      ];
    case 'APPOINTMENT':
      return [
        ['INTERESTED', days(0.2, 2)],
        [fate, 0],
      ];
    case 'NO_SHOW':
      return [
        ['INTERESTED', days(0.2, 2)],
        ['APPOINTMENT', days(2, 5)],
        [fate, 0],
      ];
    case 'WON':
      return [
        ['INTERESTED', days(0.2, 2)],
        ['APPOINTMENT', days(1, 6)],
        [fate, 0],
      ];
    default: {
      const first = random.weighted({ CALLBACK: 8, CONNECTED: 3, talk: 89 });
      return first === 'talk'
        ? [[fate, 0]]
        : [
            [first, days(0.3, 2.5)],
            [fate, 0],
          ];
    }
  }
}

function firstCall(random: Random, received: number, speed: number): number {
  const { weekday, hour } = wallClock(received);
  const lateSaturday = weekday === 6 && hour >= 17;
  // On Sunday morning one rep is on duty and calls most of what came in since Saturday evening.
  if ((lateSaturday || (weekday === 0 && hour < 11)) && random.chance(0.65)) {
    const sunday = startOfDay(received) + (lateSaturday ? 24 * 60 * MINUTE : 0);
    const opens = Math.max(sunday + 8.5 * 60 * MINUTE, received);
    return opens + random.between(4, 70) * MINUTE;
  }
  // A log-normal wait: mostly near the median, now and then a lead forgotten for a day.
  const normal =
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return afterWorkMinutes(received, Math.max(2, speed * Math.exp(0.9 * normal)));
}

function waitForNextCall(random: Random): number {
  return random.chance(0.55) ? random.between(150, 270) : random.between(420, 900);
}

/**
 * Calls one lead as the rep would, up to the morning of the meeting. The fate is what the lead comes
 * to in the end; a fresh lead is met on the way there, so that its status fits its age.
 */
export function callLead(
  random: Random,
  received: number,
  fate: Outcome,
  campaign: Campaign,
  rep: Rep,
): CallStory {
  const untouched: CallStory = { firstContact: null, calls: 0, outcome: 'NEW', settled: null };
  const end = LUKEWARM.includes(fate) && random.chance(rep.strictness) ? 'NO_NEED' : fate;
  if (random.chance(campaign.neverCalled(weekIndex(received)))) return untouched;

  const firstContact = firstCall(random, received, rep.speed);
  if (firstContact > AS_OF) return untouched;

  const silent = NEVER_TALKS.includes(end);
  const patience = silent
    ? Number(random.weighted({ 1: 4, 2: 14, 3: 46, 4: 22, 5: 10, 6: 4 }))
    : random.between(3, 6);
  const story: CallStory = { ...untouched, firstContact, calls: 1 };
  let at = firstContact;
  const answered = (): boolean =>
    TOLD_AT_ONCE.includes(end) || (!silent && (story.calls >= patience || random.chance(0.72)));

  while (!answered()) {
    story.outcome = end === 'UNREACHABLE' ? 'UNREACHABLE' : 'NO_ANSWER';
    story.settled = at;
    if (story.calls >= patience) return story;
    at = afterWorkMinutes(at, waitForNextCall(random));
    if (at > AS_OF) return story;
    story.calls++;
  }

  for (const [outcome, wait] of stepsTo(random, end)) {
    story.outcome = outcome;
    story.settled = at;
    if (wait === 0) break;
    at = afterWorkMinutes(at, wait);
    if (at > AS_OF) break;
    story.calls++;
  }
  return story;
}
