import { type Sheet, saveXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { PLAIN, type WorkbenchSheet, type WorkbenchSpreadsheet } from '../services';
import { FREE_TAB, KEPT_TAB, KeptLists, keptOf, withTabNames } from './kept-beside';
import { escapeLetterCodes } from './xlsx-cells';
import { dropDrawing, moveCharts, newCharts } from './xlsx-charts';
import { patchTab } from './xlsx-patch';
import { type Origin, originOf } from './xlsx-read';
import { newTab, StyleWriter } from './xlsx-tab';

const LONGEST_TAB_NAME = 31;

/** Writes a spreadsheet as an .xlsx; see `WorkbookFormat.write`. */
export async function writeSpreadsheet(spreadsheet: WorkbenchSpreadsheet): Promise<Uint8Array> {
  const origin = originOf(spreadsheet);
  const fileNames = fileNamesOf(spreadsheet.sheets);
  const lists = new KeptLists(origin?.workbook.sheets ?? []);
  const tabs = origin
    ? tabsOnto(origin, spreadsheet, fileNames, lists)
    : newTabs(spreadsheet, spreadsheet.sheets, fileNames, lists);
  keepBeside(tabs.list, JSON.stringify(keptOf(spreadsheet, fileNames)), lists);
  for (const tab of tabs.list) escapeLetterCodes(tab);
  const active = spreadsheet.active ? tabs.list.indexOf(tabs.of.get(spreadsheet.active)!) : 0;
  const namedRanges = withTabNames(origin?.workbook.namedRanges ?? [], fileNames);
  if (!origin) {
    return writeXlsx({
      // The two types differ in charts, which are those to write here.
      sheets: tabs.list as unknown as WriteSheet[],
      namedRanges,
      activeSheet: active,
      defaultFont: { name: PLAIN.fontFamily, size: PLAIN.fontSize },
    });
  }
  origin.workbook.sheets = tabs.list;
  origin.workbook.namedRanges = namedRanges;
  origin.workbook.activeSheet = active;
  return saveXlsx(origin.workbook);
}

interface Tabs {
  readonly list: Sheet[];
  readonly of: Map<WorkbenchSheet, Sheet>;
}

/** The tabs of the file in their places, changed where the sheet was, and the new ones after them. */
function tabsOnto(
  origin: Origin,
  spreadsheet: WorkbenchSpreadsheet,
  fileNames: ReadonlyMap<number, string>,
  lists: KeptLists,
): Tabs {
  const list = [...origin.workbook.sheets];
  const of = new Map<WorkbenchSheet, Sheet>();
  const styles = new StyleWriter();
  const free = list.map((tab, i) => (FREE_TAB.test(tab.name) ? i : -1)).filter((i) => i >= 0);
  for (const [sheet, source] of origin.sources) {
    const index = list.indexOf(source.tab);
    if (!spreadsheet.sheets.includes(sheet)) {
      list[index] = { name: freeName(list), rows: [], veryHidden: true };
      dropDrawing(origin.workbook, index);
      free.push(index);
      continue;
    }
    const name = fileNames.get(sheet.id)!;
    if (sheet.grid.moved || (sheet.madeByAddOn && isChanged(sheet, source.layout))) {
      const { timeZone } = spreadsheet;
      const before = source.tab.conditionalRules;
      const fresh = newTab(sheet, name, styles, lists.keep, timeZone, before);
      // What the sheet says nothing about (charts, …) stays with the tab.
      list[index] = { ...source.tab, ...fresh };
    } else {
      patchTab(sheet, source, origin, lists.keep, spreadsheet.timeZone);
      source.tab.name = name;
    }
    const written = list[index]!;
    of.set(sheet, written);
    if (source.charts.length > 0) moveCharts(origin.workbook, index, sheet, source.charts, name);
    else if (sheet.charts.length > 0) withCharts(written, sheet);
  }
  const added = spreadsheet.sheets.filter((sheet) => !of.has(sheet));
  const fresh = newTabs(spreadsheet, added, fileNames, lists);
  for (const [sheet, tab] of fresh.of) {
    list[free.shift() ?? list.length] = tab;
    of.set(sheet, tab);
  }
  return { list, of };
}

function isChanged(sheet: WorkbenchSheet, layout: WorkbenchSheet['layout']): boolean {
  const plain = (value: WorkbenchSheet['layout']) =>
    JSON.stringify(value, (_, item) =>
      item instanceof Map || item instanceof Set ? [...item] : (item as unknown),
    );
  return sheet.grid.touched || plain(sheet.layout) !== plain(layout);
}

function newTabs(
  spreadsheet: WorkbenchSpreadsheet,
  sheets: readonly WorkbenchSheet[],
  fileNames: ReadonlyMap<number, string>,
  lists: KeptLists,
): Tabs {
  const styles = new StyleWriter();
  const of = new Map<WorkbenchSheet, Sheet>();
  for (const sheet of sheets) {
    const name = fileNames.get(sheet.id)!;
    of.set(sheet, withCharts(newTab(sheet, name, styles, lists.keep, spreadsheet.timeZone), sheet));
  }
  return { list: [...of.values()], of };
}

/** The library's type of a tab says how charts are read; it writes them as well. */
function withCharts(tab: Sheet, sheet: WorkbenchSheet): Sheet {
  const charts = newCharts(sheet, tab.name);
  return charts.length > 0 ? Object.assign(tab, { charts }) : tab;
}

/** Writes the hidden tab in its place, or as the last one. */
function keepBeside(tabs: Sheet[], json: string, lists: KeptLists): void {
  const tab: Sheet = { name: KEPT_TAB, rows: lists.rows(json), veryHidden: true };
  const index = tabs.findIndex(({ name }) => name === KEPT_TAB);
  if (index >= 0) tabs[index] = tab;
  else tabs.push(tab);
}

function freeName(tabs: readonly Sheet[]): string {
  let n = 1;
  while (tabs.some(({ name }) => name === `_pullpush_free_${n}`)) n++;
  return `_pullpush_free_${n}`;
}

/** The name of each tab by sheet id; a workbook allows fewer characters than Sheets. */
function fileNamesOf(sheets: readonly WorkbenchSheet[]): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, name } of sheets) {
    const bare =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'|'$/g, ' ')
        .trim() || 'Sheet';
    let fit = bare.slice(0, LONGEST_TAB_NAME);
    for (let n = 2; taken.has(fit.toLowerCase()); n++) {
      fit = `${bare.slice(0, LONGEST_TAB_NAME - 1 - String(n).length)} ${n}`;
    }
    taken.add(fit.toLowerCase());
    names.set(id, fit);
  }
  return names;
}
