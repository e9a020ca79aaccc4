import { openXlsx, saveXlsx } from 'hucre';

/** The workbook with a tab laid out on one page across, so that a picture shows all its columns. */
export async function printedOnOnePage(bytes: Uint8Array, tab: string): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`The workbook has no tab ${tab}.`);
  sheet.pageSetup = {
    orientation: 'portrait',
    paperSize: 'a3',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
  };
  return saveXlsx(workbook);
}
