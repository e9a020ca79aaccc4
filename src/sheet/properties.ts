/** What this script keeps with the document: small texts by name. Other scripts have stores of their own. */

/** Keeps a text of 9 KB at most. It may be lost: nothing that cannot be counted anew belongs here. */
export function keepProperty(name: string, text: string): void {
  try {
    PropertiesService.getDocumentProperties()?.setProperty(name, text);
  } catch {
    // The store may be full or away for a moment, and no action is worth losing over it.
  }
}

/** The text of a name; null where there is none. */
export function keptProperty(name: string): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(name) ?? null;
}

/** Forgets all that this script keeps with the document. */
export function clearDocumentProperties(): void {
  PropertiesService.getDocumentProperties()?.deleteAllProperties();
}
