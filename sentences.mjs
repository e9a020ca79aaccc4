// Writes out/sentences.html: every sentence that the tabs can show, in both languages, to be read through.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const PAGE = join(ROOT, 'out/sentences.html');

/** A program that gives the page: it imports each text module by its name, so that none can be forgotten. */
function program() {
  const names = readdirSync(join(ROOT, 'src/text')).flatMap((file) => {
    const name = /^en-(.+)\.ts$/.exec(file)?.[1];
    return name ? [name] : [];
  });
  const languages = ['vi', 'en'];
  const imports = names.flatMap((name, i) =>
    languages.map(
      (language) => `import * as ${language}${i} from './src/text/${language}-${name}';`,
    ),
  );
  const modules = names.map((name, i) => `'${name}': { vi: vi${i}, en: en${i} }`);
  return [
    ...imports,
    "import { isOfTabs } from './test/text/every-text';",
    "import { sentencesPage } from './test/text/sentences-page';",
    `const modules = Object.entries({ ${modules.join(', ')} });`,
    'export const html = sentencesPage(Object.fromEntries(modules.filter(([name]) => isOfTabs(name))));',
  ].join('\n');
}

const { outputFiles } = await build({
  stdin: { contents: program(), resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { html } = await import(`data:text/javascript;base64,${code}`);
mkdirSync(dirname(PAGE), { recursive: true });
writeFileSync(PAGE, html);
console.log(PAGE);
