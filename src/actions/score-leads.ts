import { sumOfMarks } from '../quality/lead-marks';
import type { LeadTab } from '../sheet/lead-tab';
import { BEGUN, checkHeader } from '../sheet/our-columns';
import { Problem } from '../sheet/problem';
import type { Services } from '../sheet/services';
import type { Words } from '../text';
import { countTables, leadTabsOf } from './count-leads';
import { keepScoreboard } from './keep-scoreboard';
import { KnownPeople } from './known-people';
import { open, settingProblems } from './open';
import type { Headline } from './sidebar/contract';
import { keepHeadline } from './sidebar/headline';
import { type Scored, TabScoring } from './tab-scoring';
import { working } from './working';

/** The property of the document that says where scoring goes on, where there was no time for all. */
const UNFINISHED = 'scoring';

export interface ScoredTab {
  tab: string;
  leads: number;
  judged: number;
  /** Mean points of the judged leads, 0..100; null if none is judged. */
  average: number | null;
  /** Leads that have been scored, where there was no time for all of them: the next run goes on. */
  done?: number;
}

export interface ScoreResult {
  tabs: ScoredTab[];
  problems: string[];
  headline: Headline;
}

/**
 * Writes each lead's outcome and points into two columns at the right end of its tab, and brings Scoreboard up to
 * date with the same reading. No other cell of a lead tab is touched. Where Google's six minutes are not enough, what
 * was written stands beside its own leads, and the next run goes on.
 *
 * @param before is shown the lead tabs before anything is written, and may throw
 */
export function scoreLeads(
  services: Services,
  before?: (tabs: readonly LeadTab[]) => void,
): ScoreResult {
  return working(services, 'score', () => scoreAll(services, before));
}

function scoreAll(services: Services, before?: (tabs: readonly LeadTab[]) => void): ScoreResult {
  const opened = open(services);
  const { settings, words } = opened;
  if (!settings) throw new Problem(words.errors.notSetUp);
  const leadTabs = leadTabsOf(opened);
  for (const tab of leadTabs.tabs) checkHeader(tab, words);
  before?.(leadTabs.tabs);
  const people = new KnownPeople(opened, settings);
  const unfinished = keptPlaces(services);
  const scorings = leadTabs.tabs.map((tab, i) => {
    const goOn = unfinished && (unfinished[tab.sheet.getSheetId()] ?? 0);
    return new TabScoring(opened, people, tab, i, goOn);
  });
  // A lead may be the same person as one in a tab that is scored later.
  if (scorings.length > 1) for (const scoring of scorings) scoring.lookAhead();
  const scored = new Map(scorings.map((scoring) => scoring.run()).map((one) => [one.tab, one]));
  const left = [...scored.values()].filter(({ came }) => came.reach < came.end);
  if (left.length > 0 && [...scored.values()].every(({ came }) => came.written === 0))
    throw new Problem(words.errors.tooMuchToScore((left[0] as Scored).tab.name));
  const read = { ...leadTabs, tabs: [...scored.keys()] };
  const of = (tab: LeadTab) => scored.get(tab) as Scored;
  const counted = countTables(opened, settings, read, (tab) => of(tab).table, {
    rowsAgain: (tab) => rowsAgain(of(tab)),
  });
  keepScoreboard(opened, counted, settings);
  services.turn.atEnd[BEGUN] = '';
  const headline = keepHeadline(counted, settings, services, words);
  if (left.length > 0 || unfinished) services.turn.atEnd[UNFINISHED] = placesOf(left);
  const tabs = [...scored.values()].map(summaryOf);
  return { tabs, problems: settingProblems(opened), headline };
}

/** What was scored, a sentence for each tab. */
export function scoredText(tabs: readonly ScoredTab[], { dialog }: Words): string {
  return tabs
    .map(({ tab, leads, judged, average, done }) =>
      done === undefined
        ? dialog.scored(tab, leads, judged, average)
        : dialog.scoredPart(tab, done, leads),
    )
    .join('\n');
}

/** The rows whose mark says duplicate: Scoreboard counts them as they were marked, whatever changed since. */
function rowsAgain({ table, marks }: Scored): ReadonlySet<number> {
  const rows = new Set<number>();
  marks.forEach((mark, i) => {
    if (mark?.outcome === 'DUPLICATE') rows.add(table.firstRow + i);
  });
  return rows;
}

function summaryOf(scored: Scored): ScoredTab {
  const { tab, marks, came } = scored;
  const summary = { tab: tab.name, ...sumOfMarks(marks) };
  return came.reach < came.end ? { ...summary, done: leadsDone(scored) } : summary;
}

/** The leads beside which the right marks stand. */
function leadsDone({ marks, came: { first, reach, end } }: Scored): number {
  // What an earlier run had reached counts too: a person wants to know how far it is in all.
  const isDone = (row: number) => row < first || (row - first + end) % end < reach;
  return marks.reduce((sum, mark, row) => sum + (mark && row < end && isDone(row) ? 1 : 0), 0);
}

/** Where scoring goes on, by the id of the tab; null where it was through. */
function keptPlaces({ turn: { kept } }: Services): Readonly<Record<string, number>> | null {
  try {
    return JSON.parse(kept[UNFINISHED] || 'null') as Record<string, number> | null;
  } catch {
    return null;
  }
}

/** The same as text: '' where nothing is left. */
function placesOf(left: readonly Scored[]): string {
  const places: Record<string, number> = {};
  for (const { tab, came } of left)
    places[tab.sheet.getSheetId()] = (came.first + came.reach) % came.end;
  return left.length === 0 ? '' : JSON.stringify(places);
}
