import {
  campaignNotes,
  salesVoices,
  type TeamWeek,
  teamFactsOf,
} from '../../src/actions/team-facts';
import { dayNumber } from '../../src/calendar/civil';
import { NO_TEAM_FACTS } from '../../src/meeting/team-facts';
import { periodOf } from '../../src/quality/group';
import { tally } from '../../src/quality/tally';
import { type Voices, voices } from '../../src/quality/voices';
import type { CampaignLine } from '../../src/tabs/campaign-lines';
import type { FeedbackLine } from '../../src/tabs/feedback-lines';
import { defaultSettings } from '../../src/tabs/settings-values';

const MONDAY = dayNumber(2026, 11, 16);
const nov = (day: number) => dayNumber(2026, 11, day);

/** A week, built on the Monday after it, in which campaigns had so many leads. */
function weekOf(received: Record<string, number>, objections: TeamWeek['objections'] = null) {
  const tallies = Object.entries(received).map(([key, count]) => {
    const sum = tally.empty();
    sum.received = count;
    return [key, sum] as const;
  });
  const leads = periodOf(new Map(tallies), defaultSettings('vi', 60));
  const nameOf = (key: string) => key.toUpperCase();
  const hours = 'Mon-Sat 8:00-17:30';
  return { monday: MONDAY, today: nov(23), leads, nameOf, objections, hours };
}

const line = (
  name: string,
  from: number | null,
  to: number | null,
  message = '',
): CampaignLine => ({
  key: name.toLowerCase(),
  name,
  ...{ marketer: '', platform: '', message, offer: '', audience: '', material: '' },
  from,
  to,
});
const shown = (lines: CampaignLine[], received: Record<string, number>) => {
  const { running } = campaignNotes(lines, weekOf(received));
  return running.map(({ name, message, isOver }) => [name, message, isOver ? 'over' : 'runs']);
};

describe('the campaigns that run in the week', () => {
  it.each<[string, number | null, number | null, boolean]>([
    ['without any date', null, null, true],
    ['from its Monday', nov(16), null, true],
    ['from its Sunday', nov(22), null, true],
    ['from the Monday after', nov(23), null, false],
    ['until its Monday', null, nov(16), true],
    ['until the Sunday before', null, nov(15), false],
    ['over all of it', nov(1), nov(30), true],
    ['within it', nov(18), nov(19), true],
  ])('%s', (_name, from, to, runs) => {
    expect(shown([line('Tết', from, to)], {})).toHaveLength(runs ? 1 : 0);
  });

  it('stand in the order of their leads, and have their dates and numbers', () => {
    const lines = [line('Hè', null, null), line('Tết', nov(2), nov(30), 'x')];
    const { running } = campaignNotes(lines, weekOf({ tết: 5, hè: 2 }));
    expect(running.map(({ name, received }) => [name, received])).toEqual([
      ['Tết', 5],
      ['Hè', 2],
    ]);
    expect(running[0]).toMatchObject({ from: '2026-11-02', to: '2026-11-30', message: 'x' });
  });

  it('of several lines of a campaign those that run are shown side by side, the latest start first', () => {
    const lines = [
      line('Tết', null, null, 'từ xưa'),
      line('Hè', null, null),
      line('TẾT', nov(2), null, 'mới'),
      line('Tết', nov(1), nov(10), 'đã hết'),
    ];
    expect(shown(lines, { tết: 5 })).toEqual([
      ['TẾT', 'mới', 'runs'],
      ['Tết', 'từ xưa', 'runs'],
      ['Hè', '', 'runs'],
    ]);
    // Their leads are said once.
    const { running } = campaignNotes(lines, weekOf({ tết: 5 }));
    expect(running.map(({ received }) => received)).toEqual([5, null, 0]);
  });

  it('one that is over is shown where leads came all the same, by the line that ended last', () => {
    const lines = [line('Tết', null, nov(1), 'cũ'), line('Tết', null, nov(15), 'mới')];
    expect(shown(lines, { tết: 1 })).toEqual([['Tết', 'mới', 'over']]);
    expect(shown(lines, {})).toEqual([]);
    expect(shown([...lines, line('Tết', nov(16), null, 'nữa')], { tết: 1 })).toEqual([
      ['Tết', 'nữa', 'runs'],
    ]);
  });

  it('one that begins later runs all the same where leads came', () => {
    const lines = [line('Tết', nov(30), null, 'sau'), line('Tết', nov(24), null, 'trước')];
    expect(shown(lines, { tết: 1 })).toEqual([['Tết', 'trước', 'runs']]);
  });
});

