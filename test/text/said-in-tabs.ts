/** The sentences that sections make of facts, as the meeting tab and the Scoreboard show them. */
import { meetingPage, scoreboardPage } from '../../src/meeting/agenda';
import type { WeekFacts } from '../../src/meeting/facts';
import type { Page, PageRow } from '../../src/page/page';
import { type Language, wordsIn } from '../../src/text';
import type { Said } from './every-text';

/** What all these weeks say, each pair of sentences once, under the name of the first week that says it. */
export function saidInTabs(weeks: Readonly<Record<string, WeekFacts>>): Said[] {
  const seen = new Set<string>();
  return Object.entries(weeks).flatMap(([name, facts]) => {
    const vietnamese = saidIn(facts, 'vi');
    const english = saidIn(facts, 'en');
    const keys = new Set([...vietnamese.keys(), ...english.keys()]);
    return [...keys].flatMap((key): Said[] => {
      const [vi = '', en = ''] = [vietnamese.get(key), english.get(key)];
      const pair = `${vi}\n${en}`;
      // What reads the same in both languages is a name, or a number.
      if (vi === en || seen.has(pair)) return [];
      seen.add(pair);
      return [{ way: `${name} · ${key}`, vi, en }];
    });
  });
}

/** The texts of both pages of a week by where they stand; a sentence that is broken into rows is one again. */
function saidIn(facts: WeekFacts, language: Language): Map<string, string> {
  const words = wordsIn(language);
  const found = new Map<string, string>();
  const pages: [string, Page][] = [
    ['', meetingPage(facts, words)],
    ['Scoreboard · ', scoreboardPage(facts, words)],
  ];
  for (const [page, { blocks }] of pages) for (const { rows } of blocks) addRows(found, page, rows);
  return found;
}

function addRows(found: Map<string, string>, page: string, rows: readonly PageRow[]): void {
  for (const row of rows) {
    const texts = row.cells.flatMap((cell, column) =>
      typeof cell?.value === 'string' && cell.value !== '' ? [{ column, text: cell.value }] : [],
    );
    const [base, number] = [row.key.replace(/\.\d+$/, ''), /\.(\d+)$/.exec(row.key)?.[1]];
    for (const { column, text } of texts) {
      const first = `${page}${base}.1 ${column}`;
      const before = found.get(first);
      const isLater = texts.length === 1 && number !== undefined && number !== '1';
      if (isLater && before !== undefined) found.set(first, `${before} ${text}`);
      else found.set(`${page}${row.key} ${column}`, text);
    }
  }
}
