/** How far the first run has come, kept for one person and one spreadsheet until Set up. */
import {
  bytesOf,
  forgetForUser,
  keepForUser,
  keptForUser,
  MOST_BYTES,
} from '../../sheet/properties';
import type { Services } from '../../sheet/services';
import type { Draft } from './contract';
import { draftOf } from './draft';

export function keepDraft(services: Services, given: unknown): null {
  if (given === null || given === undefined) forgetDraft(services);
  else keepForUser(keyOf(services), textOf(draftOf(given)));
  return null;
}

/** The draft of this person and spreadsheet; null where there is none that can be read. */
export function keptDraft(services: Services): Draft | null {
  const text = keptForUser(keyOf(services));
  if (!text) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? draftOf(kept) : null;
  } catch {
    return null;
  }
}

export function forgetDraft(services: Pick<Services, 'spreadsheet'>): void {
  forgetForUser(keyOf(services));
}

/** The store of a person is one for all their spreadsheets. */
function keyOf({ spreadsheet }: Pick<Services, 'spreadsheet'>): string {
  return `draft:${spreadsheet.getId()}`;
}

/** What fits: of the phrases the first ones; without columns, and in the end without tabs, where even that is too much. */
function textOf(draft: Draft): string {
  const phrases = [...(draft.phrases ?? [])];
  const kept: Draft = { ...draft, ...(draft.phrases && { phrases }) };
  let text = JSON.stringify(kept);
  while (bytesOf(text) > MOST_BYTES && phrases.length > 0) {
    let over = bytesOf(text) - MOST_BYTES;
    while (over > 0 && phrases.length > 0) over -= bytesOf(JSON.stringify(phrases.pop()));
    text = JSON.stringify(kept);
  }
  for (const part of ['columns', 'tabs'] as const) {
    if (bytesOf(text) <= MOST_BYTES) break;
    delete kept[part];
    text = JSON.stringify(kept);
  }
  return text;
}
