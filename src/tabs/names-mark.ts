const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** A short mark of lists of names, whatever their order (FNV-1a, 32 bits): equal lists have equal marks. */
export function namesMark(lists: readonly (readonly string[])[]): string {
  const text = JSON.stringify(lists.map((names) => [...names].sort()));
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(36);
}
