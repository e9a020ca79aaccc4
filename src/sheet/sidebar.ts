import { unpackedPage } from './packed-page';

/** Where the page has room for what it starts with. */
const START = '<script id="start" type="application/json">null</script>';

/**
 * Shows the sidebar's page.
 *
 * @param start what the page is given to start with, as JSON
 */
export function showSidebar(start: unknown, title: string): void {
  const page = unpackedPage(HtmlService.createHtmlOutputFromFile('sidebar').getContent());
  // Whatever stands in a text, nothing in it ends the script that holds it.
  const json = JSON.stringify(start).replace(/</g, '\\u003c');
  const html = page.replace(START, () => START.replace('null', () => json));
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
