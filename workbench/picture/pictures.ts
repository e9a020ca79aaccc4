/** Makes the pictures in docs/: the sample's meeting tab as it comes out of a printer, and the sidebar's first run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildMeeting } from '../command/hold-meeting';
import { type Language, readOptions } from '../command/options';
import { CommandProblem, exitCodeOf, type Place, terminalPlace } from '../command/place';
import { writeWorkbook } from '../files/workbook-file';
import { startBrowser } from './chromium';
import { printedOnOnePage } from './one-page';
import { firstRunPicture } from './sidebar-pictures';

const WIDTH = 1000;

function run(program: string, args: readonly string[], needed: string): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new CommandProblem(`${program} is missing: install ${needed} for the pictures.`);
  if (status !== 0) throw new Error(`${program} failed: ${stderr.trim()}`);
}

/** A workbook in which only the meeting tab is to be seen, as a picture. */
async function meetingPicture(lang: Language, place: Place, folder: string): Promise<string> {
  const { spreadsheet, tab } = await buildMeeting(readOptions(['--lang', lang]), place);
  for (const sheet of spreadsheet.sheets) sheet.hidden = sheet.name !== tab;
  spreadsheet.active = spreadsheet.sheetByName(tab);
  const book = join(folder, `meeting-${lang}.xlsx`);
  writeFileSync(book, await printedOnOnePage(await writeWorkbook(spreadsheet), tab));
  // A profile of its own: a LibreOffice that is open already would take the work and lose it.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book],
    'LibreOffice',
  );
  const image = join(folder, `meeting-${lang}`);
  run(
    'pdftoppm',
    ['-png', '-singlefile', '-scale-to-x', String(2 * WIDTH), '-scale-to-y', '-1'].concat(
      book.replace('.xlsx', '.pdf'),
      image,
    ),
    'poppler-utils',
  );
  return `${image}.png`;
}

async function sidebarPicture(lang: Language, place: Place, folder: string): Promise<string> {
  const browser = await startBrowser();
  try {
    const image = join(folder, `sidebar-${lang}.png`);
    writeFileSync(image, await firstRunPicture(browser, lang, place));
    return image;
  } finally {
    await browser.close();
  }
}

const TRIMMED = `-trim +repage -resize ${WIDTH}x -bordercolor white -border 16`.split(' ');
const SMALL = '-colors 128 -strip'.split(' ');

/** What each picture is made by, and what is done to it. */
const PICTURES = [
  { name: 'meeting', make: meetingPicture, looks: TRIMMED },
  { name: 'sidebar', make: sidebarPicture, looks: [] },
] as const;

async function pictures(place: Place): Promise<void> {
  const docs = join(place.root, 'docs');
  mkdirSync(docs, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'pullpush-pictures-'));
  try {
    for (const { name, make, looks } of PICTURES) {
      for (const lang of ['vi', 'en'] as const) {
        const file = `${name}-${lang}.png`;
        place.show?.(`${file}…`);
        const image = await make(lang, place, folder);
        run('convert', [image, ...looks, ...SMALL, join(docs, file)], 'ImageMagick');
        place.show?.('');
        place.print(`docs/${file}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const place = terminalPlace(resolve(dirname(process.argv[1]!), '..'));
process.exitCode = await exitCodeOf(place, () => pictures(place));
