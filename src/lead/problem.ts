/** What is wrong with the data, as data: words are put to it where a person reads it. */
export type ProblemKind =
  | 'unmapped'
  | 'noDate'
  | 'noCampaign'
  | 'futureDate'
  | 'oldDate'
  | 'inheritedDate'
  | 'shiftedRow'
  | 'ambiguousDates'
  | 'contestedColumn'
  | 'columnByContent'
  | 'columnMissing'
  | 'settingValue'
  | 'tableColumns';

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
