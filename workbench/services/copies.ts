import type { WorkbenchSpreadsheet } from './workbench-spreadsheet';

let copies = 0;

/**
 * An exact twin of a spreadsheet, to try things on: same id, properties of document and users, metadata, triggers,
 * and what the workbench remembers of who wrote what. Only locks are not held in it.
 */
export function cloneOf(spreadsheet: WorkbenchSpreadsheet): WorkbenchSpreadsheet {
  return spreadsheet.clone();
}

/**
 * What Google's "Make a copy" makes: another id, and every tab as it is, with its notes, rules, charts, protections
 * and developer metadata that is visible to all. Not along go the document's properties, the triggers, and
 * metadata of the project's own. Who makes the copy owns it, so no protection stops them. What is kept
 * with users and with the script is the same for both files.
 */
export function copyOf(
  spreadsheet: WorkbenchSpreadsheet,
  name = `Copy of ${spreadsheet.name}`,
): WorkbenchSpreadsheet {
  copies++;
  const copy = spreadsheet.clone(`${spreadsheet.id}-copy-${copies}`);
  copy.name = name;
  copy.documentProperties.clear();
  copy.triggers = [];
  copy.userProperties = spreadsheet.userProperties;
  copy.scriptProperties = spreadsheet.scriptProperties;
  for (const place of [copy, ...copy.sheets]) {
    place.metadata = place.metadata.filter(({ visibility }) => visibility === 'DOCUMENT');
  }
  for (const { protections } of copy.sheets) {
    for (const entry of protections) delete entry.lockedOut;
  }
  return copy;
}
