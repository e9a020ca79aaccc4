/** What a person has answered about statuses, and what of it is to be written. */
import type { Mapping, StatusChange, StatusLine } from '../../actions/sidebar/contract';

type Outcome = Mapping['outcome'];

/** By text: what it means; `UNKNOWN` takes the team's own meaning away. */
export type StatusDraft = ReadonlyMap<string, Outcome>;

/**
 * The answers that change something, in the order of the lines, each with what it was taken for when it was given. A
 * line that has gone needs no answer.
 */
export function mappingsOf(draft: StatusDraft, lines: readonly StatusLine[]): StatusChange[] {
  return lines.flatMap(({ text, outcome }) => {
    const to = draft.get(text);
    return to === undefined || to === outcome ? [] : [{ text, outcome: to, from: outcome }];
  });
}

/** The draft with an answer given, or taken back with undefined. */
export function answered(draft: StatusDraft, text: string, outcome?: Outcome): StatusDraft {
  const next = new Map(draft);
  if (outcome === undefined) next.delete(text);
  else next.set(text, outcome);
  return next;
}

/** The answers that are not among those written: one that was given in the meantime stays. */
export function stillOpen(draft: StatusDraft, written: readonly Mapping[]): StatusDraft {
  const next = new Map(draft);
  for (const { text, outcome } of written) if (next.get(text) === outcome) next.delete(text);
  return next;
}
