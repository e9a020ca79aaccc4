/** Something a person can put right: its message is one plain sentence, shown as it is. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
