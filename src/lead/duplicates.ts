/**
 * The same person again (product contract, section 2: duplicates are counted apart). Two leads are of one person where
 * they share a phone number or, where a lead has none that tells who it is, an e-mail address.
 */
import { MS_PER_DAY } from '../calendar/civil';
import { type Contact, nameWords } from './contact';
import type { Lead } from './read-leads';

/** A counted lead, as far as telling persons apart goes. */
export interface Arrival {
  lead: Lead;
  contact: Contact;
  /**
   * `free` may be taken as a duplicate; `good` is only listed; `said` is one by a rep's word, and what is `kept` stays
   * as it is, too.
   */
  standing: 'free' | 'good' | 'said' | 'kept';
}

export interface Duplicates {
  /** Leads to be counted as DUPLICATE, each with the earlier one: indices of arrivals. */
  taken: ReadonlyMap<number, number>;
  /** Good leads that look like duplicates, each with the earlier one. */
  listed: ReadonlyMap<number, number>;
  /** Leads with a phone or e-mail that is no person's. */
  shared: readonly number[];
}

/**
 * A phone or an e-mail under at least so many different names is no person's: a receptionist's, or what somebody types
 * where nothing is known. A family shares one number under fewer names, and one name is often written in two ways, so
 * a name whose words all occur in another ("Lan", "Nguyễn Thị Lan") does not count. Where names are blank the key
 * counts as a person's: nothing tells otherwise.
 */
const NAMES_OF_NOBODY = 5;

/**
 * Which leads are the same person as one that came at most `days` days before, by received time. Of leads that came
 * at the same moment the good one counts as the first, then one that was worked, then a new one, so that the order of
 * rows and tabs changes no number; only between leads alike in everything that counts the first row wins.
 *
 * What a rep called a duplicate makes a later lead one only where it is the same person as an earlier lead itself: else
 * nothing in the sheet would be left of the person.
 *
 * The earlier lead that is named is the first of the person's within those days, else the one right before.
 *
 * @param arrivals in the order of tabs and rows
 * @param days 0 finds none
 */
export function findDuplicates(arrivals: readonly Arrival[], days: number): Duplicates {
  const taken = new Map<number, number>();
  const listed = new Map<number, number>();
  if (days === 0) return { taken, listed, shared: [] };
  const counts = countsOf(arrivals);
  const nobody = keysOfNobody(arrivals, counts);
  const isShared = (key: string) => nobody.has(key);
  const shared: number[] = [];
  const again: number[] = [];
  arrivals.forEach(({ contact }, i) => {
    let isAgain = false;
    let isNobody = false;
    eachKey(contact, (key) => {
      if (isShared(key)) isNobody = true;
      else if ((counts.get(key) ?? 0) > 1) isAgain = true;
    });
    if (isNobody) shared.push(i);
    if (isAgain) again.push(i);
  });
  const places = placesOf(again, arrivals);

  const within = days * MS_PER_DAY;
  const receivedOf = (i: number) => (arrivals[i] as Arrival).lead.received ?? 0;
  const last = new Map<string, number>();
  const first = new Map<number, number>();
  for (const i of again) {
    const { contact, standing } = arrivals[i] as Arrival;
    const isNear = (other: number) => receivedOf(i) - receivedOf(other) <= within;
    const phones = contact.phones.filter((key) => !isShared(key));
    const email = contact.email !== '' && !isShared(contact.email) ? [contact.email] : [];
    let found: number | null = null;
    for (const key of phones.length > 0 ? phones : email) {
      const other = last.get(key);
      if (other === undefined || !isNear(other)) continue;
      const start = first.get(other) ?? other;
      const named = isNear(start) ? start : other;
      if (found === null || (places.get(named) ?? 0) < (places.get(found) ?? 0)) found = named;
    }
    if (found !== null) {
      first.set(i, found);
      if (standing === 'free') taken.set(i, found);
      if (standing === 'good') listed.set(i, found);
    }
    // A rep's word alone hides nobody: where no earlier lead is known the next one stands for the person.
    if (found === null && standing === 'said') continue;
    for (const key of [...phones, ...email]) last.set(key, i);
  }
  return { taken, listed, shared };
}

