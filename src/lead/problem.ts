/** What is wrong with the data, as data: words are put to it where a person reads it. */
export type ProblemKind =
  | 'unmapped'
  | 'noDate'
  | 'noCampaign'
  | 'futureDate'
  | 'oldDate'
  | 'inheritedDate'
  | 'shiftedRow'
  | 'pullAnswer'
  | 'ambiguousDates'
  | 'contestedColumn'
  | 'columnByContent'
  | 'columnMissing'
  | 'settingValue'
  | 'tableColumns'
  | 'historyColumns'
  | 'phraseOutcome'
  | 'goodPoints'
  | 'newLeadTab'
  | 'leadTabMissing'
  | 'leadTabUnfit'
  | 'sameLeads'
  | 'takenAsDuplicate'
  | 'goodTwice'
  | 'sharedContact'
  | 'impossiblePhone'
  | 'teamColumns'
  | 'teamColumnsBlank'
  | 'teamDate'
  | 'endBeforeStart'
  | 'campaignUnnamed'
  | 'feedbackDate'
  | 'feedbackKind'
  | 'planPeriod'
  | 'planTwice'
  | 'planNumber';

export interface DataProblem {
  kind: ProblemKind;
  /** How many rows or cells. */
  count: number;
  /** Sheet rows (1-based) of the first few. */
  rows: number[];
  /** The column header, setting cell or other place it is about. */
  place?: string;
  /** Texts in question with their counts, most frequent first. */
  texts?: [text: string, count: number][];
  /** Another column or value that the sentence names. */
  other?: string;
  /** The cell of Settings that would put it right: the key of its row, and its column, the hidden one being 0. */
  cell?: { key: string; column: number };
  /** Where several lead tabs are read: the tab that has the problem, or what each of them has. */
  tab?: string;
  parts?: { tab: string; rows: number[]; count: number }[];
  /** Of the first few rows, each with the earlier row that it is held against. */
  pairs?: RowPair[];
}

/** A row and an earlier one of the same person. */
export interface RowPair {
  row: number;
  earlier: number;
  /** Where several lead tabs are read: the tab of each. */
  tabs?: { row: string; earlier: string };
}

const ROWS_NAMED = 5;

/** Collects the rows that have one problem. */
export class RowsWith {
  count = 0;
  readonly rows: number[] = [];

  constructor(readonly kind: ProblemKind) {}

  add(row: number): void {
    this.count++;
    if (this.rows.length < ROWS_NAMED) this.rows.push(row);
  }

  problem(place?: string): DataProblem[] {
    if (this.count === 0) return [];
    const found: DataProblem = { kind: this.kind, count: this.count, rows: this.rows };
    return [place === undefined ? found : { ...found, place }];
  }
}

/** Kinds that are about rows: what several tabs have of one goes into one sentence. */
const ABOUT_ROWS: readonly ProblemKind[] = [
  'noDate',
  'noCampaign',
  'futureDate',
  'oldDate',
  'inheritedDate',
  'shiftedRow',
  'pullAnswer',
  'takenAsDuplicate',
  'goodTwice',
  'sharedContact',
  'impossiblePhone',
];

/** The problems of several lead tabs in one list: one of each kind and place, with the tabs that have it. */
export function mergedProblems(
  tabs: readonly { tab: string; problems: readonly DataProblem[] }[],
): DataProblem[] {
  if (tabs.length < 2) return tabs.flatMap(({ problems }) => problems);
  const merged = new Map<string, DataProblem>();
  for (const { tab, problems } of tabs) {
    for (const problem of problems) {
      const { kind, place, texts, other, rows, count } = problem;
      const key = JSON.stringify(
        ABOUT_ROWS.includes(kind) ? [kind, place] : [kind, place, texts, other],
      );
      const before = merged.get(key);
      const part = { tab, rows, count };
      if (!before) merged.set(key, { ...problem, rows: [], tab, parts: [part] });
      else {
        before.parts?.push(part);
        before.pairs?.push(...(problem.pairs ?? []));
        if (ABOUT_ROWS.includes(kind)) before.count += count;
      }
    }
  }
  return [...merged.values()];
}
