/** The tabs of a spreadsheet as a page to look at: what stands in the cells, and how they look. */
import {
  type CellFormat,
  Formula,
  PLAIN,
  type StoredValue,
  type WorkbenchSheet,
  type WorkbenchSpreadsheet,
} from '../services';
import { columnLetters } from '../services/a1';
import { isDate } from '../services/cell';
import { displayText } from '../services/display';
import { DEFAULT_COLUMN_WIDTH } from '../services/workbench-sheet';

/** The first ones, or those around the cell that the cursor is in. */
const MOST_ROWS = 200;

const TO_CURSOR = `document.querySelector('[aria-selected]')?.scrollIntoView({ block: 'nearest' })`;

const STYLE = `
  body { margin: 0; width: 900px; font: 12px Arial, sans-serif; color: #000; }
  nav { position: sticky; top: 0; left: 0; z-index: 1; background: #f1f3f4; padding: 6px; }
  nav a { display: inline-block; padding: 4px 10px; color: #444; text-decoration: none; }
  nav a[aria-current] { background: #fff; color: #0b57d0; font-weight: bold; }
  main { overflow-x: auto; }
  table { border-collapse: collapse; table-layout: fixed; width: 0; }
  td, th { border: 1px solid #e2e3e3; padding: 2px 4px; overflow: hidden; }
  td { white-space: nowrap; vertical-align: bottom; }
  th { background: #f8f9fa; color: #575757; font-weight: normal; }
  td[aria-selected] { outline: 2px solid #0b57d0; outline-offset: -2px; scroll-margin: 60px; }
  p { margin: 6px; color: #575757; }`;

/**
 * One tab of a spreadsheet, with links to the others.
 *
 * @param tab its place from 0; null: the tab that is open
 */
export function sheetPage(spreadsheet: WorkbenchSpreadsheet, tab: string | null): string {
  const { sheets, active, name } = spreadsheet;
  const asked = tab === null ? undefined : sheets[Number(tab)];
  const sheet = asked ?? active ?? sheets[0];
  const links = sheets.map((each, i) => {
    const current = each === sheet ? ' aria-current="page"' : '';
    const hidden = each.hidden ? ' (hidden)' : '';
    return `<a href="/sheet?tab=${i}"${current}>${escaped(each.name + hidden)}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(name)}</title><style>${STYLE}</style></head>
<body>
<nav>${links.join('')}</nav>
<main>${sheet ? tableOf(sheet, spreadsheet) : ''}</main>
<script>${TO_CURSOR}</script>
</body>
</html>`;
}

function tableOf(sheet: WorkbenchSheet, spreadsheet: WorkbenchSpreadsheet): string {
  const { grid, layout, currentCell } = sheet;
  const last = Math.max(grid.lastRow(), currentCell.row);
  const first = currentCell.row > MOST_ROWS ? currentCell.row - MOST_ROWS / 2 : 1;
  const rows = Math.min(MOST_ROWS, last - first + 1);
  const columns = Array.from(
    { length: Math.max(grid.lastColumn(), currentCell.column) },
    (_, c) => c,
  ).filter((c) => !layout.hiddenColumns.has(c + 1));
  const widths = columns.map((c) => layout.columnWidths.get(c + 1) ?? DEFAULT_COLUMN_WIDTH);
  const line = (r: number) =>
    columns.map((c) => {
      const current = currentCell.row === r + 1 && currentCell.column === c + 1;
      const format = grid.format(r, c);
      const value = grid.value(r, c);
      const style = styleOf(format, value, grid.value(r, c + 1) === null);
      const text = escaped(shown(value, format, spreadsheet));
      return `<td${style}${current ? ' aria-selected="true"' : ''}>${text}</td>`;
    });
  const body = Array.from(
    { length: rows },
    (_, i) => `<tr><th scope="row">${first + i}</th>${line(first + i - 1).join('')}</tr>`,
  );
  const more = last > rows ? `<p>${first}–${first + rows - 1} of ${last} rows</p>` : '';
  return `<table><colgroup><col style="width:36px">${widths
    .map((width) => `<col style="width:${width}px">`)
    .join('')}</colgroup><thead><tr><th></th>${columns
    .map((c) => `<th scope="col">${columnLetters(c + 1)}</th>`)
    .join('')}</tr></thead><tbody>${body.join('')}</tbody></table>${more}`;
}

/** What a cell shows; a formula that has no result yet as it was written, since nothing here calculates it. */
function shown(
  value: StoredValue,
  { numberFormat }: CellFormat,
  spreadsheet: WorkbenchSpreadsheet,
): string {
  if (!(value instanceof Formula)) return displayText(value, numberFormat, spreadsheet);
  return value.result === null ? value.text : displayText(value.result, numberFormat, spreadsheet);
}

/** @param free whether the next cell is blank, so that a long text may run over it */
function styleOf(format: CellFormat, value: StoredValue, free: boolean): string {
  const right = typeof value === 'number' || isDate(value);
  const chosen = format.horizontalAlignment;
  const parts = [
    format.background !== PLAIN.background && `background:${format.background}`,
    format.fontColor !== PLAIN.fontColor && `color:${format.fontColor}`,
    format.fontWeight === 'bold' && 'font-weight:bold',
    format.fontStyle === 'italic' && 'font-style:italic',
    (chosen === 'general' ? right : chosen !== 'left') &&
      `text-align:${chosen === 'general' ? 'right' : chosen}`,
    format.wrapStrategy === 'WRAP' && 'white-space:pre-wrap',
    format.wrapStrategy === 'OVERFLOW' && free && !right && 'overflow:visible',
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : ` style="${escaped(parts.join(';'))}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
