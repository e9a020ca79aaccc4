/** Sentences are kept as templates, and what they tell of is put in here. */

/** What a sentence tells, by name; a number that a reader sees comes in as its language writes it. */
export type Facts = Readonly<Record<string, string | number>>;

/** `{name}`, or `{name|one|many}`. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * A template with the facts in their places. `{tab}` stands for the fact of that name; `{count|lead|leads}` is "lead"
 * where the count is 1 and "leads" where it is anything else. A place without its fact stays as it is, in braces, and
 * braces in a fact are plain text.
 */
export function fill(template: string, facts: Facts): string {
  return template.replace(PLACE, (place: string, name: string, one?: string, many?: string) => {
    const fact = facts[name];
    if (fact === undefined) return place;
    if (one === undefined) return String(fact);
    return String(fact) === '1' ? one : String(many);
  });
}

/** A template as a function of its facts, which are given in the order of these names. */
export function sentence<Names extends readonly string[]>(
  template: string,
  ...names: Names
): (...facts: { [Key in keyof Names]: string | number }) => string {
  return (...facts) =>
    fill(template, Object.fromEntries(names.map((name, i) => [name, facts[i] as string | number])));
}
