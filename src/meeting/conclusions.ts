import type { Block, PageRow } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';

const ROWS = 10;

/** Ten empty rows in which both sides write who does what by when. */
export function conclusions(facts: WeekFacts, words: Words): Block {
  const { meeting } = words;
  const header = (value: string | null) => ({ value, role: 'headerText' as const });
  const rows: PageRow[] = [
    { key: 'conclusions.title', cells: [{ value: meeting.conclusions, role: 'heading' }] },
    {
      key: 'conclusions.header',
      merge: [1, 5],
      cells: [
        header(meeting.who),
        header(meeting.what),
        ...[null, null, null, null].map(header),
        header(meeting.byWhen),
        header(meeting.status),
      ],
    },
  ];
  for (let i = 1; i <= ROWS; i++) {
    rows.push({
      key: `conclusions.${i}`,
      merge: [1, 5],
      cells: [
        facts.people.length > 0
          ? { value: null, role: 'input', choices: facts.people }
          : { value: null, role: 'input' },
        ...Array.from({ length: 5 }, () => ({ value: null, role: 'input' as const })),
        { value: null, role: 'inputDate' },
        { value: null, role: 'input', choices: meeting.statuses },
      ],
    });
  }
  return { key: 'conclusions', rows };
}