function eachKey({ phones, email }: Contact, visit: (key: string) => void): void {
  for (const phone of phones) visit(phone);
  if (email !== '') visit(email);
}

function countsOf(arrivals: readonly Arrival[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contact } of arrivals)
    eachKey(contact, (key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  return counts;
}

function keysOfNobody(
  arrivals: readonly Arrival[],
  counts: ReadonlyMap<string, number>,
): Set<string> {
  const names = new Map<string, Map<string, string[]>>();
  for (const { contact } of arrivals) {
    eachKey(contact, (key) => {
      if ((counts.get(key) ?? 0) < NAMES_OF_NOBODY) return;
      const words = nameWords(contact.name);
      if (words.length === 0) return;
      let seen = names.get(key);
      if (!seen) {
        seen = new Map();
        names.set(key, seen);
      }
      seen.set(words.join(' '), words);
    });
  }
  const nobody = new Set<string>();
  for (const [key, seen] of names)
    if (differentNames([...seen.values()]) >= NAMES_OF_NOBODY) nobody.add(key);
  return nobody;
}

/** So many names are compared with each other; more are nobody's in any case. */
const NAMES_COMPARED = 200;

function differentNames(names: readonly string[][]): number {
  if (names.length > NAMES_COMPARED) return names.length;
  const isPart = (part: readonly string[], whole: readonly string[]) =>
    part !== whole && part.every((word) => whole.includes(word));
  return names.filter((name) => !names.some((other) => isPart(name, other))).length;
}

/** Sorts arrivals by who came first, and tells the place of each. */
function placesOf(again: number[], arrivals: readonly Arrival[]): Map<number, number> {
  const of = (i: number) => arrivals[i] as Arrival;
  const earlierFirst = (a: number, b: number) =>
    (of(a).lead.received ?? 0) - (of(b).lead.received ?? 0) || rankOf(of(a)) - rankOf(of(b));
  again.sort((a, b) => earlierFirst(a, b) || a - b);
  for (let from = 0, to = 0; from < again.length; from = to) {
    while (to < again.length && earlierFirst(again[from] as number, again[to] as number) === 0)
      to++;
    if (to - from > 1) orderTied(again, from, to, of);
  }
  return new Map(again.map((i, place) => [i, place]));
}

/**
 * Orders arrivals of one moment and rank by what they hold, so that the order of rows decides nothing. That is dear,
 * and where a column holds dates only a whole day is one moment; so only those that share a contact are looked at.
 * No other one can be the same person, whichever comes first.
 */
function orderTied(again: number[], from: number, to: number, of: (i: number) => Arrival): void {
  const run = again.slice(from, to);
  const counts = countsOf(run.map(of));
  const isTied = (i: number) => {
    let found = false;
    eachKey(of(i).contact, (key) => {
      if ((counts.get(key) ?? 0) > 1) found = true;
    });
    return found;
  };
  const rest = run.filter((i) => !isTied(i));
  const tied = run
    .filter(isTied)
    .map((i): [number, string] => [i, contentOf(of(i))])
    .sort(([a, left], [b, right]) => (left < right ? -1 : left > right ? 1 : a - b));
  for (const i of [...tied.map(([i]) => i), ...rest]) again[from++] = i;
}

function rankOf({ lead, standing }: Arrival): number {
  if (standing === 'good') return 0;
  if (standing === 'said') return 3;
  return lead.outcome === 'NEW' ? 2 : 1;
}

/** All that is known of a lead but its place: leads with the same text may change places. */
function contentOf({ lead, contact: { phones, email } }: Arrival): string {
  return JSON.stringify([phones, email, { ...lead, row: 0 }]);
}
