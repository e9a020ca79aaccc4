/** What this script keeps with the document, and for a person: small texts by name. Other scripts have stores of their own. */

import { patiently } from './transient';

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

/** By what name a person wants to be known to their colleagues: they are asked once. */
export const MY_NAME = 'name';

/** Keeps texts of 9 KB at most, all in one call. They may be lost: no action is worth losing over them. */
export function keepProperty(texts: Readonly<Record<string, string>>): void {
  try {
    keepSurely(texts);
  } catch {
    // The store may be full or away.
  }
}

/** Whether this document has a store at all: a script that no document contains has none. */
export function hasStore(): boolean {
  return Boolean(PropertiesService.getDocumentProperties());
}

/** The same for what must not be lost: false where there is no store; throws what the store throws. */
export function keepSurely(texts: Readonly<Record<string, string>>): boolean {
  const store = PropertiesService.getDocumentProperties();
  if (!store) return false;
  patiently(() => store.setProperties({ ...texts }));
  return true;
}

/** All that this script keeps with the document, in one call. */
export function keptProperties(): Readonly<Record<string, string>> {
  return PropertiesService.getDocumentProperties()?.getProperties() ?? {};
}

/** The text of a name; null where there is none. */
export function keptProperty(name: string): string | null {
  const store = PropertiesService.getDocumentProperties();
  return patiently(() => store?.getProperty(name)) ?? null;
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

/** The text of a name for this person; null where there is none, or where it cannot be asked for. */
export function keptForUser(name: string): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(name);
  } catch {
    return null;
  }
}

/** It may stay all the same: what is done before is worth more. */
export function forgetForUser(name: string): void {
  try {
    PropertiesService.getUserProperties().deleteProperty(name);
  } catch {
    // The same.
  }
}
