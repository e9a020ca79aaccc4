// Makes dist/, which is what Google gets, and with --workbench also build/, the commands that run it here.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BuildProblem, stubsFor } from './workbench/build-stubs.mjs';
import { bundleParts } from './workbench/bundle-parts.mjs';
import { withLateActions } from './workbench/late-actions.mjs';
import { leanPhoneMetadata } from './workbench/lean-phone-metadata.mjs';
import { inAscii, packedPage } from './workbench/packed-page.mjs';
import { packedTables } from './workbench/packed-tables.mjs';
import { sidebarPage } from './workbench/sidebar-page.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const BUNDLE = 'Pullpush';
const ENTRY = join(ROOT, 'src/entry.ts');
const SIDEBAR = join(ROOT, 'src/sidebar');
const COMMANDS = {
  start: 'workbench/command/start.ts',
  meeting: 'workbench/command/meeting.ts',
  sidebar: 'workbench/command/sidebar.ts',
  bench: 'workbench/bench.ts',
  simulate: 'workbench/simulate.ts',
  pictures: 'workbench/picture/pictures.ts',
};

/** The files of dist/ by name, and what takes the room in the bundle. */
async function addOn() {
  if (!existsSync(ENTRY)) throw new BuildProblem('There is no src/entry.ts to build from.');
  const stubs = stubsFor(ENTRY, BUNDLE);
  const { script, actions } = await withLateActions(ROOT, ENTRY, FOR_GOOGLE);
  const files = new Map([
    ['pullpush.js', script.text],
    ['functions.js', stubs],
    ['actions.html', packedPage(inAscii(actions.text))],
    ['sidebar.html', packedPage(await sidebarPage(ROOT, SIDEBAR))],
    ['appsscript.json', readFileSync(join(ROOT, 'appsscript.json'), 'utf8')],
  ]);
  return { files, parts: bundleParts(script.metafile) };
}

const FOR_GOOGLE = {
  format: 'iife',
  globalName: BUNDLE,
  platform: 'neutral',
  // Later syntax such as #private fields does not parse in Apps Script. These two of ES2020 do: scripts that Apps Script
  // runs as they are written have long used them, and what takes their place in ES2019 is 11 KB longer.
  target: 'es2019',
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  banner: {
    js: '// With libphonenumber-js, (c) 2016 @catamphetamine, and fflate, (c) 2026 Arjun Barrett, both of MIT licence, and numbering plans of libphonenumber, (c) Google, Apache-2.0.',
  },
  plugins: [packedTables([leanPhoneMetadata])],
  // The same code, with classes instead of what older engines need in their place.
  alias: { 'libphonenumber-js/core': 'libphonenumber-js/core/es6' },
  // fflate asks whether there is one, and Apps Script has none.
  define: { TextDecoder: 'undefined' },
};

const FOR_NODE = { format: 'esm', platform: 'node', target: 'node20', packages: 'external' };

async function commandFiles(parts) {
  const files = new Map([['bundle-parts.json', JSON.stringify(parts)]]);
  for (const [name, source] of Object.entries(COMMANDS)) {
    const entry = join(ROOT, source);
    files.set(`${name}.mjs`, (await bundled({ entryPoints: [entry], ...FOR_NODE })).text);
  }
  return files;
}

async function bundled(options) {
  const result = await build({
    ...options,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  return { text: result.outputFiles[0].text, metafile: result.metafile };
}

/**
 * Makes a folder hold these files and, with `only`, nothing else. A file that is right already is
 * left alone, so that two runs at the same time do not pull the files from under each other.
 */
function fill(folder, files, only) {
  mkdirSync(folder, { recursive: true });
  for (const name of only ? readdirSync(folder) : []) {
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

async function main(args) {
  const { files, parts } = await addOn();
  const made = [[join(ROOT, 'dist'), files, true]];
  const withCommands = args.includes('--workbench');
  if (withCommands) made.push([join(ROOT, 'build'), await commandFiles(parts), false]);
  for (const [folder, files, only] of made) fill(folder, files, only);
  if (!args.includes('--verbose')) return;
  for (const [folder, files] of made) {
    for (const name of files.keys()) {
      console.log(`${basename(folder)}/${name}  ${statSync(join(folder, name)).size} bytes`);
    }
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // esbuild has told its own errors already, with the place in the file.
  if (error instanceof BuildProblem) console.error(`The build stopped. ${error.message}`);
  else if (!error.errors) console.error(error);
  process.exitCode = 1;
}
