/** Finding a name by what a person typed of it. */
import { foldName, withoutMarks } from './fold';

/**
 * The keys of the names that a typed text may mean: the name itself, else names that differ only in diacritics, else
 * those that begin with it, else those that hold it. More than one where it could be several; none where it is no name.
 *
 * @param names folded key → name as it is shown
 */
export function namesLike(typed: string, names: ReadonlyMap<string, string>): string[] {
  const folded = foldName(typed);
  if (folded === '') return [];
  const plain = withoutMarks(folded);
  const all = [...names].map(([key, shown]) => ({ key, text: foldName(shown) }));
  const fits: ((text: string) => boolean)[] = [
    (text) => text === folded,
    (text) => withoutMarks(text) === plain,
    (text) => withoutMarks(text).startsWith(plain),
    (text) => withoutMarks(text).includes(plain),
  ];
  for (const isFit of fits) {
    const found = all.filter(({ text }) => isFit(text));
    if (found.length > 0) return found.map(({ key }) => key);
  }
  return [];
}
