/** Sentences that are put together from facts. */
import { numberText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);
const leads = (count: number) => `${n(count)} ${count === 1 ? 'lead' : 'leads'}`;
const rows = (count: number) => `${n(count)} ${count === 1 ? 'row' : 'rows'}`;
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const sentences: Pick<Words, 'verdict' | 'problem' | 'moreTexts' | 'rowsNamed'> = {
  verdict(v: VerdictFacts): string {
    switch (v.code) {
      case 'BELOW':
        return 'Below target';
      case 'ABOVE':
        return 'On target';
      case 'THIN':
        return 'Too few leads to tell';
      case 'UNSURE':
        return v.needed === null || v.needed === undefined
          ? 'Too close to call'
          : `Not sure yet: ${n(v.needed)} more judged`;
      default: {
        const count = v.waiting ?? 0;
        switch (v.cause) {
          case 'neverWorked':
            return `Too early: ${n(count)} not called`;
          case 'unanswered':
            return `Too early: ${n(count)} not reached`;
          case 'parked':
            return `Too early: ${n(count)} parked over 14 days`;
          case 'unmapped':
            return `Too early: ${n(count)} not understood`;
          default:
            return `Too early: ${n(count)} in progress`;
        }
      }
    }
  },
  problem(p: ProblemFacts): string {
    switch (p.kind) {
      case 'unmapped':
        return `${leads(p.count)} ${p.count === 1 ? 'has' : 'have'} a status Pullpush does not know: ${p.texts ?? ''}. Say once in Settings what they mean.`;
      case 'noDate':
        return `${rows(p.count)} without a readable date in “${p.place}”${at(p)}: not counted.`;
      case 'shiftedRow':
        return `${rows(p.count)} ${p.count === 1 ? 'looks' : 'look'} shifted: the date stands in another column${at(p)}. Not counted.`;
      case 'noCampaign':
        return `${rows(p.count)} without a campaign in “${p.place}”${at(p)}: counted under “(no campaign)”.`;
      case 'futureDate':
        return `${rows(p.count)} dated after the moment of this build${at(p)}: not counted.`;
      case 'oldDate':
        return `${rows(p.count)} dated before the year 2000${at(p)}: not counted. Please correct the date.`;
      case 'inheritedDate':
        return `${rows(p.count)} without a date of their own took the date above${at(p)}.`;
      case 'ambiguousDates':
        return `The dates in “${p.place}” could be day/month or month/day; they are read as day/month.`;
      case 'contestedColumn':
        return `Two columns could be “${p.place}”: “${p.texts}” is used, “${p.other}” is not. Change it in Settings if that is wrong.`;
      case 'columnByContent':
        return `The column of “${p.place}” was found by its content: “${p.texts}”. Change it in Settings if that is wrong.`;
      case 'tableColumns':
        return `The tab “${p.place}” lacks the columns ${p.other}: please name them again in its header row. What was typed meanwhile is not in that tab yet.`;
      case 'columnMissing':
        return `The lead tab has no column “${p.place}” any more, which Settings names; it was looked for by name.`;
      default:
        return `Settings ${p.where}: “${p.texts}” cannot be used for “${p.place}”; ${p.other} was used instead.`;
    }
  },
  moreTexts: (count) => `and ${n(count)} more`,
  rowsNamed: (list, more) => `row ${list}${more > 0 ? ` and ${n(more)} more` : ''}`,
};
