import type { Area } from './a1';
import { Meter, type MeterOptions } from './meter';
import type { ProtectionEntry, WorkbenchSheet } from './workbench-sheet';
import type { WorkbenchSpreadsheet } from './workbench-spreadsheet';

/** Something that is so, or is so at times. */
export type Circumstance = boolean | (() => boolean);

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
  /** Who runs the add-on: properties, triggers and locks of users go by this. '' unless told. */
  readonly userEmail?: string | undefined;
  /** What the script gets to see of the address. As it is, unless told; without the scope for it, Google gives '' or refuses. */
  readonly emailShown?: 'address' | 'blank' | 'refused' | undefined;
  readonly authMode?: AuthMode | undefined;
  /** Answers to dialogs; without one, OK or YES. */
  readonly answers?: ((question: Question) => Answer | undefined) | undefined;
  /** False where there is no user to ask, as in a clock trigger; `fire` goes without in any case. */
  readonly ui?: boolean | undefined;
  /** The name under which Google lists the add-on's menu. */
  readonly addOnName?: string | undefined;
  /** The add-on's HTML files by name without ending. */
  readonly html?: Readonly<Record<string, string>> | undefined;
  /** True while somebody else holds the document's lock. */
  readonly lockedElsewhere?: Circumstance | undefined;
  /** LockService.getDocumentLock() gives null, as where no document holds the script. */
  readonly noDocumentLock?: Circumstance | undefined;
  /** PropertiesService.getDocumentProperties() gives null, as where no document holds the script. */
  readonly noDocumentProperties?: Circumstance | undefined;
  /** SpreadsheetApp.getActiveSpreadsheet() gives null: what an add-on's clock trigger may see. */
  readonly noSpreadsheet?: Circumstance | undefined;
  /** True gives an add-on's limit of triggers, one per user and document, instead of a script's twenty. */
  readonly isAddOn?: boolean | undefined;
  /** False: ScriptApp.getUserTriggers does not list clock triggers. Google does not say whether it does. */
  readonly clockTriggersOfDocument?: boolean | undefined;
  /** What the user has consented to: all that is asked for unless told. The add-on's manifest tells. */
  readonly scopes?: readonly string[] | undefined;
  /** True: PropertiesService works for a user who has to authorise the script again. Google does not say whether it does. */
  readonly propertiesWithoutAuthorisation?: boolean | undefined;
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

/** What makes one execution different from others. */
export interface ExecutionOptions {
  readonly authMode: AuthMode;
  /** Whether there is a user to ask. */
  readonly ui: boolean;
  /** Google's limit for an execution of this kind, ms. */
  readonly limitMs: number;
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
  /** The address by which this user is known. */
  readonly user: string;
  authMode: AuthMode;
  ui: boolean;
  /** False once the user's consent is gone, or the script asks for more than was consented to. */
  isAuthorised = true;
  /** What holds the locks that are taken: the current execution. */
  holder: object = {};
  /** Makes a date or an error of the add-on's own realm. */
  makeDate: (instant: number) => Date = (instant) => new Date(instant);
  makeError: (message: string) => Error = (message) => new Error(message);
  makers!: Makers;

  constructor(readonly options: RunOptions) {
    this.spreadsheet = options.spreadsheet;
    this.user = options.userEmail ?? '';
    this.authMode = options.authMode ?? 'FULL';
    this.ui = options.ui ?? true;
    this.meter = new Meter(options, options.spreadsheet.id, options.now ?? Date.now);
  }

  isSo(circumstance: Circumstance | undefined): boolean {
    return typeof circumstance === 'function' ? circumstance() : circumstance === true;
  }

  /**
   * Runs one execution, as a menu item or a trigger does. It begins at the caller's time, whatever the ones before it
   * took, may come in the middle of another one, and gives its locks back however it ends.
   */
  execute<Result>(options: ExecutionOptions, body: () => Result): Result {
    const { authMode, ui, holder, makeDate, makeError } = this;
    this.authMode = options.authMode;
    this.ui = options.ui;
    this.holder = {};
    const outer = this.meter.startRun(options.limitMs);
    try {
      return this.#untilItsEnd(body);
    } finally {
      this.#giveLocksBack();
      this.meter.finishRun(outer);
      Object.assign(this, { authMode, ui, holder });
      if (outer) Object.assign(this, { makeDate, makeError });
    }
  }

  #untilItsEnd<Result>(body: () => Result): Result {
    const { meter } = this;
    let result: Result;
    try {
      result = body();
      meter.checkTime();
    } catch (error) {
      throw meter.ended === null ? error : new Error(meter.ended);
    }
    // Catching the end of a run does not undo it.
    if (meter.ended !== null) throw new Error(meter.ended);
    return result;
  }

  #giveLocksBack(): void {
    const { locks } = this.spreadsheet;
    for (const [name, holder] of locks) if (holder === this.holder) locks.delete(name);
  }
}
