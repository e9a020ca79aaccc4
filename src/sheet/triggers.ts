/**
 * The clock triggers of whoever runs this. Each person sees and removes only their own; a trigger that fires without
 * being the one that the document remembers removes itself.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Trigger = GoogleAppsScript.Script.Trigger;

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** Asks the person for leave to make triggers, where they have not given it: then the run ends here. */
export function askForTriggers(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE]);
}

/** Whether the person for whom a trigger runs must give their consent anew. */
export function isConsentGone(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

/**
 * Ids of one's own triggers of this spreadsheet; none where they may not be asked for. Whether Google lists clock
 * triggers by spreadsheet is nowhere documented, and by project an add-on's triggers of other spreadsheets are listed
 * too: of those only one that is known by its id is this spreadsheet's.
 */
export function myTriggers(
  spreadsheet: Spreadsheet,
  handler: string,
  known: string | null,
): string[] {
  return found(spreadsheet, handler, known).map((trigger) => trigger.getUniqueId());
}

/** Removes them, but for one; gives the id of that one, null where it is not there. */
export function removeTriggers(
  spreadsheet: Spreadsheet,
  handler: string,
  known: string | null,
  but: string | null = null,
): string | null {
  let kept: string | null = null;
  for (const trigger of found(spreadsheet, handler, known))
    if (trigger.getUniqueId() === but) kept = but;
    else ScriptApp.deleteTrigger(trigger);
  return kept;
}

/** Fires every day within this hour (0–23) of a time zone; gives its id. */
export function makeDailyTrigger(handler: string, hour: number, zone: string): string {
  const builder = ScriptApp.newTrigger(handler).timeBased();
  return builder.everyDays(1).atHour(hour).inTimezone(zone).create().getUniqueId();
}

/** A trigger that fired and is not wanted any more. */
export function removeFired(id: string): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
}

function found(spreadsheet: Spreadsheet, handler: string, known: string | null): Trigger[] {
  try {
    const here = ScriptApp.getUserTriggers(spreadsheet);
    const ids = here.map((trigger) => trigger.getUniqueId());
    const others = ScriptApp.getProjectTriggers().filter((trigger) => {
      const id = trigger.getUniqueId();
      return id === known && !ids.includes(id);
    });
    return [...here, ...others].filter((trigger) => trigger.getHandlerFunction() === handler);
  } catch {
    return [];
  }
}
