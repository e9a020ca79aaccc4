/** All sentences of the tabs on one page, for a person to read through: Vietnamese and English side by side. */
import { wordsIn } from '../../src/text';
import { everyText, type Said, type TextModules } from './every-text';
import { saidInTabs } from './said-in-tabs';
import { WEEK_SCENARIOS } from './week-scenarios';

/** What stands in the tabs from outside the text modules, as one module more. */
const OUTCOMES: TextModules = {
  outcomes: {
    vi: { viOutcomes: () => wordsIn('vi').outcomes },
    en: { enOutcomes: () => wordsIn('en').outcomes },
  },
};

export interface SaidParts {
  texts: Said[];
  sentences: Said[];
}

/** @param modules the text modules of the tabs */
export function everySentence(modules: TextModules): SaidParts {
  return {
    texts: everyText({ ...modules, ...OUTCOMES }),
    sentences: saidInTabs(WEEK_SCENARIOS),
  };
}

/** A page of HTML that needs nothing else. */
export function sentencesPage(modules: TextModules): string {
  const { texts, sentences } = everySentence(modules);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every sentence of the Pullpush tabs</title>
<style>
body { font: 14px/1.5 Arial, sans-serif; margin: 24px auto; max-width: 1200px; color: #202124; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { border-bottom: 1px solid #dadce0; padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { color: #5f6368; font-size: 12px; width: 20%; }
th:first-child { width: 20%; }
</style>
<h1>Every sentence of the Pullpush tabs</h1>
${table('Texts, with samples in their places', texts)}
${table('Sentences as the sections make them of facts', sentences)}
</html>
`;
}

function table(title: string, said: readonly Said[]): string {
  const rows = said.map(
    ({ way, vi, en }) =>
      `<tr><td>${escaped(way)}</td><td lang="vi">${escaped(vi)}</td><td lang="en">${escaped(en)}</td></tr>`,
  );
  return `<h2>${escaped(title)} (${said.length})</h2>
<table>
<thead><tr><th>Where</th><th>Tiếng Việt</th><th>English</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
