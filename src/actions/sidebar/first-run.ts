/** What every call of the first run begins with: the tabs of the team, and what Pullpush would be with the draft's answers. */
import { TabCopies } from '../../lead/same-rows';
import { statusReader } from '../../lead/status';
import { PROPOSAL } from '../../quality/week-tallies';
import { lookThrough, type SeenTab, type SeenTabs } from '../../sheet/first-tabs';
import { type LeadTab, readLeadTable } from '../../sheet/lead-tab';
import { OtherTabs } from '../../sheet/other-tabs';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import { defaultSettings, type Settings } from '../../tabs/settings-values';
import { wordsIn } from '../../text';
import { searchOf } from '../count-leads';
import { type Opened, openOrRemember } from '../open';
import type { Draft } from './contract';
import { draftOf, settingsOfDraft } from './draft';

type LeadTable = ReturnType<typeof readLeadTable>;

export interface FirstRun {
  draft: Draft;
  /** With the draft's language and phrases, as if a Settings tab had them. */
  opened: Opened;
  /** The draft's, but for lead tabs and columns. */
  settings: Settings;
  /** What a Settings tab held that was deleted. */
  remembered: Settings | null;
  others: OtherTabs;
  seen: SeenTabs;
  /** Leads that had to be read to compare tabs. */
  tables: Map<LeadTab, LeadTable>;
}

/**
 * Looks at all tabs. Nothing is written. Refused once there are Settings: then these rule, not a draft.
 *
 * @param isLast whether Settings is made next; before that it is enough that `open` has looked for lost tabs
 */
export function firstRun(services: Services, given: unknown, isLast = false): FirstRun {
  const draft = draftOf(given);
  const found = openOrRemember(services, isLast);
  const { registry, settings: remembered } = found;
  const language = draft.language ?? found.words.language;
  const words = wordsIn(language);
  if (found.settingsTab) throw new Problem(found.words.sidebar.first.isSetUp);
  const base = remembered ?? defaultSettings(language, PROPOSAL.withoutHistory);
  const settings = settingsOfDraft(draft, base);
  const statuses = statusReader(settings.phrases);
  const opened = { ...found, words, statuses };
  const others = new OtherTabs(services.spreadsheet, registry);
  const seen = lookThrough(others, searchOf(opened));
  return { draft, opened, settings, remembered, others, seen, tables: new Map() };
}

/** The tabs to read: those of the draft that are there, else the guess. */
export function chosenIn(run: FirstRun): SeenTab[] {
  const { draft, seen, opened } = run;
  const { errors, sidebar } = opened.words;
  const isChosen = draft.tabs ? new Set(draft.tabs) : guessIn(run);
  const order = [...seen.likely, ...seen.all];
  const chosen = order.filter(
    ({ id, name }, i) => isChosen.has(name) && order.findIndex((tab) => tab.id === id) === i,
  );
  if (chosen.length === 0) throw new Problem(draft.tabs ? sidebar.first.noTab : errors.noLeads);
  return chosen;
}

/**
 * The names of the tabs that Pullpush would read: what an earlier Settings tab said, else what looks like lead tabs and
 * is no copy of another one. To know a copy, the leads of several such tabs are read.
 */
export function guessIn({ remembered, opened, seen, tables }: FirstRun): Set<string> {
  const { leads } = opened.registry;
  const before = (remembered?.leadTabs ?? []).filter(({ read }) => read);
  const known = seen.all.filter(({ id, name }) =>
    before.some((tab) => tab.name === name || leads[tab.name]?.id === id),
  );
  if (known.length > 0) return new Set(known.map(({ name }) => name));
  const likely = seen.likely.filter(({ note }) => note.kind === 'read');
  if (likely.length > 1) {
    const copies = new TabCopies();
    for (const { lead, note } of likely) {
      const table = readLeadTable(lead);
      tables.set(lead, table);
      const other = copies.ofTab(lead.name, table.columns, table.rowCount);
      if (other === null) continue;
      note.kind = 'copy';
      note.other = other;
    }
  }
  return new Set(likely.filter(({ note }) => note.kind === 'read').map(({ name }) => name));
}
