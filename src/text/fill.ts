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
    if (one === undefined) return isolated(String(fact));
    return String(fact) === '1' ? one : String(many);
  });
}

/** A part that keeps its own direction of writing to itself. */
const CLOSED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
/** Marks that turn the direction of what follows, or end such a part. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** A text from a sheet as it can stand in a line: marks in it never turn the words and numbers after it around. */
export function isolated(text: string): string {
  if (!TURNING.test(text.replace(CLOSED, ''))) return text;
  return `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}

/** A template as a function of its facts, which are given in the order of these names. */
export function sentence<Names extends readonly string[]>(
  template: string,
  ...names: Names
): (...facts: { [Key in keyof Names]: string | number }) => string {
  return (...facts) =>
    fill(template, Object.fromEntries(names.map((name, i) => [name, facts[i] as string | number])));
}
