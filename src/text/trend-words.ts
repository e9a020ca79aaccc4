/** Words for the change against the weeks before, and for the History tab. */

/** What is said of a change; scores in 0..100, null where there is none. */
export interface ChangeFacts {
  kind: 'real' | 'chance' | 'unknown';
  thisWeek: number | null;
  lastWeek: number | null;
  difference: number | null;
  usual: number | null;
  within: number | null;
  weeks: number;
}

export interface TrendWords {
  trend: {
    /** Header of the column. */
    column: string;
    /** The same where the table is not about that week alone. */
    columnOf(week: string): string;
    /** `▲ 6.1`. */
    step(difference: number): string;
    /** A cell of the column. */
    change(facts: ChangeFacts): string;
    tile: string;
    /** Instead of a number, where there is none. */
    noChange(facts: ChangeFacts): string;
    tileNote(facts: ChangeFacts): string;
    leftOut(thisWeek: number, lastWeek: number): string;
    reading: string;
    /** Campaigns whose place in the table is not that of their plain score. */
    drawn(campaigns: readonly { name: string; judged: number; shrunk: number }[]): string;
  };
  history: Record<'name' | 'note' | 'week' | 'asOf' | 'pending' | 'workedOut' | 'onAge', string>;
}
