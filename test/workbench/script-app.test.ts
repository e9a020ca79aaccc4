import { type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { copyOf, WorkbenchSpreadsheet } from '../../workbench/services';
import { dist, load } from './load-code';

const CODE = `
  function weekly() {
    return ScriptApp.newTrigger('job').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7)
      .inTimezone('Asia/Ho_Chi_Minh').create().getUniqueId();
  }
  function make(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('job').timeBased().everyDays(1).create(); }
  function list() {
    return ScriptApp.getProjectTriggers().map((t) =>
      [t.getUniqueId(), t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]);
  }
  function ofDocument() {
    return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length;
  }
  function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function dropTwice() {
    const [trigger] = ScriptApp.getProjectTriggers();
    ScriptApp.deleteTrigger(trigger);
    ScriptApp.deleteTrigger(trigger);
  }
  function status() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return [isRequired, typeof info.getAuthorizationUrl()];
  }
  function scoped(scopes) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); return 'went on'; }
  function stubborn(scopes) {
    try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); } catch (e) { /* goes on */ }
    return 'went on';
  }
  function odd(kind) {
    const clock = ScriptApp.newTrigger('job').timeBased();
    if (kind === 'no rhythm') clock.atHour(7).create();
    if (kind === 'two rhythms') clock.everyDays(1).everyHours(2).create();
    if (kind === 'no day') clock.everyWeeks(1).create();
    if (kind === 'hour') clock.everyDays(1).atHour(24).create();
    if (kind === 'zone') clock.everyDays(1).inTimezone('Hanoi').create();
    if (kind === 'day') clock.onWeekDay(1).create();
  }
  function job() {}
  function sheets() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
  function keep(value) { PropertiesService.getUserProperties().setProperty('name', value); }
  function kept() { return PropertiesService.getUserProperties().getProperty('name'); }
  function email() { return Session.getActiveUser().getEmail(); }
  function without() {
    const document = [LockService.getDocumentLock(), PropertiesService.getDocumentProperties()];
    const file = [SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActiveSheet()];
    return [...document, ...file].map((x) => x === null);
  }
  function menu() { SpreadsheetApp.getUi().createMenu('M').addToUi(); return Session.getActiveUserLocale(); }`;

/** Several users over one spreadsheet. */
function users(...all: (Partial<AddOnOptions> & { userEmail: string })[]) {
  const spreadsheet = new WorkbenchSpreadsheet({ name: 'Leads' });
  const folder = dist({ 'Code.js': CODE });
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  return all.map((options) => loadAddOn(folder, { now, ...options, spreadsheet }));
}

describe('triggers', () => {
  it('belong to the user who made them', () => {
    const [an, binh] = users({ userEmail: 'an@x.vn' }, { userEmail: 'binh@x.vn' });
    const id = an!.call('weekly');
    expect(an!.call('list')).toEqual([[id, 'job', 'CLOCK', 'CLOCK']]);
    expect(binh!.call('list')).toEqual([]);
    binh!.call('drop');
    expect(an!.spreadsheet.triggers).toHaveLength(1);
    expect(an!.spreadsheet.triggers[0]).toMatchObject({
      user: 'an@x.vn',
      schedule: { everyWeeks: 1, weekDay: 1, hour: 7, timeZone: 'Asia/Ho_Chi_Minh' },
    });
    an!.call('drop');
    expect(an!.spreadsheet.triggers).toEqual([]);
  });

  it('are not found once they are gone', () => {
    const addOn = load(CODE);
    addOn.call('weekly');
    expect(() => addOn.call('dropTwice')).toThrow('Could not find trigger');
  });

  it('may or may not count as triggers of the document', () => {
    for (const [clockTriggersOfDocument, count] of [
      [true, 1],
      [undefined, 1],
      [false, 0],
    ] as const) {
      const addOn = load(CODE, { clockTriggersOfDocument });
      addOn.call('weekly');
      expect(addOn.call('ofDocument')).toBe(count);
    }
  });

  it('are at most twenty for a user and script, and one for a user, document and add-on', () => {
    const [an, binh, chi] = users(
      { userEmail: 'an@x.vn' },
      { userEmail: 'binh@x.vn', isAddOn: true },
      { userEmail: 'chi@x.vn', isAddOn: true },
    );
    expect(() => an!.call('make', 21)).toThrow('This script has too many triggers.');
    expect(an!.call('list')).toHaveLength(20);
    expect(() => binh!.call('make', 2)).toThrow('created too many time-based triggers');
    expect(binh!.call('list')).toHaveLength(1);
    chi!.call('make', 1);
    expect(chi!.call('list')).toHaveLength(1);
  });

  it.each(['no rhythm', 'two rhythms', 'no day', 'hour', 'zone', 'day'])(
    'are not made of nonsense: %s',
    (kind) => {
      const addOn = load(CODE);
      expect(() => addOn.call('odd', kind)).toThrow();
      expect(addOn.spreadsheet.triggers).toEqual([]);
    },
  );

  it('cost calls where Google is asked, not while they are put together', () => {
    const addOn = load(CODE);
    addOn.meter.reset();
    addOn.call('weekly');
    addOn.call('drop');
    expect(addOn.meter.snapshot().byMethod).toEqual({
      'ClockTriggerBuilder.create': 1,
      'ScriptApp.deleteTrigger': 1,
      'ScriptApp.getProjectTriggers': 1,
    });
  });

  it.each(['NONE', 'LIMITED'] as const)('are out of reach in mode %s', (authMode) => {
    const addOn = load(CODE, { authMode });
    expect(() => addOn.call('list')).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers',
    );
    expect(() => addOn.call('weekly')).toThrow('You do not have permission');
  });

  it('are out of reach for a custom function', () => {
    expect(() => load(CODE).callCustomFunction('list')).toThrow('You do not have permission');
  });

  it('want the scope for them in the manifest, where there is one', () => {
    const manifest = (scope: string) =>
      dist({
        'Code.js': CODE,
        'appsscript.json': JSON.stringify({
          oauthScopes: [`https://www.googleapis.com/auth/${scope}`],
        }),
      });
    const open = (scope: string) =>
      loadAddOn(manifest(scope), { spreadsheet: new WorkbenchSpreadsheet() });
    expect(() => open('script.container.ui').call('weekly')).toThrow('script.scriptapp');
    expect(open('script.scriptapp').call('weekly')).toEqual(expect.any(String));
  });

  it('do not go along with a copy of the file', () => {
    const addOn = load(CODE);
    addOn.call('weekly');
    expect(copyOf(addOn.spreadsheet).triggers).toEqual([]);
  });
});

