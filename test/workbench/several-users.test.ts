import { type AddOnOptions, loadAddOn } from '../../workbench/add-on';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { dist } from './load-code';

const CODE = `
  const service = { document: 'getDocumentLock', script: 'getScriptLock', user: 'getUserLock' };
  function take(kind, patience) {
    const lock = LockService[service[kind]]();
    const before = Date.now();
    const has = lock.tryLock(patience);
    const waited = Date.now() - before;
    return [has, lock.hasLock(), waited];
  }
  function hold(kind) {
    const lock = LockService[service[kind]]();
    const has = lock.tryLock(10);
    SpreadsheetApp.getActiveSpreadsheet().getName();
    return [has, lock.hasLock()];
  }
  function release(kind) { LockService[service[kind]]().releaseLock(); }
  function holdThenRelease() {
    const lock = LockService.getDocumentLock();
    lock.tryLock(10);
    lock.releaseLock();
    SpreadsheetApp.getActiveSpreadsheet().getName();
  }
  function holdAndFail() {
    hold('document');
    try { SpreadsheetApp.getActiveSpreadsheet().getSheets(1, 2).nothing(); }
    catch (e) { return [e instanceof Error, LockService.getDocumentLock().hasLock(), Date.now()]; }
  }`;

/** Two instances of the add-on over one spreadsheet; what `meanwhile` does comes before the first reads the name. */
function pair(second: Partial<AddOnOptions> = {}) {
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Leads', rows: [['An']] }]);
  const folder = dist({ 'Code.js': CODE });
  const now = () => Date.parse('2026-11-23T03:00:00Z');
  const open = (options: Partial<AddOnOptions>) =>
    loadAddOn(folder, { now, latency: { perCallMs: 0 }, ...options, spreadsheet });
  const an = open({ userEmail: 'an@x.vn' });
  const binh = open({ userEmail: 'binh@x.vn', ...second });
  const meanwhile = (act: () => unknown): unknown[] => {
    const seen: unknown[] = [];
    an.meter.beforeCall = (_, method) => {
      if (method !== 'Spreadsheet.getName') return;
      an.meter.beforeCall = undefined;
      seen.push(act());
    };
    return seen;
  };
  return { spreadsheet, an, binh, meanwhile };
}

describe('a lock', () => {
  it.each([
    ['document', 'binh@x.vn', [false, false, 5000]],
    ['script', 'binh@x.vn', [false, false, 5000]],
    ['user', 'binh@x.vn', [true, true, 0]],
    ['user', 'an@x.vn', [false, false, 5000]],
  ] as const)(
    'of the %s keeps %s out while it is held, for as long as they wait',
    (kind, userEmail, given) => {
      const { an, binh, meanwhile } = pair({ userEmail });
      const seen = meanwhile(() => binh.call('take', kind, 5000));
      expect(an.call('hold', kind)).toEqual([true, true]);
      expect(seen).toEqual([given]);
      expect(binh.call('take', kind, 5000)).toEqual([true, true, 0]);
    },
  );

  it('is given back where it is released, and only by who holds it', () => {
    const { an, binh, meanwhile } = pair();
    const afterwards = meanwhile(() => binh.call('take', 'document', 5000));
    an.call('holdThenRelease');
    expect(afterwards).toEqual([[true, true, 0]]);
    meanwhile(() => binh.call('release', 'document'));
    expect(an.call('hold', 'document')).toEqual([true, true]);
  });

  it.each(['failAt', 'killAt'] as const)('is given back by a run that ends badly: %s', (how) => {
    const { an, binh, spreadsheet } = pair();
    an.meter.reset();
    an.meter[how] = 1;
    expect(() => an.call('hold', 'document')).toThrow();
    expect(spreadsheet.locks.size).toBe(0);
    expect(binh.call('take', 'document', 5000)).toEqual([true, true, 0]);
  });

  it('may be held by somebody outside, at times', () => {
    let isHeld = false;
    const { binh } = pair({ lockedElsewhere: () => isHeld });
    expect(binh.call('take', 'document', 100)).toEqual([true, true, 0]);
    isHeld = true;
    expect(binh.call('take', 'document', 100)).toEqual([false, false, 100]);
  });
});

it('a run of the same instance in the middle of another leaves that one as it was', () => {
  const { an, meanwhile } = pair({});
  an.meter.latency = { perCallMs: 100 };
  const inner = meanwhile(() => an.call('take', 'document', 5000));
  // tryLock, getName, hasLock, getSheets and hasLock again: the time of the inner run is not in there.
  const time = Date.parse('2026-11-23T03:00:00Z') + 500;
  expect(an.call('holdAndFail')).toEqual([true, true, time]);
  expect(inner).toEqual([[false, false, 5100]]);
  expect(an.meter.totalElapsedMs).toBe(500 + 5200);
});
