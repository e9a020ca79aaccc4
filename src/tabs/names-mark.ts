import { hashOf } from '../page/base';

/** A short mark of lists of names, whatever their order: equal lists have equal marks. */
export function namesMark(lists: readonly (readonly string[])[]): string {
  return hashOf(JSON.stringify(lists.map((names) => [...names].sort())));
}
