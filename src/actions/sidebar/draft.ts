/** What a person has answered in the first run. It comes from a page, and from a store: nothing in it is taken for granted. */
import { FIELDS, type Field } from '../../lead/fields';
import { foldName } from '../../lead/fold';
import { OUTCOMES } from '../../lead/outcome';
import { statusReader } from '../../lead/status';
import { acceptsNumber, type Settings } from '../../tabs/settings-values';
import type { Draft, FirstStep, MainNumber, Mapping } from './contract';

const STEPS: readonly FirstStep[] = ['tabs', 'columns', 'statuses', 'target'];
export const MAIN_NUMBERS: readonly MainNumber[] = [
  'target',
  'minAttempts',
  'minDays',
  'giveUpDays',
];
/** More tabs, and more phrases, than anybody answers by hand. */
const MOST_TABS = 200;
const MOST_PHRASES = 1000;
/** A cell of Google Sheets holds no more. */
const MOST_LETTERS = 50_000;

/** The draft in whatever was given: what cannot be one is left out. */
export function draftOf(given: unknown): Draft {
  const { step, language, tabs, columns, phrases, numbers } = entriesOf(given);
  const draft: Draft = { step: STEPS.find((one) => one === step) ?? 'tabs' };
  if (language === 'vi' || language === 'en') draft.language = language;
  if (Array.isArray(tabs)) draft.tabs = [...new Set(tabs.filter(isText))].slice(0, MOST_TABS);
  const named = Object.entries(entriesOf(columns)).slice(0, MOST_TABS);
  if (named.length > 0)
    draft.columns = Object.fromEntries(named.map(([tab, fields]) => [tab, columnsOf(fields)]));
  if (Array.isArray(phrases)) draft.phrases = mappingsOf(phrases);
  const typed = entriesOf(numbers);
  const chosen = MAIN_NUMBERS.filter((key) => {
    const value = typed[key];
    return typeof value === 'number' && acceptsNumber(key, value);
  });
  if (chosen.length > 0)
    draft.numbers = Object.fromEntries(chosen.map((key) => [key, typed[key] as number]));
  return draft;
}

function columnsOf(given: unknown): Partial<Record<Field, string>> {
  const fields = entriesOf(given);
  const wanted = FIELDS.filter((field) => isText(fields[field]));
  return Object.fromEntries(wanted.map((field) => [field, fields[field] as string]));
}

/** Of two meanings of one text the later counts. */
function mappingsOf(given: readonly unknown[]): Mapping[] {
  const mappings = new Map<string, Mapping>();
  for (const one of given) {
    const { text, outcome } = entriesOf(one);
    const known = OUTCOMES.find((code) => code === outcome);
    if (isText(text) && known) mappings.set(foldName(text), { text, outcome: known });
  }
  return [...mappings.values()].slice(0, MOST_PHRASES);
}

function entriesOf(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.trim() !== '' && given.length <= MOST_LETTERS;
}

/**
 * Settings as a draft has them: its language, numbers and phrases over those there are. Lead tabs and columns depend
 * on the tabs and are not looked at here.
 *
 * @param base the defaults, or what a Settings tab held that was deleted
 */
export function settingsOfDraft(draft: Draft, base: Settings): Settings {
  const said = new Map(base.phrases.map(([text, outcome]) => [foldName(text), { text, outcome }]));
  for (const mapping of draft.phrases ?? []) said.set(foldName(mapping.text), mapping);
  const plain = statusReader();
  // Where nobody knows what a text means, to leave it for later is no meaning of one's own.
  const isLeft = ({ text, outcome }: Mapping) =>
    outcome === 'UNKNOWN' && plain.read(text).outcome === 'UNKNOWN';
  return {
    ...base,
    ...draft.numbers,
    language: draft.language ?? base.language,
    phrases: [...said.values()]
      .filter((mapping) => !isLeft(mapping))
      .map(({ text, outcome }) => [text, outcome]),
  };
}
