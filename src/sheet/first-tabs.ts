/** Before Settings lists any: all tabs of the team, and which of them look like lead tabs. */
import type { TabNote } from '../text';
import {
  headIn,
  type LeadTab,
  type LeadTabHead,
  type LeadTabSearch,
  lookAtTab,
  type TabLook,
} from './lead-tab';
import type { OtherTabs } from './other-tabs';

/** A tab that fits at least this share of the best one is read with it. */
const FIT_SHARE = 0.5;

export interface SeenTab extends TabLook {
  id: number;
}

export interface LikelyTab extends SeenTab {
  lead: LeadTabHead;
  /** `read` where nothing speaks against it. */
  note: TabNote;
}

export interface SeenTabs {
  /** In the order of the spreadsheet. */
  all: SeenTab[];
  /** Those that look like lead tabs, best first. */
  likely: LikelyTab[];
}

/** Looks at the first rows of every tab. */
export function lookThrough(others: OtherTabs, search: LeadTabSearch): SeenTabs {
  const all = others
    .all()
    .map(({ sheet, id, name }) => ({ ...lookAtTab(sheet, search.pace, name), id }));
  const found = all.flatMap((tab) => {
    const lead = headIn(tab, search);
    return lead ? [{ tab, lead }] : [];
  });
  const best = bestOf(found.map(({ lead }) => lead));
  const rest = found.filter(({ lead }) => lead !== best);
  rest.sort((a, b) => Number(isNamedCopy(a.lead.name)) - Number(isNamedCopy(b.lead.name)));
  const first = found.filter(({ lead }) => lead === best);
  const likely = [...first, ...rest].map(({ tab, lead }): LikelyTab => {
    const isWeak =
      best !== null &&
      lead !== best &&
      (lead.found.fit < best.found.fit * FIT_SHARE || !lead.isSure);
    const isHidden = lead !== best && lead.sheet.isSheetHidden();
    const note: TabNote = { kind: isHidden ? 'hidden' : isWeak ? 'weak' : 'read' };
    note.rows = rowsOf(lead);
    if (isWeak) note.other = best.name;
    return { ...tab, lead, note };
  });
  return { all, likely };
}

/** Rows below the header. */
export function rowsOf({ lastRow, found }: LeadTab): number {
  return lastRow - found.headerRow - 1;
}

/** The best fitting one that is not hidden; a hidden one if all are. Of equals the first that is no named copy. */
export function bestOf(heads: readonly LeadTabHead[]): LeadTabHead | null {
  const sorted = [...heads].sort(
    (a, b) =>
      b.found.fit - a.found.fit || Number(isNamedCopy(a.name)) - Number(isNamedCopy(b.name)),
  );
  if (sorted.length < 2) return sorted[0] ?? null;
  return sorted.find(({ sheet }) => !sheet.isSheetHidden()) ?? sorted[0] ?? null;
}

/** The names that Google and people give to copies. */
function isNamedCopy(name: string): boolean {
  return /^(bản sao|copy of)|\b(copy|backup)\b|bản sao|sao lưu/i.test(name.normalize('NFC'));
}
