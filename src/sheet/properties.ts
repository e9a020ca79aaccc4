/** What this script keeps with the document, and for a person: small texts by name. Other scripts have stores of their own. */

/** Google keeps 9 KB in a value; the rest is for the property's name. */
export const MOST_BYTES = 9000;

/** Bytes of a text in UTF-8, at most; Apps Script has no encoder to ask. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

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

/** Keeps a text of 9 KB at most for the person who runs this, in whatever spreadsheet. It may be lost. */
export function keepForUser(name: string, text: string): void {
  try {
    PropertiesService.getUserProperties().setProperty(name, text);
  } catch {
    // The same.
  }
}

/** The text of a name for this person; null where there is none. */
export function keptForUser(name: string): string | null {
  return PropertiesService.getUserProperties().getProperty(name);
}

/** It may stay all the same: what is done before is worth more. */
export function forgetForUser(name: string): void {
  try {
    PropertiesService.getUserProperties().deleteProperty(name);
  } catch {
    // The same.
  }
}
