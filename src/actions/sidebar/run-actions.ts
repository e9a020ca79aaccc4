/** What the menu does, from the sidebar: the same actions, with a question first where something is replaced or added. */
import { meetingKey } from '../../meeting/facts';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import { buildMeeting } from '../build-meeting';
import { closeMeeting } from '../close-meeting';
import { aboutScore } from '../explain-score';
import { open, openReady } from '../open';
import { addTab, openKnown, ourTabs } from '../our-tabs';
import { removePullpush, whatGoes } from '../remove';
import { scoredText, scoreLeads } from '../score-leads';
import { setUp } from '../set-up';
import type { Built, Done, TabView, TextView } from './contract';
import { Question } from './question';

/** Set up once more, for lead tabs and columns that came since. */
export function lookAgain(services: Services): Done {
  openReady(services);
  const { tabs, problems, headline } = setUp(services);
  const { words } = openReady(services);
  return { text: words.sidebar.later.lookedAgain(words.tabsNamed(tabs)), problems, headline };
}

/** Asks first where it adds columns to a tab of the team. */
export function scoreAll(services: Services, sure: boolean): Done {
  const { words } = openReady(services);
  const { tabs, problems, headline } = scoreLeads(services, (leadTabs) => {
    const without = leadTabs.filter(
      ({ found: { ours } }) => ours.outcome.length === 0 || ours.points.length === 0,
    );
    const { addColumns, addColumnsYes } = words.sidebar.later;
    if (!sure && without.length > 0)
      throw new Question(addColumns(without.map(({ name }) => name)), addColumnsYes);
  });
  return { text: scoredText(tabs, words), problems, headline };
}

/** Asks first where the tab of that week is there. */
export function buildWeek(services: Services, typedWeek: string, sure: boolean): Built {
  const { words } = openReady(services);
  const { rebuild, rebuildYes } = words.sidebar.later;
  const built = buildMeeting(services, typedWeek, (tab) => {
    if (!sure) throw new Question(rebuild(tab), rebuildYes);
  });
  return {
    text: words.dialog.built(built.tab),
    problems: built.problems.map(({ text }) => text),
    tab: built.tab,
    key: meetingKey(built.week),
    headline: built.headline,
  };
}

export function closeLatest(services: Services): Done {
  const { words } = openReady(services);
  const { tab, added, changed } = closeMeeting(services);
  return { text: words.dialog.closed(tab, added, changed), problems: [] };
}

export function about(services: Services): TextView {
  const { title, blocks } = aboutScore(services);
  return { title, blocks };
}

export function tabs(services: Services): TabView[] {
  const opened = openKnown(services);
  const { words } = opened;
  return ourTabs(opened).map(({ key, name, shows, canAdd, sheet }) => ({
    key,
    name: sheet ? sheet.getName() : name(words),
    isThere: sheet !== null,
    isHidden: sheet?.isSheetHidden() ?? false,
    shows: shows(words),
    canAdd: canAdd && sheet === null,
  }));
}

export function addOne(services: Services, key: string): Done {
  const { tab, isNew } = addTab(services, key);
  const { later } = openKnown(services).words.sidebar;
  return { text: isNew ? later.added(tab) : later.isThere(tab), problems: [] };
}

export function remove(services: Services, { withTabs }: { withTabs: boolean }): Done {
  const { dialog } = open(services).words;
  if (!whatGoes(services).isThere) throw new Problem(dialog.nothingToRemove);
  removePullpush(services, withTabs);
  return { text: withTabs ? dialog.removed : dialog.unregistered, problems: [] };
}
