/** Sentences about verdicts, about what is wrong in the data, and lists of rows and tabs. */
import type { enSentences } from './en-sentences';
import { fill } from './fill';
import { type Language, numberText } from './numbers';
import type { ProblemFacts, VerdictFacts, Words } from './words';

export type SentenceTexts = ReturnType<typeof enSentences>;

type Sentences = Pick<
  Words,
  'verdict' | 'problem' | 'moreTexts' | 'rowsNamed' | 'tabsNamed' | 'moreTabs' | 'pairsNamed'
>;

/** So many tabs are listed by name. */
const TABS_NAMED = 3;

/** @param texts asked for with each sentence only: most runs say none of them. */
export function sentencesIn(language: Language, texts: () => SentenceTexts): Sentences {
  const n = (value: number) => numberText(language, value);
  const moreRows = (more: number) => (more > 0 ? fill(texts().moreRows, { more: n(more) }) : '');
  const moreTabs = (count: number) => fill(texts().moreTabs, { count: n(count) });
  return {
    verdict: (facts) =>
      fill(verdictText(texts().verdicts, facts), {
        needed: n(facts.needed ?? 0),
        waiting: n(facts.waiting ?? 0),
      }),
    problem(problem) {
      const { count, where, place, texts: said = '', other = '' } = problem;
      return fill(problemText(texts().problems, problem), {
        count: n(count),
        where,
        at: where && ` (${where})`,
        place,
        texts: said,
        other,
      });
    },
    moreTexts: (count) => fill(texts().moreTexts, { count: n(count) }),
    rowsNamed(rows, more, tab) {
      const said = texts();
      const isOne = more === 0 && !rows.includes(',');
      const text = isOne ? said.row : said.rows;
      const ofTab = isOne ? said.rowOfTab : said.rowsOfTab;
      return (
        (tab === undefined ? fill(text, { rows }) : fill(ofTab, { rows, tab })) + moreRows(more)
      );
    },
    tabsNamed(tabs) {
      const named = tabs.slice(0, TABS_NAMED).map((tab) => `“${tab}”`);
      if (tabs.length === 1) return fill(texts().oneTab, { tab: named[0]! });
      const more = tabs.length - named.length;
      const last = more > 0 ? moreTabs(more) : named.pop()!;
      return fill(texts().tabs, { tabs: named.join(', '), last });
    },
    moreTabs,
    pairsNamed(pairs, more) {
      const { pair, pairInTabs } = texts();
      const named = pairs.map(({ row, earlier, tabs }) =>
        tabs
          ? fill(pairInTabs, { row, earlier, tab: tabs.row, earlierTab: tabs.earlier })
          : fill(pair, { row, earlier }),
      );
      return named.join(', ') + moreRows(more);
    },
  };
}

type Texts = Readonly<Record<string, string>>;

function verdictText(texts: SentenceTexts['verdicts'], { code, cause, needed }: VerdictFacts) {
  if (code === 'UNSURE')
    return needed === null || needed === undefined ? texts.close : texts.unsure;
  if (code === 'BELOW' || code === 'ABOVE' || code === 'THIN') return texts[code];
  return (texts.early as Texts)[cause ?? ''] ?? texts.early.inProgress;
}

function problemText(texts: SentenceTexts['problems'], facts: ProblemFacts): string {
  const { kind } = facts;
  if (kind === 'ambiguousDates' && facts.other) return texts.ambiguousDatesInCell;
  if (kind === 'leadTabMissing' && facts.other) return texts.leadTabReplaced;
  if (kind === 'phraseOutcome' && !facts.texts) return texts.phraseWithoutOutcome;
  return (texts as Texts)[kind] ?? texts.setting;
}
