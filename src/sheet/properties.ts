/** Forgets all that this script keeps with the document; other scripts have stores of their own. */
export function clearDocumentProperties(): void {
  PropertiesService.getDocumentProperties()?.deleteAllProperties();
}
