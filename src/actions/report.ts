/** What a build gives back to a caller that is no person: the facts, unrounded. Score, low, high 0–100; rates 0–1. */
import type { OutcomeRules } from '../lead/outcome';
import { problemText, type WeekFacts } from '../meeting/facts';
import type { Change, WeekChanges } from '../quality/change';
import type { Group, Period } from '../quality/group';
import { badOutcomes, pullProfile } from '../quality/pull-profile';
import type { Words } from '../text';

/** One campaign, or all, in a period. */
export function groupReport(group: Group, campaign: string, outcomes: OutcomeRules) {
  const { tally } = group;
  return {
    campaign,
    received: tally.received,
    judged: tally.judged,
    junk: tally.junk,
    weak: tally.weak,
    good: tally.good,
    pending: tally.pending,
    excluded: tally.excluded,
    duplicates: tally.duplicates,
    unclear: tally.unclear,
    onAgeAlone: tally.onAgeAlone,
    coverage: group.coverage,
    score: group.score,
    low: group.low,
    high: group.high,
    junkRate: group.junkRate,
    verdict: group.verdict.code as string,
    pull: pullReport(group),
    reasons: badOutcomes(tally, outcomes).map((bad) => ({
      ...bad,
      outcome: bad.outcome as string,
    })),
  };
}

/** The Pull profile by question: yes / answered, 0..1, null where nobody answered; and how many answered. */
function pullReport({ tally }: Group): Record<string, { share: number | null; answered: number }> {
  return Object.fromEntries(
    pullProfile(tally).map(({ question, share, answered }) => [question, { share, answered }]),
  );
}

/** @param changes against the weeks before, for a period of one week */
export function periodReport(
  period: Period,
  facts: WeekFacts,
  words: Words,
  changes?: WeekChanges,
) {
  const withChange = (group: Group, campaign: string, change: Change | undefined) => ({
    ...groupReport(group, campaign, facts.outcomes),
    ...(change && { change }),
  });
  return {
    total: withChange(period.total, words.all, changes?.total),
    campaigns: period.campaigns.map((group) =>
      withChange(
        group,
        facts.nameOf(group.key) || words.noCampaign,
        changes?.campaigns.get(group.key),
      ),
    ),
  };
}

export function problemsReport(facts: WeekFacts, words: Words) {
  return facts.problems.map((problem) => ({
    kind: problem.kind as string,
    ...problemText(problem, words),
    count: problem.count,
  }));
}
