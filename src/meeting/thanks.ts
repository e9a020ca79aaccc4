/** Thanks: lines in which people write whom they thank for what. */
import type { Block, PageCell, PageRow } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

const LINES = 3;
/** Whom, and for what, is written over these columns. */
const TEXT: [number, number] = [1, WIDTHS.length - 1];

export function thanks(facts: WeekFacts, words: Words): Block {
  const { sections, meeting } = words;
  const { people } = facts;
  const row = (key: string, role: PageCell['role'], first: PageCell, text: string | null) => {
    const cells = WIDTHS.map((_, c): PageCell => ({ value: c === TEXT[0] ? text : null, role }));
    return { key, merge: TEXT, cells: [first, ...cells.slice(1)] };
  };
  const who: PageCell = { value: null, role: 'input' };
  const rows: PageRow[] = [
    { key: 'thanks.title', cells: [{ value: sections.thanks.title, role: 'heading' }] },
    row(
      'thanks.header',
      'headerText',
      { value: meeting.who, role: 'headerText' },
      sections.thanks.text,
    ),
  ];
  for (let line = 1; line <= LINES; line++) {
    const first = people.length > 0 ? { ...who, choices: people } : who;
    rows.push(row(`thanks.${line}`, 'input', first, null));
  }
  return { key: 'thanks', rows };
}
