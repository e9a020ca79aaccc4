// dist/ is two bundles: pullpush.js, which every run loads, holds the menu, the custom functions and all they need; the
// actions, with all that only they need, lie packed in actions.html and are loaded when the first of them is called.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Actions that every run needs: those that no service may be asked for first. */
const AT_ONCE = ['open-menu', 'function-clock', 'consent'];
const LATE = 'late-actions';
const SHARED = 'shared-modules';
/** More rounds would mean that each takes something else into the first bundle. */
const MOST_ROUNDS = 5;

/**
 * Both bundles.
 *
 * @param {string} root the project's folder
 * @param {string} entry the file that Apps Script sees
 * @param {object} options of esbuild, for both
 * @returns the text and esbuild's metafile of each
 */
export async function withLateActions(root, entry, options) {
  const late = lateModules(entry);
  let shared = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const script = await bundled(root, options, {
      entryPoints: [entry],
      plugins: [laterPlugin(root, entry), sharedPlugin(root, shared), ...options.plugins],
    });
    const used = new Set();
    const actions = await bundled(root, options, {
      stdin: {
        contents: late.map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
        resolveDir: root,
      },
      globalName: 'Late',
      banner: {},
      plugins: [givenPlugin(root, modulesIn(script.metafile), shared, used), ...options.plugins],
    });
    const wanted = [...used].sort();
    if (wanted.join() === shared.join()) return { script, actions };
    shared = wanted;
  }
  throw new Error(
    'The two bundles do not come to terms about what they share: look at workbench/late-actions.mjs.',
  );
}

async function bundled(root, options, more) {
  const { outputFiles, metafile } = await build({
    ...options,
    ...more,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  return { text: outputFiles[0].text, metafile };
}

/** The actions that the entry imports, but for those that are needed at once. */
function lateModules(entry) {
  const found = readFileSync(entry, 'utf8').matchAll(/ from '(\.\/actions\/[^']+)';/g);
  return [...found]
    .map(([, path]) => join(dirname(entry), `${path}.ts`))
    .filter((path) => !AT_ONCE.includes(basename(path, '.ts')));
}

function modulesIn(metafile) {
  return new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    ),
  );
}

/** In the first bundle: each function of a late action loads the actions and calls the real one. */
function laterPlugin(root, entry) {
  const late = lateModules(entry);
  return {
    name: LATE,
    setup(build) {
      build.onResolve({ filter: /^\.\/actions\// }, ({ path, importer }) => {
        const file = resolve(dirname(importer), `${path}.ts`);
        return importer === entry && late.includes(file) ? { path: file, namespace: LATE } : null;
      });
      build.onLoad({ filter: /./, namespace: LATE }, ({ path }) => ({
        contents: [
          `import { late } from '${LATE}';`,
          ...[...readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm)].map(
            ([, name]) => `export const ${name} = (...given) => late().${name}(...given);`,
          ),
        ].join('\n'),
        resolveDir: root,
      }));
      build.onResolve({ filter: new RegExp(`^${LATE}$`) }, () => ({
        path: LATE,
        namespace: 'loader',
      }));
      build.onLoad({ filter: /./, namespace: 'loader' }, () => ({
        contents: [
          `import { lateCode } from './src/sheet/late-code';`,
          `import { shared } from '${SHARED}';`,
          'let actions;',
          `export const late = () => actions = actions || lateCode('actions', shared);`,
        ].join('\n'),
        resolveDir: root,
      }));
    },
  };
}

/** In the first bundle: the modules that the second one uses too. */
function sharedPlugin(root, shared) {
  return {
    name: SHARED,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${SHARED}$`) }, () => ({
        path: SHARED,
        namespace: SHARED,
      }));
      build.onLoad({ filter: /./, namespace: SHARED }, () => ({
        contents: [
          ...shared.map((path, i) => `import * as m${i} from ${JSON.stringify(`./${path}`)};`),
          `export const shared = [${shared.map((_, i) => `m${i}`).join(', ')}];`,
        ].join('\n'),
        resolveDir: root,
      }));
    },
  };
}

/** In the second bundle: modules that the first one holds are taken from there. */
function givenPlugin(root, held, shared, used) {
  return {
    name: 'given-modules',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
        if (pluginData !== undefined || from.kind === 'entry-point') return null;
        const found = await build.resolve(path, { ...from, pluginData: SHARED });
        const name = relative(root, found.path).replaceAll('\\', '/');
        if (found.namespace !== 'file' || !held.has(name)) return null;
        used.add(name);
        // The ending says that it is no ES module, whatever the real one is.
        return { path: `${name}.cjs`, namespace: SHARED };
      });
      // While the bundles have not come to terms, a module may have no place yet.
      build.onLoad({ filter: /./, namespace: SHARED }, ({ path }) => ({
        contents: `module.exports = shared[${shared.indexOf(path.slice(0, -'.cjs'.length))}];`,
      }));
    },
  };
}
