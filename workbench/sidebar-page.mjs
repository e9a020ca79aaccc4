// The sidebar's page as one file: HtmlService serves no other files beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inAscii } from './packed-page.mjs';

/**
 * The page: its HTML with the style and the script put in.
 *
 * @param {string} root the project's folder
 * @param {string} folder the page's folder
 */
export async function sidebarPage(root, folder) {
  const made = await build({
    entryPoints: [join(folder, 'index.tsx'), join(folder, 'sidebar.css')],
    absWorkingDir: root,
    outdir: 'page',
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Browsers that know modal dialogs: the page's own need, and that of its syntax.
    target: ['chrome87', 'firefox98', 'safari15.4'],
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService cuts template literals that hold // or /*.
    supported: { 'template-literal': false },
    logLevel: 'warning',
  });
  const textOf = (ending) => made.outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const script = `// With Preact, (c) 2015-present Jason Miller, MIT licence.\n${inAscii(textOf('.js'))}`;
  return readFileSync(join(folder, 'sidebar.html'), 'utf8')
    .replace('<style></style>', () => `<style>${textOf('.css')}</style>`)
    .replace(
      '<script></script>',
      () => `<script>${script.replace(/<\/script/gi, '<\\/script')}\n</script>`,
    );
}
