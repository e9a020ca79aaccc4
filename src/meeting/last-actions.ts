import { type Block, type PageCell, type PageRow, sentenceRows } from '../page/page';
import type { Words } from '../text';
import type { CarriedAction } from './carry-over';
import { actionCells, withBases } from './conclusions';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

/** What is to be done is written over these columns; the one after them says how it stands. */
const WHAT: [number, number] = [1, 5];
const STATE_COLUMN = 6;

/** The actions of earlier meetings: open ones until they are done, with what became of the last meeting's. */
export function lastActions(facts: WeekFacts, words: Words): Block {
  const { meeting } = words;
  const { carried } = facts.promises;
  const title: PageRow = {
    key: 'lastActions.title',
    cells: [{ value: meeting.lastActions, role: 'heading' }],
  };
  if (carried.length === 0) {
    const none = sentenceRows('lastActions', meeting.noLastActions, WIDTHS, 'quiet');
    return { key: 'lastActions', rows: [title, ...none] };
  }
  const count = (...states: CarriedAction['state'][]) =>
    carried.filter(({ state }) => states.includes(state)).length;
  const counts = meeting.actionCounts({
    open: count('open', 'late', 'undated'),
    late: count('late'),
    done: count('done'),
  });
  const header = (value: string | null): PageCell => ({ value, role: 'headerText' });
  return {
    key: 'lastActions',
    rows: [
      title,
      ...sentenceRows('lastActions', counts, WIDTHS, 'quiet'),
      {
        key: 'lastActions.header',
        merge: WHAT,
        cells: [
          header(meeting.who),
          header(meeting.what),
          ...[null, null, null, null].map(header),
          header(meeting.state),
          header(meeting.byWhen),
          header(meeting.status),
        ],
      },
      ...carried.map((item) => carriedRow(item, facts, words)),
    ],
  };
}

function carriedRow(
  { action, state, daysLate, weeks }: CarriedAction,
  facts: WeekFacts,
  words: Words,
): PageRow {
  const cells = withBases(actionCells(action, true, facts.people, words), action.bases);
  cells[STATE_COLUMN] = {
    value: words.meeting.actionState({ state, daysLate, weeks }),
    role: state === 'late' ? 'lateState' : 'state',
  };
  return { key: `action:${action.id}`, merge: WHAT, cells };
}
