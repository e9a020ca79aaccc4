/** "Why is it 46?": the facts behind a score as a dialog. */
import { isJudged } from '../lead/settle';
import {
  type Dialog,
  type DialogBlock,
  heading,
  list,
  sentence,
  shortened,
  table,
} from '../page/dialog';
import { type Explanation, type OutcomeLine, runsOfRows } from '../quality/explanation';
import type { Rules } from '../quality/week-tallies';
import type { PeriodName, Words } from '../text';

/** What is explained. */
export interface ScoreFacts {
  /** The campaign as most rows write it; '' for leads without one, null for all campaigns. */
  campaign: string | null;
  period: PeriodName;
  /** The moment looked from, in words. */
  asOf: string;
  /** Names of the lead tabs that were read. */
  tabs: readonly string[];
  rules: Rules;
  found: Explanation;
}

const MOST = { name: 100, texts: 12, letters: 60, runs: 25 };

/**
 * The score of a campaign and period, told so that both sides can check it.
 *
 * @param withRows names the rows of each outcome at the end
 */
export function whyDialog(facts: ScoreFacts, words: Words, withRows = true): Dialog {
  const { explain, language } = words;
  const { campaign, rules, found } = facts;
  const name = campaign === null ? null : shortened(campaign || words.noCampaign, MOST.name);
  const subtitle = explain.subtitle(explain.period(facts.period), facts.asOf, rules.target);
  const blocks =
    found.lines.length === 0
      ? [sentence(words.meeting.noLeads)]
      : [
          ...verdict(facts, words),
          ...points(found, words),
          ...chance(facts, words),
          ...waiting(found, words),
          ...apart(found, words),
          ...(withRows ? rows(facts, words) : []),
        ];
  return {
    language,
    title: explain.title(name, found.score),
    blocks: [sentence(subtitle, 'quiet'), ...blocks],
  };
}

function verdict({ found, rules }: ScoreFacts, words: Words): DialogBlock[] {
  const { tally, score, low, high, coverage, reason } = found;
  const { code } = found.verdict;
  const rule = words.explain.rule({
    ...rules,
    ...reason,
    judged: tally.judged,
    low: low || 0,
    high: high || 0,
    coverage: coverage || 0,
  });
  return [
    sentence(words.explain.summary(tally.received, tally.judged, score), 'strong'),
    sentence(
      `${words.verdict(found.verdict)}. ${rule}`,
      code === 'BELOW' ? 'bad' : code === 'ABOVE' ? 'good' : 'open',
    ),
  ];
}

function points({ tally, score, lines, worst }: Explanation, words: Words): DialogBlock[] {
  const { explain } = words;
  if (score === null) return [];
  const judged = lines.filter((line) => isJudged(line.class));
  const blocks = [
    heading(explain.headings.sum),
    table(
      explain.columns,
      judged.map((line) => [
        labelOf(line, words),
        explain.number(line.leads),
        explain.number(line.points || 0),
        explain.number(line.sum),
      ]),
      1,
      [explain.total, explain.number(tally.judged), '', explain.number(tally.points)],
    ),
    sentence(explain.division(tally.points, tally.judged, score)),
  ];
  if (tally.onAgeAlone > 0) blocks.push(sentence(words.meeting.onAge(tally.onAgeAlone), 'quiet'));
  if (worst.length > 0) {
    const lost = worst.reduce((sum, reason) => sum + reason.lost, 0);
    const items = worst.map((reason) =>
      explain.reason(
        words.outcomes[reason.outcome] as string,
        reason.leads,
        reason.share,
        reason.lost,
      ),
    );
    blocks.push(heading(explain.headings.worst), sentence(explain.worst(lost)), list(items));
  }
  return blocks;
}

function chance({ found, rules }: ScoreFacts, { explain }: Words): DialogBlock[] {
  const { low, high, tally } = found;
  if (low === null || high === null) return [];
  const text = explain.chance(tally.judged, low, high, rules.target);
  return [heading(explain.headings.chance), sentence(text)];
}

function waiting(found: Explanation, { explain }: Words): DialogBlock[] {
  if (found.tally.pending === 0) return [];
  const items = found.waiting.map(({ cause, leads, limit, made }) =>
    explain.waits[cause](explain.leads(leads), explain.number(limit), made),
  );
  return [
    heading(explain.headings.waiting),
    sentence(explain.waiting(found.tally.pending)),
    list(items),
  ];
}

/** What has no part in the score, and why. */
function apart({ lines, texts }: Explanation, words: Words): DialogBlock[] {
  const { explain } = words;
  const items = lines.flatMap((line) => {
    const { leads, outcome } = line;
    if (outcome === 'UNKNOWN' && line.class === 'unclear') return [unmapped(leads, texts, words)];
    const why = explain.apart[line.class];
    return why ? [`${labelOf(line, words)}: ${explain.leads(leads)}, ${why}`] : [];
  });
  return items.length > 0 ? [heading(explain.headings.apart), list(items)] : [];
}

function unmapped(leads: number, texts: Explanation['texts'], words: Words): string {
  const named = texts
    .slice(0, MOST.texts)
    .map(([text, times]) => `“${shortened(withoutContacts(text), MOST.letters)}” (${times})`);
  if (texts.length > named.length) named.push(words.moreTexts(texts.length - named.length));
  const facts = { kind: 'unmapped', count: leads, where: '', place: '' };
  return words.problem({ ...facts, texts: named.join(', ') });
}

function rows({ found, tabs }: ScoreFacts, words: Words): DialogBlock[] {
  const { explain } = words;
  const title = explain.rows(shortened(words.tabsNamed(tabs), MOST.name));
  const lines = found.lines.map((line) => [labelOf(line, words), rowsText(line, tabs, words)]);
  return [heading(title), table([], lines, 2)];
}

/** The first rows of a line, and how many more there are. */
function rowsText({ places, leads }: OutcomeLine, tabs: readonly string[], words: Words): string {
  let [runsLeft, rowsLeft] = [MOST.runs, leads];
  const shown = places.flatMap(({ tab, rows }) => {
    const runs = runsOfRows(rows).slice(0, runsLeft);
    runsLeft -= runs.length;
    for (const [from, to] of runs) rowsLeft -= to - from + 1;
    const text = runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
    return runs.length > 0 ? [{ tab, text }] : [];
  });
  return shown
    .map(({ tab, text }, i) =>
      words.rowsNamed(
        text,
        i === shown.length - 1 ? rowsLeft : 0,
        tabs.length > 1 ? shortened(tab, MOST.letters) : undefined,
      ),
    )
    .join('; ');
}

/** The name of a line: an outcome has two where some of its leads are pending. */
export function labelOf({ outcome, class: itsClass }: OutcomeLine, words: Words): string {
  const label = words.outcomes[outcome] as string;
  const isHeldBack = itsClass === 'pending' && outcome !== 'NEW';
  return isHeldBack ? `${label} (${words.settings.classes.pending})` : label;
}

const CONTACTS = /[^\s@]+@[^\s@]+|\+?\d(?:[\s.()-]{0,3}\d){7,}/g;

/** A typed status without the phone numbers and addresses that people put into it. */
export function withoutContacts(text: string): string {
  return text.replace(CONTACTS, '…');
}