it('campaigns with leads and without a line are asked for, most leads first, no campaign is none', () => {
  const { unlisted } = campaignNotes(
    [line('Tết', nov(1), nov(2))],
    weekOf({ tết: 9, hè: 2, thu: 3, đông: 0, '': 7 }),
  );
  expect(unlisted).toEqual([
    { name: 'THU', received: 3 },
    { name: 'HÈ', received: 2 },
  ]);
});

const said = (kind: FeedbackLine['kind'], day: number | null, text = 'x'): FeedbackLine => ({
  ...{ kind, day, text, who: 'An', campaign: 'Tết', isAnswered: false },
});
const sumOf = (...texts: string[]): Voices => {
  const sum = voices.empty();
  for (const text of texts) voices.add(sum, [text]);
  return sum;
};

describe('what Sales tells', () => {
  it('objections of the lead tabs and of the Feedback tab add up, beside those of the week before', () => {
    const objections = new Map([
      [MONDAY, sumOf('Giá cao', 'Giá cao', 'xa')],
      [MONDAY - 7, sumOf('xa')],
    ]);
    const lines = [
      said('objection', nov(16), 'gia cao.'),
      said('objection', nov(22), 'xa'),
      said('objection', nov(23), 'sau tuần này'),
      said('objection', nov(9), 'giá cao'),
      said('objection', nov(8), 'giá cao'),
      said('objection', null, 'giá cao'),
    ];
    const told = salesVoices(lines, weekOf({}, objections));
    expect(told.objections).toEqual([
      { text: 'Giá cao', count: 3, before: 1 },
      { text: 'xa', count: 2, before: 1 },
    ]);
    expect(told).toMatchObject({ hasTab: true, hasColumn: true, questions: [] });
  });

  it('questions and praise are those of the week', () => {
    const lines = [15, 16, 22, 23].flatMap((day) => [
      said('faq', nov(day), 'Có trả góp không?'),
      said('praise', nov(day), `khen ${day}`),
    ]);
    const { questions, praise } = salesVoices(lines, weekOf({}));
    expect(questions).toEqual([{ text: 'Có trả góp không?', count: 2, before: 1 }]);
    expect(praise.map(({ text }) => text)).toEqual(['khen 16', 'khen 22']);
  });

  it('open requests of any week until then, oldest first, those without a date last', () => {
    const lines = [
      said('request', null, 'không ngày'),
      said('request', nov(20), 'mới'),
      said('request', nov(1), 'cũ'),
      said('request', nov(23), 'sau'),
      { ...said('request', nov(2), 'xong'), isAnswered: true },
    ];
    const { requests } = salesVoices(lines, weekOf({}));
    expect(requests.map(({ text, days }) => [text, days])).toEqual([
      ['cũ', 22],
      ['mới', 3],
      ['không ngày', null],
    ]);
  });

  it('a request for a later day of a week that still runs is no day old', () => {
    const week = { ...weekOf({}), today: nov(18) };
    expect(salesVoices([said('request', nov(20))], week).requests[0]?.days).toBe(0);
  });
});

it('a team without any of it has no such facts', () => {
  const tabs = {
    campaigns: null,
    feedback: null,
    plan: null,
    unread: NO_TEAM_FACTS.unread,
    problems: [],
    keepUp: () => undefined,
  };
  expect(teamFactsOf(tabs, weekOf({ tết: 3 }))).toEqual(NO_TEAM_FACTS);
});

it('a tab that could not be read lacks no campaign, and objections of the leads are told all the same', () => {
  const unread = { campaigns: true, feedback: true, plan: true };
  const keepUp = () => undefined;
  const tabs = { campaigns: [], feedback: [], plan: [], unread, problems: [], keepUp };
  const sum = voices.empty();
  voices.add(sum, ['Giá cao']);
  const objections = new Map([[weekOf({}).monday, sum]]);
  const told = teamFactsOf(tabs, { ...weekOf({ tết: 3 }), objections });
  expect(told).toMatchObject({ unread, hasPlan: true, campaigns: { running: [], unlisted: [] } });
  expect(told.voices.objections).toEqual([{ text: 'Giá cao', count: 1, before: 0 }]);
});

it('the plan follows the working hours of Settings', () => {
  const period = { kind: 'month', from: nov(1), to: nov(30) } as const;
  const plan = [{ period, leads: 2100, orders: null, revenue: null }];
  const { unread } = NO_TEAM_FACTS;
  const keepUp = () => undefined;
  const tabs = { campaigns: null, feedback: null, plan, unread, problems: [], keepUp };
  const leads = (hours: string) => teamFactsOf(tabs, { ...weekOf({}), hours }).plan.leads;
  expect([leads('Mon-Sat 8:00-17:30'), leads('T2-T6 8h-17h'), leads('?')]).toEqual([504, 500, 490]);
});