describe('authorisation', () => {
  it('is there', () => {
    const addOn = load(CODE);
    expect(addOn.call('status')).toEqual([false, 'object']);
    expect(addOn.call('scoped', ['a'])).toBe('went on');
  });

  it('may be lost, and then little works', () => {
    const addOn = load(CODE);
    addOn.setAuthorised(false);
    expect(addOn.call('status')).toEqual([true, 'string']);
    expect(addOn.call('menu')).toBe('vi');
    for (const name of ['sheets', 'weekly', 'list', 'kept', 'scoped', 'without']) {
      expect(() => addOn.call(name, [])).toThrow(
        'Authorization is required to perform that action.',
      );
    }
    addOn.setAuthorised(true);
    expect(addOn.call('list')).toEqual([]);
  });

  it('may leave the properties within reach', () => {
    const addOn = load(CODE, { propertiesWithoutAuthorisation: true });
    addOn.setAuthorised(false);
    addOn.call('keep', 'An');
    expect(addOn.call('kept')).toBe('An');
    expect(() => addOn.call('sheets')).toThrow('Authorization is required');
  });

  it('of a part only ends the run that wants more', () => {
    const addOn = load(CODE, { scopes: ['a'] });
    expect(addOn.call('scoped', ['a'])).toBe('went on');
    expect(() => addOn.call('stubborn', ['a', 'b'])).toThrow('Authorization is required');
  });
});

describe('users', () => {
  it('have properties of their own, which last and are theirs in a copy too', () => {
    const [an, anAgain, binh] = users(
      { userEmail: 'an@x.vn' },
      { userEmail: 'an@x.vn' },
      { userEmail: 'binh@x.vn' },
    );
    an!.call('keep', 'An');
    expect([an, anAgain, binh].map((addOn) => addOn!.call('kept'))).toEqual(['An', 'An', null]);
    const copy = copyOf(an!.spreadsheet);
    expect(load(CODE, { spreadsheet: copy, userEmail: 'an@x.vn' }).call('kept')).toBe('An');
  });

  it.each([
    [undefined, 'an@x.vn'],
    ['blank', ''],
  ] as const)('show their address (%s)', (emailShown, seen) => {
    expect(load(CODE, { userEmail: 'an@x.vn', emailShown }).call('email')).toBe(seen);
  });

  it('keep their address where the scope for it is missing', () => {
    const addOn = load(CODE, { userEmail: 'an@x.vn', emailShown: 'refused' });
    expect(() => addOn.call('email')).toThrow('userinfo.email');
  });
});

test('where no document holds the script, what belongs to a document is null', () => {
  const missing = { noDocumentLock: true, noDocumentProperties: true, noSpreadsheet: true };
  expect(load(CODE, missing).call('without')).toEqual([true, true, true, true]);
  expect(() => load(CODE, missing).call('ofDocument')).toThrow('getUserTriggers');
  expect(load(CODE).call('without')).toEqual([false, false, false, false]);
});
