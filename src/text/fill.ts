/**
 * Puts facts into a sentence: `{name}` becomes the fact of that name, `{n|lead|leads}` its second or third part by
 * whether the fact n is 1. A fact's own text is never looked into, and a name without a fact stays as it is.
 */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole: string, name: string, one?: string, many?: string) => {
      const fact = facts[name];
      if (fact === undefined) return whole;
      return one === undefined ? String(fact) : ((String(fact) === '1' ? one : many) as string);
    },
  );
}
