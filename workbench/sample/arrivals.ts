import { CAMPAIGNS, type Campaign, REPS, type Rep } from './campaigns';
import { type Person, person } from './people';
import { type Random, randomFor } from './random';
import type { Outcome } from './truth';
import { DAY, FIRST_MONDAY, HOUR, MINUTE } from './worktime';

/** A lead before anybody has called it. */
export interface Arrival {
  campaign: Campaign;
  /** Epoch milliseconds. */
  received: number;
  rep: Rep;
  person: Person;
  /** What it will turn out to be. */
  fate: Outcome;
}

/** Leads per day, Monday first: fewer at the weekend, when the ads run on less money. */
const DAYS = { 0: 16, 1: 16, 2: 15, 3: 15, 4: 15, 5: 13, 6: 8 };
const WORKDAYS = { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 };

/** Leads per hour of the day. Parents look at their phones at noon and after the children sleep. */
const HOURS = {
  6: 2,
  7: 4,
  8: 6,
  9: 8,
  10: 8,
  11: 8,
  12: 8,
  13: 6,
  14: 6,
  15: 6,
  16: 6,
  17: 5,
  18: 4,
  19: 5,
  20: 7,
  21: 7,
  22: 4,
  23: 2,
};

/** How many leads come a second time. */
const REPEATS = 26;

/**
 * One fate per lead of a campaign, dealt from a shuffled deck rather than drawn one by one: the
 * campaign then is as good or poor as it was meant to be, whatever the seed.
 */
function deck(random: Random, campaign: Campaign, size: number): Outcome[] {
  const fates = Object.entries(campaign.fates) as [Outcome, number][];
  const total = fates.reduce((sum, [, weight]) => sum + weight, 0);
  const cards: Outcome[] = [];
  let due = 0;
  for (const [fate, weight] of fates) {
    due += (weight / total) * size;
    while (cards.length < Math.round(due)) cards.push(fate);
  }
  return random.shuffle(cards);
}

function receivedIn(random: Random, campaign: Campaign, week: number): number {
  const days = isOld(campaign) ? DAYS : WORKDAYS;
  const day = Number(random.weighted(days));
  const hour = Number(random.weighted(HOURS));
  const at = FIRST_MONDAY + (7 * week + day) * DAY + hour * HOUR;
  return at + random.between(0, 59) * MINUTE;
}

/** All leads of the twelve weeks in the order in which they came, some of them for the second time. */
export function arrivals(seed: number): Arrival[] {
  const when = randomFor(seed, 'arrivals');
  const what = randomFor(seed, 'fates');
  const who = randomFor(seed, 'people');
  const timed: Omit<Arrival, 'rep' | 'person'>[] = [];
  for (const campaign of CAMPAIGNS) {
    // The size of a week varies a little from seed to seed; a new campaign's few leads do not.
    const sizes = campaign.weekly.map((count) =>
      count > 12 ? Math.max(0, count + when.between(-1, 1)) : count,
    );
    const fates = deck(
      what,
      campaign,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    sizes.forEach((size, week) => {
      for (let i = 0; i < size; i++) {
        timed.push({ campaign, received: receivedIn(when, campaign, week), fate: fates.pop()! });
      }
    });
  }
  timed.sort((a, b) => a.received - b.received);

  const shares = Object.fromEntries(REPS.map((rep, index) => [String(index), rep.share]));
  const leads = timed.map(
    (lead, index): Arrival => ({
      ...lead,
      rep: REPS[Number(who.weighted(shares))]!,
      person: person(who, index),
    }),
  );
  return withRepeats(randomFor(seed, 'repeats'), leads);
}

/** Gives some later leads the person of an earlier one; most reps notice and say so. */
function withRepeats(random: Random, leads: Arrival[]): Arrival[] {
  const free = leads.map((_, index) => index).filter((index) => index > 150);
  const later = random.shuffle(free).filter((index) => isOld(leads[index]!.campaign));
  const chosen = new Set(later.slice(0, REPEATS));
  let noticed = 0;
  return leads.map((lead, index) => {
    if (!chosen.has(index)) return lead;
    let first = index - random.between(20, 140);
    // A repeat of a repeat would be a third contact: step back to one that came for the first time.
    while (chosen.has(first)) first--;
    const fate = noticed++ % 5 < 3 ? 'DUPLICATE' : lead.fate;
    return { ...lead, fate, person: leads[first]!.person };
  });
}

/** Campaigns that ran before the last two weeks: the new one is kept free of mess, it has few leads. */
export function isOld(campaign: Campaign): boolean {
  return campaign.weekly[9]! > 0;
}
