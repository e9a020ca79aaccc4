/** The meeting tab, the Scoreboard and the Actions tab. */
import type { enMeeting, enTabs } from './en-meeting';
import { fill, sentence } from './fill';
import { dateText, type Language, numberText, percentText } from './numbers';
import type { ActionStateFacts, SummaryFacts, Words } from './words';

export type TabTexts = ReturnType<typeof enTabs>;
export type MeetingTexts = ReturnType<typeof enMeeting>;

/** The tabs themselves, and what stands in more than one of them. */
export function tabsIn(
  language: Language,
  texts: TabTexts,
): Pick<Words, 'tabs' | 'kept' | 'actions' | 'scoreboard'> {
  const { tabs, kept, actions, scoreboard } = texts;
  return {
    tabs: { ...tabs, meeting: sentence(tabs.meeting, 'week') },
    kept: {
      ...kept,
      column: sentence(kept.column, 'letter'),
      row: (number) => fill(kept.row, { number: numberText(language, number) }),
    },
    actions: { ...actions, other: sentence(actions.other, 'place', 'column', 'text') },
    scoreboard: {
      ...scoreboard,
      subtitle: (from, to, asOf) =>
        fill(scoreboard.subtitle, { from: dateText(from), to: dateText(to), asOf }),
      allTimeNote: sentence(scoreboard.allTimeNote, 'column'),
    },
  };
}

/** As it stands within a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Which sentence says what a week brought. */
function summaryOf({ received, score }: SummaryFacts): 'none' | 'unjudged' | 'judged' {
  if (received === 0) return 'none';
  return score === null ? 'unjudged' : 'judged';
}

/** @param tabsNamed tabs as a sentence names them */
export function meetingIn(
  language: Language,
  texts: MeetingTexts,
  tabsNamed: Words['tabsNamed'],
): Words['meeting'] {
  const n = (value: number, decimals = 0) => numberText(language, value, decimals);

  /** What became of the leads that are not judged, and what is counted apart from them all; '' if there is none. */
  function apart({ duplicates, excluded, unclear, pending, neverWorked }: SummaryFacts): string {
    const said = texts.summary.apart;
    const uncalled = neverWorked > 0 ? fill(said.uncalled, { count: n(neverWorked) }) : '';
    const counted: [string, number][] = [
      [said.pending, pending],
      [said.unclear, unclear],
      [said.excluded, excluded],
    ];
    const parts = counted
      .filter(([, count]) => count > 0)
      .map(([text, count]) => fill(text, { count: n(count), uncalled }));
    const rest = parts.length === 0 ? '' : fill(said.rest, { parts: parts.join('; ') });
    return rest + (duplicates > 0 ? fill(said.duplicates, { count: n(duplicates) }) : '');
  }

  function actionState({ state, daysLate, weeks }: ActionStateFacts): string {
    const since =
      weeks === null || weeks < 1 ? '' : fill(texts.actionState.since, { weeks: n(weeks) });
    return fill(texts.actionState[state], { days: n(daysLate), since });
  }

  return {
    ...texts,
    title: sentence(texts.title, 'week'),
    subtitle: (from, to, asOf, tabs) =>
      fill(texts.subtitle, {
        from: dateText(from),
        to: dateText(to),
        asOf,
        tabs: tabsNamed(tabs),
      }),
    target: (target) => fill(texts.target, { target: n(target, target % 1 ? 1 : 0) }),
    range: (low, high, decimals) => `${n(low, decimals)}–${n(high, decimals)}`,
    rangeNote: (low, high, decimals) =>
      fill(texts.rangeNote, { low: n(low, decimals), high: n(high, decimals) }),
    summary: (facts) =>
      fill(texts.summary[summaryOf(facts)], {
        received: n(facts.received),
        judged: n(facts.judged),
        counted: n(facts.received - facts.excluded),
        coverage: percentText(language, facts.coverage ?? 0),
        score: n(facts.score ?? 0, 1),
        target: n(facts.target, facts.target % 1 ? 1 : 0),
        junk: percentText(language, facts.junkRate ?? 0),
        apart: apart(facts),
        verdict: lowered(facts.verdict),
      }),
    onAge: (count) => fill(texts.onAge, { count: n(count) }),
    fourOnAge: (count, without) =>
      fill(texts.fourOnAge, { count: n(count), without: n(without, 1) }),
    fourWeeksTable: (from, to) =>
      fill(texts.fourWeeksTable, { from: dateText(from), to: dateText(to) }),
    actionCounts: ({ open, late, done }) =>
      fill(late > 0 ? texts.actionCounts.withLate : texts.actionCounts.inTime, {
        open: n(open),
        late: n(late),
        done: n(done),
      }),
    actionState,
  };
}
