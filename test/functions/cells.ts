/** A column of cells, as a function gets a range. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The message that a call throws; fails where it throws none, or none that reads as one sentence. */
export function sentence(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    const { message } = error as Error;
    expect(message).toMatch(/^[A-Z][^\n]*\.$/);
    return message;
  }
  throw new Error('The call threw nothing.');
}
