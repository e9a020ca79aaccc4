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
