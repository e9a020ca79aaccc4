import type { Area } from './a1';
import { Meter, type MeterOptions } from './meter';
import type { ProtectionEntry, WorkbenchSheet } from './workbench-sheet';
import type { WorkbenchSpreadsheet } from './workbench-spreadsheet';

/** What the running function may do, in Google's words. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** What a dialog asks. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

/**
 * For an alert the name of the button; for a prompt the text typed before OK. The long form is for a
 * prompt that is left by another button.
 */
export type Answer = string | { readonly button: ButtonName; readonly text?: string };

/** Something the add-on put on the screen, in the order in which it came. */
export interface Dialog {
  readonly kind: 'alert' | 'prompt' | 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** The text of an alert or a prompt, the HTML of the others. */
  readonly text: string;
  /** Pixels, where the page asked for a size. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly buttons?: ButtonSetName;
  readonly answer?: { readonly button: ButtonName; readonly text: string };
}

export interface Toast {
  readonly title: string;
  readonly text: string;
}

/** A menu as the user sees it. */
export interface MenuEntry {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | MenuEntry;

export interface RunOptions extends MeterOptions {
  readonly spreadsheet: WorkbenchSpreadsheet;
  /** Epoch milliseconds; the add-on's clock shows this and what its calls have cost. */
  readonly now?: (() => number) | undefined;
  /** The language of the user's Google account, such as vi or en. */
  readonly userLocale?: string | undefined;
  readonly scriptTimeZone?: string | undefined;
  readonly userEmail?: string | undefined;
  readonly authMode?: AuthMode | undefined;
  /** Answers to dialogs; without one, OK or YES. */
  readonly answers?: ((question: Question) => Answer | undefined) | undefined;
  /** False where there is no user to ask, as in a clock trigger. */
  readonly ui?: boolean | undefined;
  /** The name under which Google lists the add-on's menu. */
  readonly addOnName?: string | undefined;
  /** The add-on's HTML files by name without ending. */
  readonly html?: Readonly<Record<string, string>> | undefined;
  /** True while somebody else holds the document's lock. */
  readonly lockedElsewhere?: boolean | undefined;
}

/** The services that make other service objects; a table of them keeps the files free of circles. */
export interface Makers {
  range(sheet: WorkbenchSheet, area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheet: WorkbenchSheet): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  protection(
    sheet: WorkbenchSheet,
    entry: ProtectionEntry,
  ): GoogleAppsScript.Spreadsheet.Protection;
}

/** Everything that the services of one loaded add-on share. */
export class Run {
  readonly spreadsheet: WorkbenchSpreadsheet;
  readonly meter: Meter;
  readonly dialogs: Dialog[] = [];
  readonly toasts: Toast[] = [];
  readonly menus: MenuEntry[] = [];
  readonly logs: string[] = [];
  readonly sleeps: number[] = [];
  readonly locksHeld = new Set<string>();
  authMode: AuthMode;
  /** Makes a date or an error of the add-on's own realm. */
  makeDate: (instant: number) => Date = (instant) => new Date(instant);
  makeError: (message: string) => Error = (message) => new Error(message);
  makers!: Makers;

  constructor(readonly options: RunOptions) {
    this.spreadsheet = options.spreadsheet;
    this.authMode = options.authMode ?? 'FULL';
    this.meter = new Meter(options, options.spreadsheet.id, options.now ?? Date.now);
  }

  /** Begins an execution, as a menu item or a trigger does. */
  start(): void {
    this.meter.startRun();
    this.locksHeld.clear();
  }

  /** Ends an execution: Google gives its locks back. */
  finish(): void {
    this.locksHeld.clear();
  }
}
