import { tidy } from '../../lead/fold';
import { type Outcome, outcomeOfCode } from '../../lead/outcome';
import type { LeadTable } from '../../lead/read-leads';
import { weeksEnding } from '../../quality/week-tallies';
import { type LeadTab, readLeadTable } from '../../sheet/lead-tab';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import { phraseChanges } from '../../tabs/phrase-changes';
import type { Words } from '../../text';
import { leadTabsOf } from '../count-leads';
import { keepScoreboard } from '../keep-scoreboard';
import { openReady, type Ready } from '../open';
import { typeSettings } from '../type-settings';
import { FOUR_WEEKS, latestWeek } from '../week-facts';
import { working } from '../working';
import type { Mapped, Mapping, ScoreView, StatusChange } from './contract';
import { scoreView } from './headline';
import { type CountedAnew, countedAnew, overviewOf } from './overview';
import { Question } from './question';

/** So many of what somebody else has written are told in a question. */
const CONFLICTS_SAID = 5;

/**
 * Writes the team's own meaning of statuses into Settings, brings Scoreboard up to date, and tells what changed: the
 * leads are read once and counted by the meanings before and after. UNKNOWN takes the team's own meaning back.
 *
 * @param sure whether to write over what somebody else has written since the person saw it
 */
export function mapStatuses(
  services: Services,
  changes: readonly StatusChange[],
  sure: boolean,
): Mapped {
  return working(services, 'settings', () => map(services, changes, sure));
}

function map(services: Services, changes: readonly StatusChange[], sure: boolean): Mapped {
  const before = openReady(services);
  const checked = changes.map((change) => checkedMapping(change, before.words));
  const conflicts = changes.filter((change) => isConflict(change, before));
  if (conflicts.length > 0 && !sure) throw conflictQuestion(conflicts, before);
  const typed = typeSettings(before, ({ settingsTab, words }) =>
    phraseChanges(settingsTab.cells, checked, (outcome) => words.outcomes[outcome] ?? outcome),
  );
  const { opened } = typed;
  const leadTabs = typed.leadTabs ?? leadTabsOf(opened);
  const tables = new Map<LeadTab, LeadTable>(leadTabs.tabs.map((tab) => [tab, readLeadTable(tab)]));
  const tableOf = (tab: LeadTab) => tables.get(tab) as LeadTable;
  const earlier = countedAnew(before, leadTabs, tableOf);
  const now = opened === before ? earlier : countedAnew(opened, leadTabs, tableOf);
  keepScoreboard(opened, now.counted, opened.settings);
  return { overview: overviewOf(opened, now), before: fourWeeks(before, earlier) };
}

function checkedMapping({ text, outcome }: Mapping, { sidebar }: Words): Mapping {
  const tidied = tidy(text);
  if (tidied === '') throw new Problem(sidebar.later.blankStatus);
  const known = outcomeOfCode(outcome);
  if (!known) throw new Problem(sidebar.later.noOutcome(outcome, tidied));
  return { text: tidied, outcome: known };
}

/** Whether the team has given a text another meaning than the person saw, and than they give it now. */
function isConflict({ text, outcome, from }: StatusChange, { statuses }: Ready): boolean {
  const now = statuses.read(text).outcome;
  return from !== undefined && statuses.isOwn(text) && now !== from && now !== outcome;
}

function conflictQuestion(
  conflicts: readonly StatusChange[],
  { statuses, words }: Ready,
): Question {
  const { later } = words.sidebar;
  const nameOf = (outcome: Outcome) => words.outcomes[outcome] ?? outcome;
  const said = conflicts.slice(0, CONFLICTS_SAID).map(({ text, outcome }) => ({
    label: `“${tidy(text)}”`,
    now: nameOf(statuses.read(text).outcome),
    to: nameOf(outcome),
  }));
  return new Question(later.settingChanged(said), later.overwrite);
}

function fourWeeks({ services, settings, words }: Ready, { counted }: CountedAnew): ScoreView {
  const { total } = weeksEnding(counted.weeks, latestWeek(services), FOUR_WEEKS, settings);
  return scoreView(total, words.all, '', words);
}
