/** What a person has typed into settings, what of it is a change, and what cannot be. */
import type { SettingChange, SettingView } from '../../actions/sidebar/contract';

type SettingKey = SettingView['key'];

/** As typed, by key; what is missing is as it was read. */
export type SettingsDraft = Readonly<Partial<Record<SettingKey, string>>>;

/** What is wrong with a typed value: the name of the sentence that says so. */
export type SettingFault = 'needed' | 'notNumber' | 'atLeast' | 'atMost';

/** The settings that both sides talk about; the others are folded away. */
export const MAIN_SETTINGS: readonly SettingKey[] = [
  'target',
  'minAttempts',
  'minDays',
  'giveUpDays',
  'minCoverage',
  'minJudged',
];

/** The main settings in the order of `MAIN_SETTINGS`, and the others in the order they came in. */
export function mainFirst(settings: readonly SettingView[]): {
  main: SettingView[];
  others: SettingView[];
} {
  return {
    main: MAIN_SETTINGS.flatMap((key) => settings.filter((setting) => setting.key === key)),
    others: settings.filter(({ key }) => !MAIN_SETTINGS.includes(key)),
  };
}

export function typedOf(draft: SettingsDraft, { key, value }: SettingView): string {
  return draft[key] ?? value;
}

/** Only what differs from what was read; blanks around it and another way to write the same number are no change. */
export function changesOf(draft: SettingsDraft, settings: readonly SettingView[]): SettingChange[] {
  return settings.flatMap((setting) => {
    const to = typedOf(draft, setting).trim();
    const from = setting.value;
    return isSame(setting, to, from) ? [] : [{ key: setting.key, from, to }];
  });
}

/** What was typed and not among the changes written: what is typed in the meantime stays. */
export function stillTyped(draft: SettingsDraft, written: readonly SettingChange[]): SettingsDraft {
  const next = { ...draft };
  for (const { key, to } of written) if (next[key]?.trim() === to) delete next[key];
  return next;
}

/** What is wrong with what was typed; null where nothing is. Words and codes are for the server to judge. */
export function faultOf(draft: SettingsDraft, setting: SettingView): SettingFault | null {
  const text = typedOf(draft, setting).trim();
  if (text === '') return setting.value === '' ? null : 'needed';
  if (setting.kind !== 'number' && setting.kind !== 'percent') return null;
  const value = numberOf(text);
  if (value === null) return 'notNumber';
  if (setting.least !== null && value < setting.least) return 'atLeast';
  return setting.most !== null && value > setting.most ? 'atMost' : null;
}

/** A number as people type it in either language: `62,5`, `62.5`, `60 %`. Null where it is none. */
export function numberOf(text: string): number | null {
  const typed = /^(-?\d+)(?:[.,](\d+))?\s*%?$/.exec(text.trim());
  return typed ? Number(`${typed[1]}.${typed[2] ?? 0}`) : null;
}

function isSame({ kind }: SettingView, to: string, from: string): boolean {
  if (to === from.trim()) return true;
  if (kind !== 'number' && kind !== 'percent') return false;
  const value = numberOf(to);
  return value !== null && value === numberOf(from);
}
