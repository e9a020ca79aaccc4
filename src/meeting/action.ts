/** An action that a meeting agreed on: who does what by when. */
import { foldName } from '../lead/fold';
import type { PageValue } from '../page/page';

/** What both the meeting tab and the Actions tab show of an action, in the order of the meeting tab. */
export const ACTION_FIELDS = ['who', 'what', 'byWhen', 'status'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];
/** Values as typed; '' or null where blank. */
export type ActionCells = Record<ActionField, PageValue>;

/** Column (0-based, of the visible ones) of each field in a meeting tab. */
export const MEETING_COLUMNS: Readonly<Record<ActionField, number>> = {
  who: 0,
  what: 1,
  byWhen: 7,
  status: 8,
};

export interface Action extends ActionCells {
  /** `2026-W47-3`, the third line of that meeting; `A-3` for one that belongs to no meeting. */
  id: string;
  /** As typed. */
  week: PageValue;
  /** The meeting that agreed on it, as `2026-W47`; '' where neither week nor id names one. */
  meeting: string;
  note: PageValue;
  /** A formula in the note is left as it is. */
  isNoteFormula: boolean;
  /** 0-based row in the Actions tab; null for one that is not there yet. */
  row: number | null;
  /** Whether the Actions tab has to be written for it. */
  isChanged: boolean;
  /** Hashes by meeting column to write instead of those of the cells: what was last in step. */
  bases?: readonly string[];
}

export type ActionState = 'open' | 'done' | 'dropped';

const END = '( rồi| roi| hết| het| nhé| nhe| ạ| a)?[.!]*$';
/** Words with their marks, and as they are typed without; without them “dung” may be đúng, đừng or dừng. */
const DONE = new RegExp(
  `^(đã |da )?(xong|hoàn thành|hoan thanh|hoàn tất|hoan tat|làm rồi|lam roi|rồi|roi|done|finished|completed?|closed|x|v|✓|✔|✅|☑)${END}|^(đã làm|da lam)${END}`,
);
const DROPPED = new RegExp(
  `^(đã |da )?(bỏ|bo|hủy|huỷ|huy|hủy bỏ|huỷ bỏ|huy bo|bỏ qua|bo qua|không làm( nữa)?|khong lam( nua)?|ko lam( nua)?|dừng|dropped|cancel(l?ed)?|skip(ped)?|no longer needed)${END}`,
);

/** What a typed status says; whatever is not clearly done or dropped is open, so that no promise is forgotten. */
export function stateOf(status: PageValue): ActionState {
  if (status === true) return 'done';
  const text = foldName(String(status ?? ''));
  if (DONE.test(text)) return 'done';
  return DROPPED.test(text) ? 'dropped' : 'open';
}

export function isBlankCell(value: PageValue | undefined): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** Whether an action says nothing at all: its line was cleared. */
export function isBlankAction(cells: ActionCells): boolean {
  return ACTION_FIELDS.every((field) => isBlankCell(cells[field]));
}

/** The number of an action within its meeting; null for another meeting's. */
export function numberIn(week: string, id: string): number | null {
  const match = /^(.*)-(\d+)$/.exec(id);
  return match?.[1] === week ? Number(match[2]) : null;
}

/** The week that an id names; '' for none. */
export function weekOfId(id: string): string {
  return /^(\d{4}-W\d{2})-\d+$/.exec(id)?.[1] ?? '';
}

/** The smallest numbers not in use, one after the other. */
export function freeNumbers(used: ReadonlySet<number>): () => number {
  let next = 0;
  return () => {
    do next++;
    while (used.has(next));
    return next;
  };
}
