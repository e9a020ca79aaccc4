/** Why a score is what it is, for any campaign and period: reads only. */
import { daysOfPeriod } from '../calendar/typed-period';
import { cellText } from '../lead/fold';
import { NameBook } from '../lead/name-book';
import type { Lead, LeadTable } from '../lead/read-leads';
import { aboutDialog } from '../meeting/about-dialog';
import { type ScoreFacts, whyDialog } from '../meeting/why-dialog';
import { type Dialog, shortened } from '../page/dialog';
import { dialogText } from '../page/dialog-text';
import { Explaining, type OutcomeLine, runsOfRows } from '../quality/explanation';
import { PROPOSAL } from '../quality/week-tallies';
import { type LeadTab, readLeadTable } from '../sheet/lead-tab';
import type { LeadTabs } from '../sheet/lead-tabs';
import { Problem } from '../sheet/problem';
import type { Services } from '../sheet/services';
import { defaultSettings, type Settings } from '../tabs/settings-values';
import type { Words } from '../text';
import {
  type AskedScore,
  askedPeriod,
  askedScore,
  MOST_LETTERS,
  periodName,
  proposedScore,
  usualScore,
} from './asked-score';
import { countTables, leadTabsOf } from './count-leads';
import { type Opened, open, openOrRemember } from './open';
import { groupReport } from './report';
import { momentText } from './week-facts';

/** So often a person is asked again. */
const MOST_AGAIN = 5;

/**
 * Asks which score, and explains it. Null where the person gave up.
 *
 * @param ask shows a question; null where it was cancelled
 */
export function explainAsked(
  services: Services,
  ask: (question: string) => string | null,
): Dialog | null {
  const inquiry = new Inquiry(services);
  const { words, opened } = inquiry;
  const proposal = proposedScore(opened);
  const name = proposal.campaign === null ? words.all : proposal.name || words.noCampaign;
  let question = words.explain.ask(
    shortened(name, MOST_LETTERS),
    words.explain.period(periodName(proposal.period)),
  );
  for (let again = 0; again < MOST_AGAIN; again++) {
    const typed = ask(question);
    if (typed === null) return null;
    const asked = inquiry.asked(typed, proposal);
    if (!('again' in asked)) return whyDialog(inquiry.facts(asked), words);
    question = asked.again;
  }
  throw new Problem(question);
}

/**
 * The same without a person: the facts as plain data, and the text that a dialog would show.
 *
 * @param campaign a campaign or a part of its name, and a period after a comma if wanted; '' for all campaigns
 * @param period as a person types it; '' for the four weeks that end with the latest one that is over
 */
export function explainScore(services: Services, campaign: string, period: string) {
  const { facts, words } = scoreFacts(services, campaign, period);
  const why = facts.found;
  const shown = facts.campaign === null ? words.all : facts.campaign || words.noCampaign;
  return {
    period: facts.period,
    asOf: new Date(services.now).toISOString(),
    target: facts.rules.target,
    ...groupReport(why, shown, facts.rules.outcomes),
    pointsSum: why.tally.points,
    reason: why.reason,
    outcomes: why.lines.map(({ places, ...line }) => ({
      ...line,
      places: places.map(({ tab, rows }) => ({ tab, rows: runsOfRows(rows) })),
    })),
    worst: why.worst,
    waiting: why.waiting,
    texts: why.texts,
    text: dialogText(whyDialog(facts, words)),
  };
}

/**
 * The facts behind the score that a person asks about.
 *
 * @param see is shown every lead behind it
 */
export function scoreFacts(
  services: Services,
  campaign: string,
  period: string,
  see?: SeeLead,
): { facts: ScoreFacts; words: Words } {
  const inquiry = new Inquiry(services);
  const { words } = inquiry;
  const found = (asked: AskedScore | { again: string }) => {
    if ('again' in asked) throw new Problem(asked.again);
    return asked;
  };
  const today = services.clock.dayOf(services.now);
  const proposal = found(askedPeriod(period, usualScore(services), today, words));
  return { facts: inquiry.facts(found(inquiry.asked(campaign, proposal)), see), words };
}

/** What the score is, with the team's own points where it has any. */
export function aboutScore(services: Services): Dialog {
  const { settings, words } = openOrRemember(services);
  const rules = settings ?? defaultSettings(words.language, PROPOSAL.withoutHistory);
  return aboutDialog(rules, words);
}

/** Lead tabs as they were read, and the campaigns in them. */
interface ReadTabs {
  leadTabs: LeadTabs;
  tables: Map<LeadTab, LeadTable>;
  /** Folded campaign → as most rows write it. */
  names: Map<string, string>;
}

/** Is shown every lead behind a score, with its tab and the line that it belongs to. */
type SeeLead = (lead: Lead, tab: string, line: OutcomeLine) => void;

/** Questions about the leads: they are read when the first answer needs them, and once. */
class Inquiry {
  readonly opened: Opened;
  readonly words: Words;
  private readonly settings: Settings;
  private read: ReadTabs | null = null;

  constructor(private readonly services: Services) {
    this.opened = open(services);
    const { settings, words } = this.opened;
    if (!settings) throw new Problem(words.errors.notSetUp);
    this.settings = settings;
    this.words = words;
  }

  asked(typed: string, proposal: AskedScore): AskedScore | { again: string } {
    const today = this.services.clock.dayOf(this.services.now);
    return askedScore(typed, proposal, this.leads().names, today, this.words);
  }

  facts({ campaign, period }: AskedScore, see?: SeeLead): ScoreFacts {
    const { services, settings } = this;
    const { leadTabs, tables, names } = this.leads();
    const days = daysOfPeriod(period);
    const fold = new Explaining(services.now, settings);
    const tableOf = (tab: LeadTab) => tables.get(tab) as LeadTable;
    const counted = countTables(this.opened, settings, leadTabs, tableOf, {
      see(lead, tab) {
        if (campaign !== null && lead.campaign !== campaign) return;
        if (days && (lead.day === null || lead.day < days.from || lead.day > days.to)) return;
        const line = fold.add(lead, tab.name);
        see?.(lead, tab.name, line);
      },
    });
    return {
      campaign: campaign === null ? null : (names.get(campaign) ?? campaign),
      period: periodName(period),
      asOf: momentText(services.now, services.clock),
      tabs: counted.tabs.map(({ name }) => name),
      rules: settings,
      found: fold.facts(),
    };
  }

  private leads(): ReadTabs {
    if (this.read) return this.read;
    const leadTabs = leadTabsOf(this.opened);
    const tables = new Map(leadTabs.tabs.map((tab) => [tab, readLeadTable(tab)]));
    const book = new NameBook();
    const keys = new Set<string>();
    for (const { columns } of tables.values())
      for (const cell of columns.campaign?.[0] ?? []) keys.add(book.keyOf(cellText(cell)));
    keys.delete('');
    const names = new Map([...keys].map((key) => [key, book.shown(key)]));
    this.read = { leadTabs, tables, names };
    return this.read;
  }
}
