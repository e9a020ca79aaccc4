import type { WorkbenchSheet } from '../../workbench/services';
import { WorkbenchSpreadsheet } from '../../workbench/services';
import { load } from './load-code';

const PROTECTED = 'You are trying to edit a protected cell or object.';

function opened(code: string) {
  const rows = Array.from({ length: 6 }, (_, r) => [`a${r}`, `b${r}`, `c${r}`]);
  const spreadsheet = WorkbenchSpreadsheet.fromTables([{ name: 'Leads', rows }]);
  const addOn = load(
    `const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Leads');
     function f() { ${code} }`,
    { spreadsheet },
  );
  return { addOn, sheet: spreadsheet.sheetByName('Leads') as WorkbenchSheet };
}

describe('another person at work in the same file', () => {
  it('may step in before any counted call, which is told by number and name', () => {
    const { addOn, sheet } = opened(
      "const cell = sheet().getRange('A1'); return [cell.getValue(), cell.getValue()];",
    );
    const calls: [number, string][] = [];
    addOn.meter.beforeCall = (k, method) => {
      calls.push([k, method]);
      if (k === 3) sheet.grid.setValue(0, 0, 'changed');
    };
    expect(addOn.call('f')).toEqual(['a0', 'changed']);
    expect(calls).toEqual([
      [1, 'Spreadsheet.getSheetByName'],
      [2, 'Range.getValue'],
      [3, 'Range.getValue'],
    ]);
    addOn.meter.beforeCall = undefined;
    expect(addOn.call('f')).toEqual(['changed', 'changed']);
  });

  it('leaves a range that is no longer inside the sheet useless', () => {
    const { addOn, sheet } = opened("sheet().getRange('A990:A1000').getValues();");
    addOn.meter.beforeCall = (_, method) => {
      if (method === 'Range.getValues') sheet.grid.deleteRows(500, 20);
    };
    expect(() => addOn.call('f')).toThrow('outside the dimensions of the sheet');
  });
});

describe('a protection that somebody else has set', () => {
  it.each([
    ['a value', "sheet().getRange('B2').setValue(1)"],
    ['a format', "sheet().getRange('A1:C6').setBackground('red')"],
    ['clearing', "sheet().getRange('B:B').clear()"],
    ['a column put in', 'sheet().insertColumnsAfter(1, 1)'],
    ['a column taken out', 'sheet().deleteColumns(2, 1)'],
    ['a row taken out', 'sheet().deleteRows(3, 1)'],
  ])('stops %s inside the range', (_, code) => {
    const { addOn, sheet } = opened(code);
    sheet.lockOut('A2:B4');
    const before = sheet.cells();
    expect(() => addOn.call('f')).toThrow(PROTECTED);
    expect(sheet.cells()).toEqual(before);
  });

  it.each([
    ['a value', "sheet().getRange('C2').setValue(1)"],
    ['reading', "sheet().getRange('A1:C6').getValues()"],
    ['a column put in behind', 'sheet().insertColumnsAfter(2, 1)'],
    ['a column taken out behind', 'sheet().deleteColumns(3, 1)'],
  ])('does not stop %s beside it', (_, code) => {
    const { addOn, sheet } = opened(code);
    sheet.lockOut('A2:B4');
    addOn.call('f');
    expect(sheet.protections[0]?.area).toEqual({ row: 2, column: 1, rows: 3, columns: 2 });
  });

  it('follows its cells when others are put in before them', () => {
    const { addOn, sheet } = opened('sheet().insertRowsAfter(1, 2); sheet().deleteColumns(1, 1)');
    sheet.lockOut('B3:C4');
    addOn.call('f');
    expect(sheet.protections[0]?.area).toEqual({ row: 5, column: 1, rows: 2, columns: 2 });
  });

  it('of the sheet leaves the ranges that are kept open', () => {
    const { addOn, sheet } = opened(
      `const may = (a1) => sheet().getRange(a1).canEdit();
       const [lock] = sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET);
       sheet().getRange('C1:C2').setValue('x');
       return [may('C1:C2'), may('B1:C2'), lock.canEdit()];`,
    );
    sheet.lockOut(null, ['C1:C6']);
    expect(addOn.call('f')).toEqual([true, false, false]);
  });

  it('that only warns stops no script, and neither does one of the own', () => {
    const { addOn, sheet } = opened(
      `const own = sheet().getRange('C1').protect();
       sheet().getRange('A1:C1').setValue('x');
       return [sheet().getRange('A1:C1').canEdit(), own.canEdit()];`,
    );
    sheet.lockOut('A1').warningOnly = true;
    expect(addOn.call('f')).toEqual([true, true]);
  });
});
