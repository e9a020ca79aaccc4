import { foldName, tidy } from './fold';

/** Names of campaigns, reps and marketers: one key per name, shown as most rows write it. */
export class NameBook {
  private readonly keys = new Map<string, string>();
  private readonly spellings = new Map<string, Map<string, number>>();

  /** The folded key of a typed name; '' for a blank one. */
  keyOf(typed: string): string {
    if (typed === '') return '';
    let key = this.keys.get(typed);
    if (key === undefined) {
      key = foldName(typed);
      this.keys.set(typed, key);
    }
    const counts = this.spellings.get(key);
    if (!counts) this.spellings.set(key, new Map([[tidy(typed), 1]]));
    else counts.set(tidy(typed), (counts.get(tidy(typed)) ?? 0) + 1);
    return key;
  }

  /** The spelling of a key that most rows use; the first seen of equally frequent ones. */
  shown(key: string): string {
    let best = key;
    let most = 0;
    for (const [spelling, count] of this.spellings.get(key) ?? []) {
      if (count > most) {
        best = spelling;
        most = count;
      }
    }
    return best;
  }

  /** Every name as it is shown, the one of the most rows first; equally frequent ones as they were met. */
  all(): string[] {
    const rowsOf = (spellings: ReadonlyMap<string, number>) =>
      [...spellings.values()].reduce((sum, rows) => sum + rows, 0);
    return [...this.spellings]
      .filter(([key]) => key !== '')
      .map(([key, spellings]) => ({ key, rows: rowsOf(spellings) }))
      .sort((a, b) => b.rows - a.rows)
      .map(({ key }) => this.shown(key));
  }
}
