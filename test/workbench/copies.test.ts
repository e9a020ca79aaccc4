import { cloneOf, copyOf, type WorkbenchSpreadsheet } from '../../workbench/services';
import { built } from './meeting-workbook';

/** Everything in a spreadsheet that anybody could see or read. */
function dump(book: WorkbenchSpreadsheet) {
  const { id, name, locale, timeZone, metadata, documentProperties, triggers } = book;
  return structuredClone({
    file: { id, name, locale, timeZone, metadata, documentProperties, triggers },
    users: book.userProperties,
    active: book.active?.name,
    sheets: book.sheets.map((sheet) => {
      const { grid, layout, currentCell, hidden, protections, charts, madeByAddOn } = sheet;
      const rows = Math.min(grid.maxRows, grid.lastRow() + 5);
      const each = <T>(of: (row: number, column: number) => T): T[][] =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: grid.maxColumns }, (_, c) => of(r, c)),
        );
      return {
        place: [sheet.id, sheet.name, grid.maxRows, grid.maxColumns, currentCell, hidden],
        layout: { ...layout },
        hung: { metadata: sheet.metadata, protections, charts },
        bookkeeping: [madeByAddOn, grid.touched, grid.moved],
        cells: sheet.cells().map((row) => row.map(String)),
        formats: each((r, c) => grid.format(r, c)),
        rules: each((r, c) => grid.rule(r, c)),
        notes: each((r, c) => grid.note(r, c)),
      };
    }),
  });
}

/** A spreadsheet with meeting pages, charts, rules and protections, in use by somebody with a trigger. */
function inUse(): WorkbenchSpreadsheet {
  const { spreadsheet } = built();
  spreadsheet.propertiesOf('an@x.vn').set('name', 'An');
  spreadsheet.documentProperties.set('kept', 'yes');
  spreadsheet.triggers.push({
    id: '1',
    user: 'an@x.vn',
    handler: 'weekly',
    schedule: { everyWeeks: 1, weekDay: 1, timeZone: 'Asia/Ho_Chi_Minh' },
    created: 0,
    disabled: false,
  });
  spreadsheet.locks.set('document', {});
  spreadsheet.sheets[0]!.lockOut('A1:A2');
  spreadsheet.sheets[0]!.grid.column(0).notes.write(0, ['a note']);
  const own = { id: 1_000_001, key: 'own', value: '', visibility: 'PROJECT' };
  spreadsheet.metadata.push(own, { ...own, id: 1_000_002, key: 'seen', visibility: 'DOCUMENT' });
  return spreadsheet;
}

test('a clone is the same, and is left alone by what is done to the other', () => {
  const original = inUse();
  const before = dump(original);
  const clone = cloneOf(original);
  expect(dump(clone)).toEqual(before);
  expect([clone.locks.size, original.locks.size]).toEqual([0, 1]);
  expect(clone.newSheetId()).toBe(original.newSheetId());

  clone.propertiesOf('an@x.vn').set('name', 'Bình');
  clone.documentProperties.clear();
  clone.triggers[0]!.disabled = true;
  for (const entry of clone.metadata) entry.value = 'changed';
  for (const sheet of clone.sheets) {
    sheet.name += ' changed';
    sheet.currentCell.row = 9;
    sheet.layout.columnWidths.set(1, 7);
    sheet.layout.merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
    sheet.grid.setValue(0, 0, 'changed');
    sheet.grid.touch(0, 0, 1, 1);
    sheet.grid.column(0).notes.write(0, ['changed']);
    for (const entry of sheet.metadata) entry.value = 'changed';
    for (const entry of sheet.protections) entry.unprotected.push(sheet.layout.merges[0]!);
    for (const chart of sheet.charts) {
      chart.options.title = 'changed';
      chart.ranges.pop();
    }
    sheet.grid.deleteRows(1, 1);
    sheet.shiftRows(2, -1);
  }
  clone.sheets.pop();
  expect(dump(original)).toEqual(before);
});

test('a copy has the tabs and what hangs on them, and nothing that Google keeps beside the file', () => {
  const original = inUse();
  const before = dump(original);
  const copy = copyOf(original);
  const { file, sheets, users } = dump(copy);
  expect(file.id).not.toBe(before.file.id);
  expect(copyOf(original).id).not.toBe(file.id);
  expect(file).toMatchObject({ name: `Copy of ${before.file.name}`, triggers: [] });
  expect([file.documentProperties.size, copy.locks.size]).toEqual([0, 0]);
  expect(users).toEqual(before.users);
  expect(before.sheets.some(({ hung }) => hung.charts.length > 0)).toBe(true);

  const isShared = ({ visibility }: { visibility: string }) => visibility === 'DOCUMENT';
  expect(file.metadata.map(({ key }) => key)).toContain('seen');
  expect(file.metadata).toEqual(before.file.metadata.filter(isShared));
  expect(sheets.map(({ hung, ...rest }) => rest)).toEqual(
    before.sheets.map(({ hung, ...rest }) => rest),
  );
  expect(sheets.map(({ hung }) => hung.charts)).toEqual(
    before.sheets.map(({ hung }) => hung.charts),
  );
  expect(sheets.flatMap(({ hung }) => hung.metadata)).toEqual(
    before.sheets.flatMap(({ hung }) => hung.metadata).filter(isShared),
  );
  // Who makes the copy owns it.
  const wide = { row: 1, column: 1, rows: 5, columns: 1 };
  expect([original, copy].map((book) => book.sheets[0]!.mayEdit(wide))).toEqual([false, true]);
  expect(sheets[0]!.hung.protections).toHaveLength(before.sheets[0]!.hung.protections.length);
});
