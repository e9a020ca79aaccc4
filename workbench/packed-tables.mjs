// Words and numbering plans are a third of what Google would get, and deflate takes two thirds off them. So dist/ holds these
// tables packed, while the sources hold them as people read and change them.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { DIGITS } from './unpacked-table.mjs';

/**
 * Modules of src/ that export nothing but functions without parameters, each of which gives a constant: vocabulary,
 * numbering plans, and the texts of a language, which are all the modules of src/text/ named `vi-…` or `en-…`.
 */
const TABLES =
  /\bsrc[\\/](?:lead[\\/](vocabulary-\w+|field-synonyms|phone-plans)|text[\\/](vi|en)-[\w-]+)\.ts$/;
const NAMESPACE = 'packed-table';

/**
 * The table that a module is in, by the path of the module or by what esbuild's metafile calls the table; null for any
 * other. All texts of a language are one table: packed together they are smaller, and who needs one soon needs more.
 */
export function tableOf(path) {
  if (path.startsWith(`${NAMESPACE}:`)) return path.slice(NAMESPACE.length + 1);
  const [, name, language] = TABLES.exec(path) ?? [];
  return language ? `words-${language}` : (name ?? null);
}

/**
 * For esbuild, in the project's folder: packs the tables.
 *
 * @param plugins those that have a say in what the tables hold
 */
export function packedTables(plugins) {
  return {
    name: 'packed-tables',
    setup(build) {
      const resolveDir = build.initialOptions.absWorkingDir;
      build.onLoad({ filter: TABLES }, async ({ path }) => ({
        contents: [
          `import { tables } from '${NAMESPACE}';`,
          ...Object.keys(await constantsIn(path, plugins)).map(
            (name) => `export const ${name} = () => tables().${name};`,
          ),
        ].join('\n'),
        loader: 'js',
        pluginData: path,
      }));
      build.onResolve({ filter: new RegExp(`^${NAMESPACE}$`) }, ({ pluginData }) => ({
        path: tableOf(pluginData),
        namespace: NAMESPACE,
        pluginData,
      }));
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ pluginData }) => ({
        contents: packedModule(await constantsWith(pluginData, plugins)),
        loader: 'js',
        resolveDir,
      }));
    },
  };
}

/** What every module of the table gives that this module is in. */
async function constantsWith(path, plugins) {
  const folder = dirname(path);
  const table = tableOf(path);
  const inTable = readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((each) => tableOf(each) === table);
  const constants = {};
  for (const each of inTable.sort()) {
    for (const [name, constant] of Object.entries(await constantsIn(each, plugins))) {
      if (name in constants) {
        throw new Error(`Two modules of the table ${table} export ${name}: rename one of them.`);
      }
      constants[name] = constant;
    }
  }
  return constants;
}

/** What each exported function of a module gives, by its name. */
async function constantsIn(path, plugins) {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    plugins,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'constants',
    logLevel: 'warning',
  });
  const context = {};
  runInNewContext(outputFiles[0].text, context);
  return Object.fromEntries(
    Object.entries(context.constants).map(([name, give]) => [name, give()]),
  );
}

function packedModule(constants) {
  const { alphabet, digits } = packed(JSON.stringify(constants));
  const literals = [alphabet, digits].map((text) => JSON.stringify(text)).join(', ');
  return [
    `import { unpackedTable } from './workbench/unpacked-table.mjs';`,
    `export const tables = /* @__PURE__ */ unpackedTable(${literals});`,
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
