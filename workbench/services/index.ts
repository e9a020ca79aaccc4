import type { Area } from './a1';
import { expose } from './expose';
import { HtmlServiceService } from './html';
import { LockServiceService } from './lock';
import { ConsoleService, LoggerService } from './log';
import { PropertiesServiceService } from './properties';
import { ProtectionService } from './protection';
import { RangeService } from './range';
import { Run, type RunOptions } from './run';
import { ScriptAppService } from './script-app';
import { SessionService } from './session';
import { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import { SpreadsheetAppService } from './spreadsheet-app';
import { UtilitiesService } from './utilities-service';
import type { ProtectionEntry, WorkbenchSheet } from './workbench-sheet';

export { Formula, formula, type PlainValue, type StoredValue } from './cell';
export { cloneOf, copyOf } from './copies';
export { type Border, type CellFormat, PLAIN } from './format';
export { Grid, type ValidationRule } from './grid';
export {
  type BeforeCall,
  type Latency,
  Meter,
  type MeterOptions,
  type MeterReading,
} from './meter';
export * from './run';
export type { Schedule, TriggerEntry } from './trigger-schedule';
export {
  type ChartEntry,
  type ConditionalFormat,
  type MetadataEntry,
  type ProtectionEntry,
  SheetLayout,
  WorkbenchSheet,
} from './workbench-sheet';
export {
  type SpreadsheetSettings,
  type Table,
  WorkbenchSpreadsheet,
} from './workbench-spreadsheet';

/** The globals that Apps Script gives to a script. */
export interface AppsScriptServices {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Console;
}

/**
 * The services over one spreadsheet, wrapped and metered, and the run that records what is done with
 * them. Code that takes its services as parameters can be handed these without a script context.
 */
export function openServices(options: RunOptions): { services: AppsScriptServices; run: Run } {
  const run = new Run(options);
  const spreadsheet = new SpreadsheetService(run);
  const sheets = new WeakMap<WorkbenchSheet, SheetService>();
  run.makers = {
    range: (sheet: WorkbenchSheet, area: Area) =>
      new RangeService(run, sheet, area) as unknown as GoogleAppsScript.Spreadsheet.Range,
    sheet(sheet: WorkbenchSheet) {
      const service = sheets.get(sheet) ?? new SheetService(run, sheet);
      sheets.set(sheet, service);
      return service as unknown as GoogleAppsScript.Spreadsheet.Sheet;
    },
    spreadsheet: () => spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet,
    protection: (sheet: WorkbenchSheet, entry: ProtectionEntry) =>
      new ProtectionService(
        run,
        sheet,
        entry,
      ) as unknown as GoogleAppsScript.Spreadsheet.Protection,
  };
  return {
    run,
    services: {
      SpreadsheetApp: expose(new SpreadsheetAppService(run), run),
      HtmlService: expose(new HtmlServiceService(run), run),
      Session: expose(new SessionService(run), run),
      Utilities: expose(new UtilitiesService(run), run),
      PropertiesService: expose(new PropertiesServiceService(run), run),
      LockService: expose(new LockServiceService(run), run),
      ScriptApp: expose(new ScriptAppService(run), run),
      Logger: expose(new LoggerService(run), run),
      console: expose(new ConsoleService(run), run),
    },
  };
}
