/** The sections of the meeting tab that tell what was promised and planned, what the team typed, and what is alarming. */
import type { enSections } from './en-sections';
import { fill, sentence } from './fill';
import { dateText, type Language, numberText, percentText } from './numbers';
import type { ScoreSaid, SectionsWords } from './sections-words';

export type SectionsTexts = ReturnType<typeof enSections>;

export function sectionsIn(language: Language, texts: SectionsTexts): SectionsWords {
  const n = (value: number, decimals = 0) => numberText(language, value, decimals);
  const counted = (template: string) => (count: number) => fill(template, { count: n(count) });
  const said = ({ score, range, judged }: ScoreSaid) => ({ score, range, judged: n(judged) });
  const targetText = (target: number) => n(target, target % 1 ? 1 : 0);
  const { promises, plan, alarm, marketing, sales } = texts;
  return {
    ...texts,
    path: sentence(texts.path, 'menu', 'tab'),
    more: (list, count) => fill(texts.more, { list, count: n(count) }),
    unread: sentence(texts.unread, 'tab'),
    promises: {
      ...promises,
      open: counted(promises.open),
      late: (count, days) => fill(promises.late, { count: n(count), days: n(days) }),
      undated: counted(promises.undated),
      done: counted(promises.done),
      list: sentence(promises.list, 'list'),
      more: (list, count) => fill(promises.more, { list, count: n(count) }),
      item: (who, what, daysLate) =>
        fill(daysLate > 0 ? promises.lateItem : promises.item, { who, what, days: n(daysLate) }),
    },
    plan: {
      against: (planned, received) =>
        fill(Math.round(planned) > 0 ? plan.against : plan.alone, {
          planned: n(planned),
          received: n(received),
          // A plan of less than half a lead is none to compare with.
          share: planned > 0 ? percentText(language, received / planned) : '',
        }),
      noLeads: sentence(plan.noLeads, 'tab'),
      noWeek: sentence(plan.noWeek, 'tab'),
      noTab: sentence(plan.noTab, 'path'),
    },
    alarm: {
      total: (target, score) => fill(alarm.total, { target: targetText(target), ...said(score) }),
      campaigns: (target, count) =>
        fill(alarm.campaigns, { target: targetText(target), count: n(count) }),
      campaign: (name, score) => fill(alarm.campaign, { name, ...said(score) }),
      more: counted(alarm.more),
      unnamed: (target, score) =>
        fill(alarm.unnamed, { target: targetText(target), ...said(score) }),
    },
    marketing: {
      ...marketing,
      noTab: sentence(marketing.noTab, 'path'),
      none: sentence(marketing.none, 'tab'),
      leads: (count) => (count > 0 ? counted(marketing.leads)(count) : marketing.noLeads),
      marketer: sentence(marketing.marketer, 'name'),
      dates(from, to) {
        if (from === null && to === null) return '';
        const template =
          from === null ? marketing.until : to === null ? marketing.since : marketing.between;
        return fill(template, { from: from ? dateText(from) : '', to: to ? dateText(to) : '' });
      },
      over: (to, count) =>
        fill(to === null ? marketing.overUndated : marketing.over, {
          to: to === null ? '' : dateText(to),
          count: n(count),
        }),
      told: (what, text) => fill(marketing.told[what], { text }),
      rest: sentence(marketing.rest, 'list'),
      counted: (name, count) =>
        fill(count > 0 ? marketing.counted : marketing.uncounted, { name, count: n(count) }),
      unlisted: sentence(marketing.unlisted, 'tab', 'list'),
    },
    sales: {
      ...sales,
      age(days) {
        if (days === null) return sales.undated;
        return days > 0 ? fill(sales.days, { days: n(days) }) : sales.today;
      },
      moreRequests: (count, tab) => fill(sales.moreRequests, { count: n(count), tab }),
      nothing: sentence(sales.nothing, 'path', 'column'),
      noTab: sentence(sales.noTab, 'path'),
      noColumn: sentence(sales.noColumn, 'column'),
    },
  };
}
