/** The Settings tab. */
import { fill } from './fill';
import { type Language, numberText } from './numbers';
import type { TabNote, Words } from './words';

export interface SettingsTexts {
  settings: Omit<Words['settings'], 'tabNote'> & { tabNote: Record<TabNote['kind'], string> };
  fields: Words['fields'];
}

export function settingsIn(
  language: Language,
  texts: SettingsTexts['settings'],
): Words['settings'] {
  return {
    ...texts,
    tabNote: ({ kind, rows = 0, other = '' }) =>
      fill(texts.tabNote[kind], { rows: numberText(language, rows), other }),
  };
}
