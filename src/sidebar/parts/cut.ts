/** The beginning of a long text, whole letters only. What is cut is told by a title beside it. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}
