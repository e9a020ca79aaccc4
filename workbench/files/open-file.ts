import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { EncryptedFileError, read, type Workbook } from 'hucre';
import { type SpreadsheetSettings, WorkbenchSpreadsheet } from '../services';
import { readDelimited } from './delimited';
import { FileProblem } from './file-problem';
import { readWorkbook } from './workbook-file';
import { spreadsheetFrom } from './xlsx-read';

/** Excel's and Google's limit for one cell is far below; a longer one means that this is no table. */
const LONGEST_CELL = 50_000;

/**
 * Opens a lead file: a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or delimited text, by what is in
 * it and not by its ending. A file that cannot be used throws a {@link FileProblem}.
 */
export async function openLeadFile(
  path: string,
  settings: SpreadsheetSettings = {},
): Promise<WorkbenchSpreadsheet> {
  const file = basename(path);
  const bytes = readBytes(path);
  const named = { name: basename(path, extname(path)), ...settings };
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return openWorkbook(bytes, file, named);
  }
  return openText(bytes, file, named);
}

function readBytes(path: string): Uint8Array {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    if (statSync(path).isDirectory()) {
      throw new FileProblem(`${file} is a folder: give a file inside it.`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') {
      throw new FileProblem(`${file} may not be read: ask its owner for the right to read it.`);
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new FileProblem(`There is no file ${path}: check the name and the folder.`);
    }
    throw new FileProblem(
      `${file} cannot be read (${code ?? 'unknown cause'}): copy it and retry.`,
    );
  }
  if (bytes.length === 0) throw new FileProblem(`${file} is empty: export it again.`);
  return bytes;
}

async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  settings: SpreadsheetSettings,
): Promise<WorkbenchSpreadsheet> {
  let spreadsheet: WorkbenchSpreadsheet;
  try {
    spreadsheet = isXlsx(bytes)
      ? await readWorkbook(bytes, settings)
      : spreadsheetFrom(await readOther(bytes), settings).spreadsheet;
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      throw new FileProblem(
        `${file} is protected by a password: open it, take the password off, save and try again.`,
      );
    }
    throw new FileProblem(
      `${file} cannot be read as a workbook, it may be damaged: open it in Excel or Google Sheets and save it as .xlsx.`,
    );
  }
  if (spreadsheet.sheets.length === 0) {
    throw new FileProblem(`${file} has no sheet in it: open it, add the leads and save it.`);
  }
  return spreadsheet;
}

/** Old and foreign formats; the read options make the library give dates as dates. */
function readOther(bytes: Uint8Array): Promise<Workbook> {
  return read(bytes, { readStyles: true });
}

/** Names of a package's parts stand uncompressed in a zip file. */
function isXlsx(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 0x50, 0x4b)) return false;
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.includes('xl/workbook.xml');
}

function openText(
  bytes: Uint8Array,
  file: string,
  settings: SpreadsheetSettings,
): WorkbenchSpreadsheet {
  const { rows, encoding } = readDelimited(bytes);
  const known = /^(utf-8|utf-16)/.test(encoding);
  const text = rows.slice(0, 200).flat().join('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what gives a binary file away
  const strange = (text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g) ?? []).length;
  const binary = strange > (known ? 0 : text.length / 100);
  if (binary || rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) {
    throw new FileProblem(
      `${file} is neither a workbook nor a table in text: export the leads as .xlsx or .csv.`,
    );
  }
  // Some systems export a web page and call it .xls; Excel opens it, and can save it as a workbook.
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) {
    throw new FileProblem(
      `${file} is a web page and not a workbook: open it in Excel and save it as .xlsx.`,
    );
  }
  if (rows.length === 0) throw new FileProblem(`${file} has no rows: export it again.`);
  const name = settings.name?.slice(0, 31).trim() || 'Leads';
  return WorkbenchSpreadsheet.fromTables([{ name, rows, textColumns: true }], settings);
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
