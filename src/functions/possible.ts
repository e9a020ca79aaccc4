/** What is wrong with a part that is larger than its whole: most often two columns stand in the wrong order. */
export function tooMany(part: string, few: number, whole: string, many: number): string | null {
  if (few <= many) return null;
  return `${part} (${few}) cannot be more than the ${whole} (${many}): check their order.`;
}
