/** Sales tells Marketing what customers say, what Sales waits for, and what deserves praise. */
import { hashOf } from '../page/base';
import type { Block, PageCell, PageRow } from '../page/page';
import type { Words } from '../text';
import { isolated } from '../text/fill';
import type { WeekFacts } from './facts';
import { rowsFrom, toldText, uniqueKeys } from './overflow';
import type { SalesVoices, Voice } from './team-facts';
import { WIDTHS } from './widths';

/** So many are shown of each kind. */
const VOICES = 5;
const REQUESTS = 8;
const PRAISE = 5;
/** What kind it is, two numbers, and from here on the text. */
const TEXT = 3;

type KeyOf = (key: string) => string;

export function salesTells(facts: WeekFacts, words: Words): Block {
  const said = words.sections.sales;
  const { voices, unread } = facts.team;
  const keyOf = uniqueKeys();
  const told = [
    ...voiceRows(voices, keyOf, words),
    ...requestRows(voices, keyOf, words),
    ...praiseRows(voices, keyOf, words),
  ];
  const isAsked = voices.hasTab || voices.hasColumn;
  const quiet = (key: string, text: string) => rowsFrom(0, `sales.${key}`, text, [], 'quiet');
  const title: PageRow = { key: 'sales.title', cells: [{ value: said.title, role: 'heading' }] };
  // Objections of the lead tab are told all the same; that nothing else was said is not known.
  if (unread.feedback) {
    const text = words.sections.unread(words.teamTabs.feedback);
    return { key: 'sales', rows: [title, ...told, ...quiet('unread', text)] };
  }
  return {
    key: 'sales',
    rows: [
      title,
      ...told,
      ...(isAsked && told.length === 0 ? quiet('none', said.none) : []),
      ...quiet('more', wouldShow(voices, words)),
    ],
  };
}

/** What a tab or a column that the team does not have would add; '' if it has both. */
function wouldShow({ hasTab, hasColumn }: SalesVoices, words: Words): string {
  const said = words.sections.sales;
  const path = words.sections.path(words.menu.addTab, words.teamTabs.feedback);
  const column = words.fields.objection ?? said.objection;
  if (hasTab) return hasColumn ? '' : said.noColumn(column);
  return hasColumn ? said.noTab(path) : said.nothing(path, column);
}

/** Objections and questions, most frequent first, with how often this week and last. */
function voiceRows({ objections, questions }: SalesVoices, keyOf: KeyOf, words: Words): PageRow[] {
  const said = words.sections.sales;
  const rowsOf = (list: readonly Voice[], kind: string, name: string) =>
    list
      .filter(({ text, count }) => count > 0 && toldText(text) !== '')
      .slice(0, VOICES)
      .flatMap(({ text, count, before }) =>
        rowsFrom(TEXT, keyOf(`sales:${kind}:${hashOf(text)}`), toldText(text), [
          { value: name, role: 'name' },
          { value: count, role: 'middle' },
          { value: before, role: 'middle' },
        ]),
      );
  const rows = [
    ...rowsOf(objections, 'objection', said.objection),
    ...rowsOf(questions, 'question', said.question),
  ];
  const header = headerRow('sales.header', [said.said, said.thisWeek, said.lastWeek, said.says]);
  return rows.length === 0 ? [] : [header, ...rows];
}

/** What Sales asked for and has not been given: oldest first. */
function requestRows({ requests }: SalesVoices, keyOf: KeyOf, words: Words): PageRow[] {
  const said = words.sections.sales;
  if (requests.length === 0) return [];
  const rows = requests.slice(0, REQUESTS).flatMap(({ text, who, campaign, days }) =>
    rowsFrom(TEXT, keyOf(`sales:request:${hashOf(text)}`), joined(text, who, campaign), [
      { value: said.request, role: 'name' },
      { value: said.age(days), role: 'middle' },
    ]),
  );
  const more = requests.length - REQUESTS;
  const left = more > 0 ? said.moreRequests(more, words.teamTabs.feedback) : '';
  return [
    headerRow('sales.requests', [said.waiting, said.waited, null, said.text]),
    ...rows,
    ...rowsFrom(TEXT, 'sales.moreRequests', left, [], 'quiet'),
  ];
}

function praiseRows({ praise }: SalesVoices, keyOf: KeyOf, words: Words): PageRow[] {
  const said = words.sections.sales;
  if (praise.length === 0) return [];
  const rows = praise
    .slice(0, PRAISE)
    .flatMap(({ text, who, campaign }) =>
      rowsFrom(TEXT, keyOf(`sales:praise:${hashOf(text)}`), joined(text, campaign), [
        { value: toldText(who) || null, role: 'name' },
      ]),
    );
  return [headerRow('sales.praise', [said.praised, null, null, said.text]), ...rows];
}

/** The text, and after it who says so and about which campaign. */
function joined(...texts: string[]): string {
  const told = texts.map((text) => isolated(toldText(text))).filter((text) => text !== '');
  return told.join(' · ');
}

function headerRow(key: string, values: (string | null)[]): PageRow {
  const cells = WIDTHS.map((_, c): PageCell => {
    const isNumber = c === 1 || c === 2;
    return { value: values[c] ?? null, role: isNumber ? 'headerMiddle' : 'headerText' };
  });
  return { key, cells };
}
