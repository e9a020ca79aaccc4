/** What has been read of the sheet for which answers: nothing is read twice for the same ones. */
import type {
  ColumnsView,
  Draft,
  FirstStep,
  StatusesView,
  TabsView,
} from '../../actions/sidebar/contract';

/** What the server has shown, each with the draft that it was asked with. */
export interface Views {
  tabs?: Seen<TabsView>;
  columns?: Seen<ColumnsView>;
  statuses?: Seen<StatusesView>;
}

interface Seen<View> {
  draft: Draft;
  view: View;
}

/** The call that gives what a step shows, and under which name it is kept. */
export const SOURCES = {
  tabs: ['findTabs', 'tabs'],
  columns: ['findColumns', 'columns'],
  statuses: ['countStatuses', 'statuses'],
  target: ['countStatuses', 'statuses'],
} as const;

/** Whether a step can be shown by what has been read already. */
export function isSeen(step: FirstStep, draft: Draft, views: Views): boolean {
  const seen = views[SOURCES[step][1]];
  return seen !== undefined && keyOf(step, seen.draft) === keyOf(step, draft);
}

/** Two drafts of the same key are shown the same in that step. */
function keyOf(step: FirstStep, { language, tabs, columns, phrases, numbers }: Draft): string {
  const { target: _, ...counted } = numbers ?? {};
  const parts: unknown[] = [language];
  if (step !== 'tabs') parts.push([...(tabs ?? [])].sort());
  if (step === 'statuses' || step === 'target') parts.push(ordered(columns), ordered(counted));
  // The statuses show the person's own choices over what was counted; the effects must count them.
  if (step === 'target') parts.push((phrases ?? []).map((own) => JSON.stringify(own)).sort());
  return JSON.stringify(parts);
}

/** The same for two objects that differ only in the order of their keys, or by empty parts. */
function ordered(value: object | undefined): unknown {
  return Object.entries(value ?? {})
    .map(([key, part]) => [key, typeof part === 'object' ? ordered(part) : part])
    .filter(([, part]) => !Array.isArray(part) || part.length > 0)
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
