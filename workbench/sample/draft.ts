import { type Arrival, arrivals } from './arrivals';
import { type CallStory, callLead } from './calling';
import type { Platform } from './campaigns';
import { typeNote } from './notes';
import { type Random, randomFor } from './random';
import { typeStatus } from './statuses';
import { type Cell, COLUMNS, type Column } from './table';
import type { Oddity, TrueLead } from './truth';
import { typeAmount, typeAttempts, typeDay, typeMoment, typePhone, typeReceived } from './typing';

/** One lead row while it is being written: its cells, and what they truly say. */
export interface Draft {
  cells: Record<Column, Cell>;
  truth: Omit<TrueLead, 'row' | 'repeatOf' | 'oddities'>;
  oddities: Oddity[];
  /** Epoch milliseconds at which the lead really came, whatever its row says. */
  came: number;
  /** Which platform sent it. */
  platform: Platform;
}

const SOURCES: Readonly<Record<Platform, readonly string[]>> = {
  Facebook: ['Facebook', 'Facebook', 'FB', 'facebook'],
  Google: ['Google', 'Google Ads', 'GG'],
  TikTok: ['TikTok', 'Tiktok', 'tiktok'],
  Zalo: ['Zalo', 'Zalo OA', 'zalo'],
};

/** What a new pupil pays, in VND, and how often each sum occurs: the price list, and deposits. */
const PRICES = {
  '4950000': 40,
  '8900000': 22,
  '3950000': 12,
  '15900000': 8,
  '7250000': 5,
  '1000000': 9,
  '500000': 4,
};

/** A row with nothing in it. */
export function emptyCells(): Record<Column, Cell> {
  return Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<Column, Cell>;
}

function writeCalls(random: Random, draft: Draft, lead: Arrival, story: CallStory): void {
  const { cells, truth, oddities } = draft;
  const status = typeStatus(random, lead.rep, draft.platform, story.outcome, story.calls);
  cells.status = status.text;
  oddities.push(...status.oddities);
  truth.attempts = status.attempts;
  cells.note = typeNote(random, lead.rep, story.outcome);
  if (story.firstContact === null) return;

  // One rep enters real dates with the keyboard shortcut; the others type.
  const shortcut = lead.rep.name === 'Minh Khôi' && random.chance(0.8);
  const blank = random.chance(0.03);
  const minute = Math.floor(story.firstContact / 60_000) * 60_000;
  if (!blank) {
    truth.firstContact = minute;
    cells.firstContact = shortcut ? new Date(minute) : typeMoment(minute, random.chance(0.4));
  }
  if (random.chance(lead.rep.countsCalls)) {
    const attempts = typeAttempts(random, story.calls);
    cells.attempts = attempts.cell;
    oddities.push(...attempts.oddities);
    truth.attempts = story.calls;
  }
}

function writeOrder(random: Random, draft: Draft, settled: number): void {
  const { cells, truth, oddities } = draft;
  const amount = Number(random.weighted(PRICES));
  const typed = typeAmount(random, amount);
  cells.revenue = typed.cell;
  oddities.push(...typed.oddities);
  truth.revenue = amount;
  if (random.chance(0.04)) return;
  cells.orderDate = random.chance(0.15)
    ? new Date(Math.floor(settled / 60_000) * 60_000)
    : typeDay(settled, random.chance(0.3));
}

function writeLead(random: Random, calling: Random, lead: Arrival, index: number): Draft {
  const { campaign, person, received, rep } = lead;
  const fromForm = random.chance(campaign.fromForm);
  const date = fromForm
    ? { cell: new Date(received), oddities: [] }
    : typeReceived(random, received);
  const phone = typePhone(random, person.phone, fromForm && campaign.platform === 'Facebook');
  const code = `VK${String(index + 1).padStart(4, '0')}`;
  const draft: Draft = {
    cells: {
      ...emptyCells(),
      code,
      received: date.cell,
      name: person.name,
      phone: phone.cell,
      email: person.email,
      source: random.pick(SOURCES[campaign.platform]),
      campaign: campaign.name,
      marketer: campaign.marketer,
      rep: rep.name,
    },
    truth: {
      code,
      campaign: campaign.name,
      marketer: campaign.marketer,
      rep: rep.name,
      received,
      dayOnly: false,
      firstContact: null,
      meant: 'NEW',
      attempts: null,
      phone: `+84${person.phone.slice(1)}`,
      revenue: null,
    },
    oddities: [...date.oddities, ...phone.oddities],
    came: received,
    platform: campaign.platform,
  };
  const story = callLead(calling, received, lead.fate, campaign, rep);
  draft.truth.meant = story.outcome;
  writeCalls(random, draft, lead, story);
  if (story.outcome === 'WON') writeOrder(random, draft, story.settled!);
  return draft;
}

/** Every lead as its rep and marketer wrote it, in order of arrival, before the planted mess. */
export function writeLeads(seed: number): Draft[] {
  const random = randomFor(seed, 'typing');
  const calling = randomFor(seed, 'calling');
  return arrivals(seed).map((lead, index) => writeLead(random, calling, lead, index));
}
