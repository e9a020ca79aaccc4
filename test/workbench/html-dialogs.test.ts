/** Pages that an add-on shows, and the cell that the cursor is in, as Google documents them. */
import { load } from './load-code';

test('a modal page is recorded with its title, its size and its HTML', () => {
  const addOn = load(`function f() {
    const page = HtmlService.createHtmlOutput('<b>1</b>').setWidth(640).setHeight(600);
    page.append('<i>2</i>');
    SpreadsheetApp.getUi().showModalDialog(page, 'Why?');
    return [page.getWidth(), page.getHeight()];
  }`);
  expect(addOn.call('f')).toEqual([640, 600]);
  expect(addOn.dialogs).toEqual([
    { kind: 'modal', title: 'Why?', text: '<b>1</b><i>2</i>', width: 640, height: 600 },
  ]);
});

test('a page without a size has none', () => {
  const addOn = load('function f() { return HtmlService.createHtmlOutput().getWidth(); }');
  expect(addOn.call('f')).toBeNull();
});

test('the cursor is in A1 until a range is activated, then in its first cell; each tab has its own', () => {
  const addOn = load(`function f() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const leads = book.getActiveSheet();
    const at = (sheet) => { const c = sheet.getCurrentCell(); return [c.getRow(), c.getColumn()]; };
    const first = at(leads);
    leads.getRange('B2:B2').activate();
    const other = book.insertSheet('Other');
    return [first, at(leads), at(other)];
  }`);
  expect(addOn.call('f')).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
});
