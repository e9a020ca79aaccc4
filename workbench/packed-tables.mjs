// Words and numbering plans are a third of what Google gets, and deflate takes two thirds off them. So dist/ holds these
// tables packed, while the sources hold them as people read and change them.
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { DIGITS } from './unpacked-table.mjs';

/** Modules of src/ that export nothing but functions without parameters, each of which gives a constant. */
const TABLES =
  /\bsrc[\\/](?:lead[\\/](?:vocabulary-\w+|field-synonyms|phone-plans)|text[\\/]\w+-labels)\.ts$/;

/** Whether a module is one of these tables. */
export const isTable = (path) => TABLES.test(path);

/**
 * For esbuild, in the project's folder: packs the tables.
 *
 * @param plugins those that have a say in what the tables hold
 */
export function packedTables(plugins) {
  return {
    name: 'packed-tables',
    setup(build) {
      build.onLoad({ filter: TABLES }, async ({ path }) => ({
        contents: packedModule(await tablesIn(path, plugins)),
        loader: 'js',
        resolveDir: build.initialOptions.absWorkingDir,
      }));
    },
  };
}

/** What each exported function of a module gives, by its name. */
async function tablesIn(path, plugins) {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    plugins,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tables',
    logLevel: 'warning',
  });
  const context = {};
  runInNewContext(outputFiles[0].text, context);
  return Object.fromEntries(Object.entries(context.tables).map(([name, give]) => [name, give()]));
}

function packedModule(tables) {
  const { alphabet, digits } = packed(JSON.stringify(tables));
  const literals = [alphabet, digits].map((text) => JSON.stringify(text)).join(', ');
  return [
    `import { unpackedTable } from './workbench/unpacked-table.mjs';`,
    `const tables = /* @__PURE__ */ unpackedTable(${literals});`,
    ...Object.keys(tables).map((name) => `export const ${name} = () => tables().${name};`),
  ].join('\n');
}

/** A text as its characters and, deflated and in Z85, the place of each in them: what `unpackedTable` reads. */
export function packed(text) {
  const alphabet = [...new Set(text.split(''))].sort().join('');
  if (alphabet.length > 256) {
    throw new Error(
      `A table holds ${alphabet.length} different characters, and a byte can tell 256 apart: look at workbench/packed-tables.mjs.`,
    );
  }
  const places = Uint8Array.from(text.split(''), (letter) => alphabet.indexOf(letter));
  return { alphabet, digits: z85(deflateRawSync(places, { level: 9 })) };
}

/** Z85 of the bytes and, up to a multiple of four, of zeros. */
function z85(bytes) {
  const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  bytes.copy(whole);
  let text = '';
  for (let at = 0; at < whole.length; at += 4) {
    let value = whole.readUInt32BE(at);
    let digits = '';
    for (let i = 0; i < 5; i++) {
      digits = DIGITS[value % DIGITS.length] + digits;
      value = Math.floor(value / DIGITS.length);
    }
    text += digits;
  }
  return text;
}
