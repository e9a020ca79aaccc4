/** Who promised what, at a glance: the tile, and the line under the tiles. */
import { plainText } from '../page/base';
import type { PageValue } from '../page/page';
import type { Words } from '../text';
import type { CarriedAction } from './carry-over';
import type { WeekFacts } from './facts';
import { toldText } from './overflow';

/** So many open promises are named, each with so much of its text. */
const NAMED = 3;
const MOST_LETTERS = 60;

const isOpen = ({ state }: CarriedAction) => state !== 'done' && state !== 'dropped';

/** What the tile says in large type, and the two lines under it; '' for none. */
export function promisesTile(
  { promises }: WeekFacts,
  words: Words,
): { open: string; notes: [string, string] } {
  const said = words.sections.promises;
  const { carried } = promises;
  const open = carried.filter(isOpen);
  const late = open.filter(({ state }) => state === 'late');
  const undated = open.filter(({ state }) => state === 'undated').length;
  const done = carried.filter(({ state }) => state === 'done').length;
  const longest = Math.max(0, ...late.map(({ daysLate }) => daysLate));
  const notes: string[] = [];
  if (late.length > 0) notes.push(said.late(late.length, longest));
  else if (open.length > undated) notes.push(said.inTime);
  if (undated > 0) notes.push(said.undated(undated));
  if (done > 0) notes.push(said.done(done));
  if (carried.length === 0) notes.push(said.none);
  const [first = '', ...others] = notes;
  return { open: said.open(open.length), notes: [first, others.join(' · ')] };
}

/** The first open promises by name, in the order of the section that lists them all: late ones first. '' for none. */
export function openPromises({ promises }: WeekFacts, words: Words): string {
  const said = words.sections.promises;
  const open = promises.carried.filter(isOpen);
  if (open.length === 0) return '';
  const textOf = (value: PageValue) => toldText(plainText(value), MOST_LETTERS);
  const list = open
    .slice(0, NAMED)
    .map(({ action, daysLate }) =>
      said.item(textOf(action.who) || said.nobody, textOf(action.what) || said.nothing, daysLate),
    )
    .join(' · ');
  const more = open.length - NAMED;
  return said.list(more > 0 ? said.more(list, more) : list);
}
