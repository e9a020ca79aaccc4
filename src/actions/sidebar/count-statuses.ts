import type { DataProblem } from '../../lead/problem';
import { problemText } from '../../meeting/facts';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import type { Words } from '../../text';
import type { StatusesView } from './contract';
import { MAIN_NUMBERS } from './draft';
import { effectsOf } from './effects';
import { firstLeads } from './first-leads';
import { firstRun } from './first-run';
import { scoreView } from './headline';
import { listedLines, outcomeChoicesOf, StatusCount } from './status-lines';

/** What matters before going on, most important first. */
const KINDS: readonly DataProblem['kind'][] = [
  'sameLeads',
  'noDate',
  'shiftedRow',
  'ambiguousDates',
  'contestedColumn',
  'futureDate',
  'oldDate',
  'noCampaign',
];
const MOST_PROBLEMS = 4;

/** Reads every lead as if the draft were Settings already: statuses, score, and the effect of any target. */
export function countStatuses(services: Services, given: unknown): StatusesView {
  const run = firstRun(services, given);
  const { statuses, words } = run.opened;
  let count = null as StatusCount | null;
  const { counted, settings, proposal } = firstLeads(run, services, (rules) => {
    const counting = new StatusCount(statuses, services.now, rules);
    count = counting;
    return (lead) => counting.see(lead);
  });
  const { tabs, leads, problems, weeks } = counted;
  if (leads === 0)
    throw new Problem(words.sidebar.first.noLeads(words.tabsNamed(tabs.map(({ name }) => name))));
  // Between two columns that fit a person may have chosen.
  const said = Object.values(run.draft.columns ?? {}).flatMap((fields) => Object.keys(fields));
  const isSaid = ({ kind, place }: DataProblem) =>
    kind === 'contestedColumn' && said.includes(place ?? '');
  const { effects, total } = effectsOf(weeks, settings, services, words);
  return {
    leads,
    ...listedLines(count?.lines() ?? [], statuses),
    outcomes: outcomeChoicesOf(settings.outcomes, words),
    effects,
    proposal,
    numbers: Object.fromEntries(
      MAIN_NUMBERS.map((key) => [key, settings[key]]),
    ) as StatusesView['numbers'],
    total: scoreView(total, words.all, '', words),
    problems: KINDS.flatMap((kind) => problems.filter((one) => one.kind === kind && !isSaid(one)))
      .slice(0, MOST_PROBLEMS)
      .map((problem) => sentenceOf(problem, words)),
  };
}

function sentenceOf(problem: DataProblem, words: Words): string {
  if (problem.kind !== 'sameLeads') return problemText(problem, words).text;
  return words.sidebar.first.sameLeads(problem.texts?.[0]?.[0] ?? '', problem.other ?? '');
}
