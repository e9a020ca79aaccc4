import { load } from './load-code';

describe('the limits of a run', () => {
  const code = `
    function work() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
      sheet.getRange('A1').setValue('x');
      const seen = sheet.getRange('A1:B2').getValues();
      sheet.getRange('A3:A4').setValues([[1], [2]]);
      return seen.length;
    }
    function stubborn() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
      for (let i = 0; i < 5; i++) {
        try { sheet.getRange(1 + i, 5).setValue(i); } catch (e) { /* goes on */ }
      }
      return 'done';
    }`;

  it('counts calls, switches from write to read, and cells', () => {
    const addOn = load(code);
    addOn.call('work');
    expect(addOn.meter.snapshot()).toEqual({
      total: 4,
      reads: 2,
      writes: 2,
      switches: 1,
      cells: 1 + 4 + 2,
      byMethod: {
        'Range.getValues': 1,
        'Range.setValue': 1,
        'Range.setValues': 1,
        'Spreadsheet.getSheetByName': 1,
      },
    });
    addOn.meter.reset();
    expect(addOn.meter.snapshot().total).toBe(0);
  });

  it('charges the simulated clock for each call and each hundred cells', () => {
    const addOn = load(`${code} function late() { work(); return Date.now(); }`, {
      latency: { perCallMs: 100, per100CellsMs: 10 },
    });
    expect(addOn.call('late')).toBe(Date.parse('2026-11-23T03:00:00Z') + 400.7);
    expect(addOn.meter.elapsedMs).toBeCloseTo(400.7);
  });

  it('fails the k-th call and no other', () => {
    const addOn = load(code, { failAt: 3 });
    expect(() => addOn.call('work')).toThrow('Service Spreadsheets timed out');
    expect(addOn.spreadsheet.sheets[0]?.grid.value(2, 0)).toBeNull();
    expect(addOn.call('work')).toBe(2);
  });

  it('kills a run for good, whatever the add-on catches', () => {
    const addOn = load(code, { killAt: 3 });
    expect(() => addOn.call('stubborn')).toThrow('Exceeded maximum execution time');
    const written = addOn.spreadsheet.sheets[0]!.grid;
    expect([0, 1, 2, 3, 4].map((r) => written.value(r, 4))).toEqual([0, null, null, null, null]);
    expect(addOn.call('stubborn')).toBe('done');
  });

  it('stops a run at its time limit', () => {
    const addOn = load(code, { timeLimitMs: 250, latency: { perCallMs: 100 } });
    expect(() => addOn.call('work')).toThrow('Exceeded maximum execution time');
  });

  it.each([
    ['a call', 'sheet.getName()', { perCallMs: 0 }, 0],
    ['a call, unless told', 'sheet.getName()', undefined, 30],
    [
      'a hundred cells, unless told',
      'sheet.getRange(1, 1, 100, 26).getValues()',
      undefined,
      30 + 26,
    ],
    ['a handle', 'sheet.getRange(1, 1)', undefined, 0],
    ['waiting', 'Utilities.sleep(1000)', undefined, 1030],
  ])('charges %s', (_, call, latency, ms) => {
    const addOn = load(
      `function f() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
        const before = Date.now();
        ${call};
        return Date.now() - before;
      }`,
      { latency },
    );
    expect(addOn.call('f')).toBeCloseTo(ms);
  });

  it('begins each run at the time of the caller, and keeps the sum', () => {
    const addOn = load(
      'function f() { const t = Date.now(); Utilities.sleep(970); return [t, Date.now()]; }',
    );
    const start = Date.parse('2026-11-23T03:00:00Z');
    for (let i = 1; i <= 3; i++) {
      expect(addOn.call('f')).toEqual([start, start + 1000]);
      expect([addOn.meter.elapsedMs, addOn.meter.totalElapsedMs]).toEqual([1000, i * 1000]);
    }
  });

  const sleepy = `
    function sleep(ms) { Utilities.sleep(ms); return 'done'; }
    function onOpen(e) { return sleep(40000); }
    function sleepAgain(ms) {
      try { Utilities.sleep(ms); } catch (e) { /* goes on */ }
      try { SpreadsheetApp.getActiveSpreadsheet().getName(); } catch (e) { return 'caught'; }
    }`;
  const MINUTES = 60_000;

  it.each([
    ['five minutes', 'sleep', 5 * MINUTES, 'FULL', undefined, false],
    ['seven minutes', 'sleep', 7 * MINUTES, 'FULL', undefined, true],
    ['seven minutes, whatever is caught', 'sleepAgain', 7 * MINUTES, 'FULL', undefined, true],
    ['forty seconds of a custom function', 'sleep', 40_000, 'CUSTOM_FUNCTION', undefined, true],
    ['twenty seconds of a custom function', 'sleep', 20_000, 'CUSTOM_FUNCTION', undefined, false],
    ['forty seconds of onOpen in LIMITED', 'onOpen', 0, 'LIMITED', undefined, true],
    ['forty seconds of onOpen in NONE', 'onOpen', 0, 'NONE', undefined, true],
    ['forty seconds of onOpen from the menu', 'onOpen', 0, 'FULL', undefined, false],
    ['forty seconds of something else', 'sleep', 40_000, 'LIMITED', undefined, false],
    ['an hour without a limit', 'sleep', 60 * MINUTES, 'FULL', Number.POSITIVE_INFINITY, false],
    ['two minutes with a limit of one', 'sleep', 2 * MINUTES, 'FULL', MINUTES, true],
  ] as const)(
    'by default ends or does not end %s',
    (_, name, ms, authMode, timeLimitMs, isOver) => {
      const addOn = load(sleepy, { timeLimitMs });
      addOn.setAuthMode(authMode);
      const call = () => addOn.call(name, ms);
      if (isOver) expect(call).toThrow('Exceeded maximum execution time');
      else expect(call()).toBe('done');
      // What was ended is over: the next run begins afresh.
      addOn.setAuthMode('FULL');
      expect(addOn.call('sleep', 1000)).toBe('done');
    },
  );

  it('ends a run that only calculates once it is over', () => {
    let now = 0;
    const addOn = load(
      'function f() { SpreadsheetApp.getActiveSpreadsheet().getName(); return 1; }',
      {
        now: () => now,
        beforeCall: () => {
          now += 400_000;
        },
      },
    );
    expect(() => addOn.call('f')).toThrow('Exceeded maximum execution time');
    const arithmetic = load('function f() { return Date.now() + Date.now(); }', {
      now: () => {
        now += 150_000;
        return now;
      },
    });
    expect(() => arithmetic.call('f')).toThrow('Exceeded maximum execution time');
  });

  it('gives a lock back when the run that held it is over', () => {
    const addOn = load(`function f() {
      const lock = LockService.getDocumentLock();
      const had = lock.hasLock();
      return [had, lock.tryLock(10), lock.hasLock()];
    }`);
    expect(addOn.call('f')).toEqual([false, true, true]);
    expect(addOn.call('f')).toEqual([false, true, true]);
  });
});
