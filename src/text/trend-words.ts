/** Words for the change against the weeks before, and for the History tab. */
export interface TrendWords {
  trend: Record<
    | 'column'
    | 'tile'
    | 'noThisWeek'
    | 'noLastWeek'
    /** All that is judged of the week is judged on age alone. */
    | 'onAgeThisWeek'
    | 'onAgeLastWeek'
    | 'real'
    | 'chance'
    /** Too few earlier weeks to tell. */
    | 'fewWeeks'
    /** Earlier weeks in which no two leads differ. */
    | 'noChance'
    /** So few leads that any score could be chance. */
    | 'fewLeads'
    | 'reading'
    /** Before the campaigns whose place in a table is not that of their plain score. */
    | 'drawn'
    /** The table of weeks: its title, its headers (they name the lines of the chart), how to read it. */
    | 'weeks'
    | 'week'
    | 'judged'
    | 'score'
    | 'target'
    | 'low'
    | 'high'
    | 'chartReading'
    /** Instead, as long as there are no limits. */
    | 'chartEarly'
    /** Instead, where no two leads of the earlier weeks differ. */
    | 'chartFlat'
    /** Further: leads on age alone are left out; weeks that were not stored at this age are blank. */
    | 'chartLeftOut'
    | 'chartStored',
    string
  > & {
    /** Header of the column where the table is not about that week alone. */
    columnOf(week: string): string;
    usually(range: string): string;
    /** On which side of what is usual a week with a real change lies. */
    above(range: string): string;
    below(range: string): string;
    leftOut(thisWeek: string, lastWeek: string): string;
    ranksAs(name: string, judged: string, shrunk: string): string;
  };
  history: Record<'name' | 'note' | 'week' | 'asOf' | 'pending' | 'workedOut' | 'onAge', string>;
}
