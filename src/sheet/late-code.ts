import { unpackedPage } from './packed-page';

/**
 * Code that most runs do without: it lies packed in a file of its own, which Apps Script does not load with the script,
 * and so a custom function has a third less to load. workbench/late-actions.mjs tells what goes in there.
 *
 * @param file its name without ending
 * @param shared what it uses of the code that is loaded already, by the path of the module
 */
export function lateCode(file: string, shared: unknown): unknown {
  const code = unpackedPage(HtmlService.createHtmlOutputFromFile(file).getContent());
  // Named one by one: whether code that comes late sees them by itself is nowhere documented.
  const services = {
    SpreadsheetApp,
    HtmlService,
    PropertiesService,
    LockService,
    ScriptApp,
    Session,
    Utilities,
  };
  const make = new Function('shared', ...Object.keys(services), `${code}\nreturn Late;`);
  return make(shared, ...Object.values(services));
}
