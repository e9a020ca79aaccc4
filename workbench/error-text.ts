/** What an error says. One of the add-on comes from another context, where it is not an instance of our Error. */
export function errorText(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}
