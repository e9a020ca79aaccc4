/** The Pull profile. */
import type { PullTexts } from './pull';

export const enPull = (): PullTexts => ({
  title: 'What to fix in Pull',
  titleOf: 'What to fix in Pull, four weeks, {from} to {to}',
  questions: {
    reachable: 'Reached',
    rightAudience: 'Right audience',
    hasNeed: 'Has a need',
    canPay: 'Can pay',
    informed: 'Informed',
  },
  reasons: 'Why not good',
  short: {
    UNREACHABLE: 'Unreachable',
    SPAM: 'Spam',
    REFUSED: 'Refused',
    STOPPED: 'Stopped',
  },
  share: '{share} ({answered})',
  reason: '{name}\u00a0{share}',
  nothingJudged: 'nothing judged yet',
  noReasons: 'no bad lead',
  reading:
    'The five questions: the share of yes among the leads whose answer is known, their number in brackets. Taken from the yes/no columns of the lead tab; without such a column, from the outcome of the calls; “–” where nothing is known, or no status in the sheet could say no. Why not good: shares of the judged leads, most frequent first.',
});
