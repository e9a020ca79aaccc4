/** Menu, dialogs and toasts: the few ways in which the add-on speaks. */
import type { Language } from '../text';
import { TabRegistry } from './tab-registry';

/** A menu under Extensions. */
export function showMenu(items: [label: string, functionName: string][]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const [label, functionName] of items) menu.addItem(label, functionName);
  menu.addToUi();
}

/** The language that Settings had at the last run; null where the file cannot be asked or has none. */
export function menuLanguage(): Language | null {
  try {
    return openedRegistry().registry.language;
  } catch {
    return null;
  }
}

/** What the open spreadsheet knows of itself; throws where it may not be asked. */
export function openedRegistry(): { registry: TabRegistry; file(): string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return { registry: new TabRegistry(spreadsheet), file: () => spreadsheet.getId() };
}

export function showAlert(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** What a person typed, or null if they cancelled. */
export function showPrompt(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** Yes, no, or neither: null where the person cancelled or closed the question. */
export function askYesOrNo(title: string, text: string): boolean | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return true;
  return answer === ui.Button.NO ? false : null;
}

/** A note in the corner, which does not wait for a click. What is done is done, whether or not it can be said. */
export function showToast(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  text: string,
): void {
  try {
    spreadsheet.toast(text, 'Pullpush', 8);
  } catch {
    // Google fails now and then.
  }
}
