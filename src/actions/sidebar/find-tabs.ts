import type { Services } from '../../sheet/services';
import type { TabChoice, TabsView } from './contract';
import { firstRun, guessIn } from './first-run';

/** The tabs of the team, those that look like lead tabs first. Writes nothing. */
export function findTabs(services: Services, given: unknown): TabsView {
  const run = firstRun(services, given);
  const { seen, draft, opened } = run;
  const guess = guessIn(run);
  const chosen = draft.tabs ? new Set(draft.tabs) : guess;
  const likely = seen.likely.map(({ name, note }): TabChoice => {
    const read = chosen.has(name);
    // Of a tab that is read only that its leads are counted twice.
    const isSaid = note.kind !== 'read' && (!read || note.kind === 'copy');
    const { tabNote } = opened.words.settings;
    return { name, rows: note.rows ?? 0, read, note: isSaid ? tabNote(note) : '' };
  });
  const others = seen.all
    .filter(({ id }) => !seen.likely.some((tab) => tab.id === id))
    .map(
      ({ name, lastRow }): TabChoice => ({ name, rows: lastRow, read: chosen.has(name), note: '' }),
    );
  return { likely, others };
}
