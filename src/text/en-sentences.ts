/** Sentences that are put together from facts. */

import { pairsNamed, peopleProblem } from './en-people';
import { numberText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

const n = (value: number, decimals = 0) => numberText('en', value, decimals);
const leads = (count: number) => `${n(count)} ${count === 1 ? 'lead' : 'leads'}`;
const rows = (count: number) => `${n(count)} ${count === 1 ? 'row' : 'rows'}`;
/** So many tabs are listed by name. */
const TABS_NAMED = 3;
const at = (p: ProblemFacts) => (p.where ? ` (${p.where})` : '');

export const sentences: Pick<
  Words,
  'verdict' | 'problem' | 'moreTexts' | 'rowsNamed' | 'tabsNamed' | 'moreTabs' | 'pairsNamed'
> = {
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
          case 'bySettings':
            return `Too early: ${n(count)} pending by your Settings`;
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
        return `${rows(p.count)} dated after the moment this tab looks from${at(p)}: not counted.`;
      case 'oldDate':
        return `${rows(p.count)} dated before the year 2000${at(p)}: not counted. Please correct the date.`;
      case 'inheritedDate':
        return `${rows(p.count)} without a date of their own took the date above${at(p)}.`;
      case 'pullAnswer':
        return `${n(p.count)} ${p.count === 1 ? 'cell' : 'cells'} in column “${p.place}”${at(p)} ${p.count === 1 ? 'is' : 'are'} neither yes nor no: left out of “What to fix in Pull”.`;
      case 'ambiguousDates':
        return `The dates in “${p.place}”${at(p)} could be day/month or month/day; they are read as day/month. If that is wrong, change “Order of dates” in Settings${p.other ? `, ${p.other}` : ''}.`;
      case 'contestedColumn':
        return `Two columns could be “${p.place}”${at(p)}: “${p.texts}” is used, “${p.other}” is not. Change it in Settings if that is wrong.`;
      case 'columnByContent':
        return `The column of “${p.place}”${at(p)} was found by its content: “${p.texts}”. Change it in Settings if that is wrong.`;
      case 'tableColumns':
        return `The tab “${p.place}” lacks the columns ${p.other}: please name them again in its header row. What was typed meanwhile is not in that tab yet.`;
      case 'historyColumns':
        return `The tab “${p.place}” lacks the columns ${p.other}: please name them again in its header row, or delete the tab and Pullpush makes a new one. This week is not stored yet.`;
      case 'columnMissing':
        return `The lead tab has no column “${p.place}”, which Settings names; it was looked for by name.`;
      case 'goodPoints':
        return `Settings ${p.where}: good outcomes carry different points: ${p.texts}, the others ${p.other}. Keep them alike, so that closing a lead, or failing to, does not move the quality score.`;
      case 'phraseOutcome':
        return `Settings ${p.where}: ${p.texts ? `there is no outcome “${p.texts}”` : 'no outcome is chosen'} for the text “${p.place}”; this row is not used yet.`;
      case 'newLeadTab':
        return `The tab “${p.texts}” looks like a lead tab (${rows(p.count)}) and is not read yet. Choose Yes or No in Settings, ${p.where}.`;
      case 'leadTabMissing':
        return `Settings ${p.where}: the lead tab “${p.texts}” cannot be found${p.other ? `; “${p.other}” is read` : ''}.`;
      case 'leadTabUnfit':
        return `Settings ${p.where}: the tab “${p.texts}” has no columns for the date received, the status and the campaign or source, so it is not read.`;
      case 'sameLeads':
        return `More than half of the rows of “${p.texts}” are also in “${p.other}”: they are counted twice. Choose No for one of them in Settings, ${p.where}.`;
      case 'takenAsDuplicate':
      case 'goodTwice':
      case 'sharedContact':
      case 'impossiblePhone':
        return peopleProblem(p.kind, p);
      default:
        return `Settings ${p.where}: “${p.texts}” cannot be used for “${p.place}”; “${p.other}” was used instead.`;
    }
  },
  moreTexts: (count) => `and ${n(count)} more`,
  rowsNamed: (list, more, tab) =>
    `${tab === undefined ? '' : `tab “${tab}”, `}row ${list}${more > 0 ? ` and ${n(more)} more` : ''}`,
  tabsNamed(tabs) {
    const named = tabs.slice(0, TABS_NAMED).map((tab) => `“${tab}”`);
    const more = tabs.length - named.length;
    if (tabs.length === 1) return `tab ${named[0]}`;
    if (more > 0) return `tabs ${named.join(', ')} and ${sentences.moreTabs(more)}`;
    return `tabs ${named.slice(0, -1).join(', ')} and ${named[named.length - 1]}`;
  },
  moreTabs: (count) => `${n(count)} more ${count === 1 ? 'tab' : 'tabs'}`,
  pairsNamed,
};
