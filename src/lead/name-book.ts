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
}
