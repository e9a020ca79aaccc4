import { type AddOn, type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { SimulatedClock } from '../../workbench/clock';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { dist } from './load-code';

const CODE = `
  function plan(method, n, hour, minute, zone) {
    const clock = ScriptApp.newTrigger('job').timeBased();
    if (method === 'onWeekDay') clock.onWeekDay(ScriptApp.WeekDay[n]); else clock[method](n);
    if (hour !== null) clock.atHour(hour);
    if (minute !== null) clock.nearMinute(minute);
    if (zone !== null) clock.inTimezone(zone);
    return clock.create().getUniqueId();
  }
  function note(text) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
    sheet.getRange(sheet.getLastRow() + 1, 1).setValue(text);
  }
  function job(e) {
    const isFull = e.authMode === ScriptApp.AuthMode.FULL;
    note(JSON.stringify(e) + ' ' + isFull + ' ' + new Date().toISOString());
  }
  function alone() {
    SpreadsheetApp.getActiveSpreadsheet().toast('Hello');
    SpreadsheetApp.getUi().alert('Hello');
  }
  function slow() { Utilities.sleep(200000); note('half'); Utilities.sleep(200000); note('whole'); }
  function fails() { throw new Error('Something is wrong.'); }
  function again() {
    note('again');
    ScriptApp.newTrigger('job').timeBased().everyHours(1).nearMinute(30).create();
  }
  function run(handler) { ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(7).create(); }`;

const HOUR = 3_600_000;

/** A spreadsheet with a log, and a clock at 10:00 on Monday 23 November 2026 in Hà Nội. */
function world() {
  const clock = new SimulatedClock('2026-11-23T10:00:00+07:00');
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Log', rows: [] }]);
  const folder = dist({ 'Code.js': CODE });
  const user = (userEmail: string, options: Partial<AddOnOptions> = {}): AddOn =>
    clock.join(loadAddOn(folder, { now: clock.now, userEmail, ...options, spreadsheet }));
  const log = () => spreadsheet.sheets[0]!.cells().map(([text]) => String(text));
  return { clock, spreadsheet, user, log };
}

const inHanoi = (instant: number) => new Date(instant + 7 * HOUR).toISOString().slice(0, 16);

describe('a trigger fires', () => {
  it.each([
    ['each day', ['everyDays', 1, 7, null, null], 4, ['24T07', '25T07', '26T07', '27T07']],
    ['each other day', ['everyDays', 2, 7, null, null], 5, ['24T07', '26T07', '28T07']],
    ['on a day of the week', ['onWeekDay', 'MONDAY', 7, null, null], 8, ['30T07']],
    ['later on the same day', ['onWeekDay', 'MONDAY', 12, null, null], 8, ['23T12', '30T12']],
    [
      'in another zone',
      ['onWeekDay', 'MONDAY', 7, null, 'America/New_York'],
      8,
      ['23T19', '30T19'],
    ],
  ] as const)('%s', (_, plan, days, hours) => {
    const { clock, user } = world();
    user('an@x.vn').call('plan', ...plan);
    clock.goTo(clock.now() + days * 24 * HOUR);
    expect(clock.runs.map(({ at }) => inHanoi(at).slice(8, 13))).toEqual(hours);
    expect(new Set(clock.runs.map(({ at }) => at % HOUR)).size).toBe(1);
  });

  it('each few hours', () => {
    const { clock, user } = world();
    user('an@x.vn').call('plan', 'everyHours', 6, null, null, null);
    clock.goTo(clock.now() + 25 * HOUR);
    const times = clock.runs.map(({ at }) => at);
    expect(times).toHaveLength(4);
    expect(times.slice(1).map((at, i) => at - times[i]!)).toEqual([6, 6, 6].map((n) => n * HOUR));
  });

  it('within fifteen minutes of the minute that was asked for', () => {
    const { clock, user } = world();
    for (let i = 0; i < 20; i++) user('an@x.vn').call('plan', 'everyDays', 1, 7, 30, null);
    clock.goTo(clock.now() + 24 * HOUR);
    const minutes = clock.runs.map(({ at }) => new Date(at).getUTCMinutes());
    expect(minutes).toHaveLength(20);
    expect(new Set(minutes).size).toBeGreaterThan(3);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(45);
  });

  it('at the same time of day when clocks change', () => {
    const clock = new SimulatedClock('2026-10-24T12:00:00Z');
    const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Log', rows: [] }]);
    const addOn = loadAddOn(dist({ 'Code.js': CODE }), { now: clock.now, spreadsheet });
    clock.join(addOn).call('plan', 'everyDays', 1, 7, null, 'Europe/Berlin');
    clock.goTo('2026-10-26T12:00:00Z');
    expect(clock.runs.map(({ at }) => new Date(at).getUTCHours())).toEqual([6, 6]);
    expect(spreadsheet.sheets[0]!.cells()).toHaveLength(2);
  });

  it('at its time and with an event, whatever the run before took', () => {
    const { clock, user, log } = world();
    const id = user('an@x.vn').call('plan', 'everyDays', 1, 7, null, null);
    clock.goTo('2026-11-24T12:00:00+07:00');
    const [event, isFull, time] = /^(\{.*\}) (\S+) (\S+)$/.exec(log()[0]!)!.slice(1);
    const { minute, ...rest } = JSON.parse(event!);
    expect(rest).toEqual({
      authMode: 'FULL',
      triggerUid: id,
      year: 2026,
      month: 11,
      'day-of-month': 24,
      'day-of-week': 2,
      'week-of-year': 48,
      hour: 0,
      second: 0,
      timezone: 'UTC',
    });
    expect(isFull).toBe('true');
    expect(time).toContain(`2026-11-24T00:${String(minute).padStart(2, '0')}`);
    expect(clock.now()).toBe(Date.parse('2026-11-24T05:00:00Z'));
  });
});

it('runs each trigger as the user who made it, in the order of their times', () => {
  const { clock, user } = world();
  user('an@x.vn').call('plan', 'everyDays', 1, 9, null, null);
  user('binh@x.vn').call('plan', 'everyDays', 1, 7, null, null);
  user('chi@x.vn').call('plan', 'everyDays', 1, 8, null, null);
  clock.goTo('2026-11-24T12:00:00+07:00');
  expect(clock.runs.map((run) => run.user)).toEqual(['binh@x.vn', 'chi@x.vn', 'an@x.vn']);
});

it('runs nothing as a user who has left, and no trigger that is switched off', () => {
  const { clock, user, spreadsheet } = world();
  user('an@x.vn').call('run', 'job');
  user('binh@x.vn').call('run', 'job');
  user('chi@x.vn').call('run', 'job');
  clock.removeUser('an@x.vn');
  spreadsheet.triggers[1]!.disabled = true;
  clock.goTo('2026-11-24T12:00:00+07:00');
  expect(clock.runs.map((run) => run.user)).toEqual(['chi@x.vn']);
  expect(spreadsheet.triggers).toHaveLength(3);
});

it('has nobody to ask, and tells nobody what went wrong', () => {
  const { clock, user } = world();
  const an = user('an@x.vn');
  for (const handler of ['alone', 'fails', 'lost']) an.call('run', handler);
  clock.goTo('2026-11-24T12:00:00+07:00');
  expect(new Map(clock.runs.map(({ handler, error }) => [handler, error]))).toEqual(
    new Map([
      ['alone', 'Cannot call SpreadsheetApp.getUi() from this context.'],
      ['fails', 'Something is wrong.'],
      ['lost', 'Script function not found: lost'],
    ]),
  );
  expect([an.toasts, an.dialogs]).toEqual([[], []]);
  expect(() => an.call('alone')).not.toThrow();
  expect([an.toasts.length, an.dialogs.length]).toEqual([1, 1]);
});

it('cuts a run off after six minutes, and what it wrote stays', () => {
  const { clock, user, log } = world();
  user('an@x.vn').call('run', 'slow');
  clock.goTo('2026-11-25T12:00:00+07:00');
  expect(clock.runs.map(({ error }) => error)).toEqual(
    Array(2).fill('Exceeded maximum execution time'),
  );
  expect(clock.runs.every(({ tookMs }) => tookMs > 360_000)).toBe(true);
  expect(log()).toEqual(['half', 'half']);
});

it('fires triggers that were made on the way', () => {
  const { clock, user, log } = world();
  user('an@x.vn').call('run', 'again');
  clock.goTo('2026-11-24T09:59:00+07:00');
  expect(log()[0]).toBe('again');
  expect(log().length).toBeGreaterThan(1);
});

it('may let a day pass on which Google runs nothing', () => {
  const { clock, user } = world();
  user('an@x.vn').call('run', 'job');
  clock.skipTo('2026-11-24T12:00:00+07:00');
  clock.goTo('2026-11-25T12:00:00+07:00');
  expect(clock.runs.map(({ at }) => inHanoi(at).slice(0, 10))).toEqual(['2026-11-25']);
});

it.each(['2026-11-23T09:00:00+07:00', '2026-11-24T09:00:00', 'tomorrow'])(
  'does not go to %s',
  (instant) => {
    expect(() => world().clock.goTo(instant)).toThrow();
  },
);

it('asks for the add-on of a user whose trigger is due', () => {
  const { clock, user, spreadsheet } = world();
  user('an@x.vn');
  const folder = dist({ 'Code.js': CODE });
  loadAddOn(folder, { now: clock.now, userEmail: 'binh@x.vn', spreadsheet }).call('run', 'job');
  expect(() => clock.goTo('2026-11-25T12:00:00+07:00')).toThrow('binh@x.vn');
});
