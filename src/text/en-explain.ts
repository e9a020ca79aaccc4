/** "Why this score?" and "About the score". */
import type { AboutWords, ExplainWords } from './explain-words';
import { apartFrom, dateText, exactText, numberText, partText } from './numbers';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);
const exact = (value: number) => exactText('en', value);
const some = (count: number, one: string) => `${exact(count)} ${one}${count === 1 ? '' : 's'}`;
const leads = (count: number) => some(count, 'lead');
const range = (low: number, high: number, target: number) =>
  `${apartFrom('en', low, target)}–${apartFrom('en', high, target)}`;

export const explain: ExplainWords = {
  title: (name, score) =>
    `Why ${name === null ? 'do all campaigns' : `does ${name}`} ${score === null ? 'have no score yet' : `score ${n(score, 1)}`}?`,
  period: ({ week, weeks, from, to }) => {
    if (!from || !to) return 'at any time';
    const days = `${dateText(from)}–${dateText(to)}`;
    return week ? `week ${week} (${days})` : weeks ? `${some(weeks, 'week')} (${days})` : days;
  },
  subtitle: (period, asOf, target) =>
    `Leads received: ${period} · as of ${asOf} · target ${exact(target)}`,
  summary: (received, judged, score) =>
    `${leads(received)} received, ${score === null ? 'none with a verdict' : `${n(judged)} with a verdict, ${n(score, 1)} points on average`}.`,
  rule: ({
    rule,
    leads: count,
    edge,
    low,
    high,
    target,
    coverage,
    minCoverage,
    judged,
    minJudged,
  }) => {
    const goal = `the target ${exact(target)}`;
    const between = range(low, high, target);
    const end = apartFrom('en', edge, target);
    const open = leads(count || 0);
    switch (rule) {
      case 'coverage':
        return `Only ${partText('en', coverage, minCoverage)} of the leads have a verdict, less than ${partText('en', minCoverage)}: at least ${n(count || 0)} more must get one.`;
      case 'hopeless':
        return `Even if the ${open} still open were all worth 100 points, the true score would be ${end} at most, below ${goal}.`;
      case 'thin':
        return `${leads(judged)} judged, and it takes ${n(minJudged)} to tell: ${n(count || 0)} more.`;
      case 'below':
        return `The whole range ${between} is below ${goal}: this is not bad luck.`;
      case 'above':
        return `The whole range ${between} is at or above ${goal}${count ? `, even if the ${open} not reached yet all end at 0 points` : ''}.`;
      case 'unanswered':
        return `The range ${between} reaches ${goal}, but if the ${open} not reached yet all end at 0 points, the true score could be as low as ${end}.`;
      default:
        return `The range ${between} holds ${goal}, so nobody can say yet. ${count === null ? '500 more judged leads might not settle it.' : `At today's score, ${some(count, 'more lead')} with a verdict would settle it.`}`;
    }
  },
  headings: {
    sum: 'Where the points come from',
    worst: 'What pulls it down',
    chance: 'How much is chance',
    waiting: 'Pending, not counted yet',
    apart: 'Not in the score',
  },
  columns: ['Outcome', 'Leads', 'Points each', 'Sum'],
  total: 'Total',
  number: exact,
  leads,
  division: (sum, judged, score) => `${exact(sum)} points / ${leads(judged)} = ${n(score, 1)}`,
  worst: (lost) =>
    `Junk and weak leads cost ${n(lost, 1)} points, against 100 if every lead were good:`,
  reason: (outcome, count, share, lost) =>
    `${outcome}: ${partText('en', share)} (${leads(count)}), ${n(lost, 1)} points lost`,
  chance: (judged, low, high, target) =>
    `With ${leads(judged)}, chance may have moved the score: the true one lies within ${range(low, high, target)} (95% sure). The more verdicts, the narrower the range.`,
  waiting: (count) =>
    `${leads(count)}. Marketing is judged only on leads that Sales has really worked.`,
  waits: {
    neverWorked: (some) => `${some} nobody has called`,
    fewCalls: (some, limit, made) =>
      `${some} not reached, ${made} of the ${limit} calls made that it takes to count`,
    fewDays: (some, limit) => `${some} not reached, calls enough but not on ${limit} days`,
    noCalls: (some, limit) =>
      `${some} not reached, calls not recorded: counted when more than ${limit} days old`,
    parked: (some, limit) => `${some} in callback or conversation, parked for over ${limit} days`,
    inProgress: (some, limit) => `${some} in progress, for up to ${limit} days`,
    bySettings: (some) => `${some} pending by your Settings`,
  },
  apart: {
    duplicate: 'counted apart, not in the leads received',
    excluded: 'counted for neither side',
    unclear: 'good or bad nobody knows',
  },
  rows: (tabs) => `In which rows of ${tabs}`,
  ask: (name, period) =>
    `Which campaign, and when? Leave empty for: ${name}, ${period}.\n\nType a campaign or a part of its name, then a comma and a period if you like, such as:\nFacebook\nFacebook, this week\nFacebook, 2026-W46\nall, 10/2026\nall, 1/10/2026–31/10/2026 (day/month)\nFacebook, all`,
  noSuchCampaign: (typed, names, more) =>
    `There is no campaign “${typed}”${names && `, only ${names}${more > 0 ? ` and ${n(more)} more` : ''}`}. Type it as in the lead tab, or type: all.`,
  severalCampaigns: (typed, names, more) =>
    `“${typed}” could be ${names}${more > 0 ? ` or ${n(more)} more` : ''}. Type more of the one you mean.`,
  noSuchPeriod: (typed) =>
    `“${typed}” is not a period. Type 2026-W46, this week, 4 weeks, 10/2026, 1/10/2026–31/10/2026 (day/month) or all.`,
};

export const about: AboutWords = {
  title: 'What is this score?',
  what: 'One number from 0 to 100 for Marketing and Sales together: were the leads worth calling? It is neither orders nor revenue.',
  table:
    'The status that a rep types becomes an outcome, and each outcome has points that both sides agreed on:',
  columns: ['Outcome', 'Kind', 'Points'],
  mean: 'The score is the mean of the leads that have a verdict. Ten leads with 460 points: 460 / 10 = 46 points.',
  headings: {
    fair: 'Why it is fair',
    chance: 'Range and verdict',
    monday: 'What to do on Monday',
    limits: 'What it cannot tell',
  },
  fair: ({ minAttempts, minDays, giveUpDays }) =>
    `Marketing is judged only on leads that Sales has really worked: unanswered ones count after ${some(minAttempts, 'call')} on ${some(minDays, 'day')}, or after ${some(giveUpDays, 'day')} where calls are not recorded. Whether Sales closes a good lead never moves the score.`,
  chance: (target) =>
    `Few leads leave much to chance, so the score comes with a range. All of it below the target ${exact(target)}: below target. All at or above: on target. Otherwise nobody knows yet.`,
  monday: [
    'Below target: open “Why this score?”, take the first reason, write down who mends it by when.',
    'Too early: Sales calls the pending leads.',
    'Not sure yet, too close or too few: wait for more verdicts instead of arguing.',
    'On target: keep going, and think of spending more.',
  ],
  limits: 'Profit, and who sells well. And it is only as true as the statuses that reps type.',
};
