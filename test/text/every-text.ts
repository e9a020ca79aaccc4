/** Every text of the text modules that the tabs are written from, with samples in its places. */
import { fill } from '../../src/text/fill';
import type { Language } from '../../src/text/numbers';
import { SAMPLES } from './text-samples';

/** What a text module exports, such as `{ enMeeting: () => texts }`, by its name such as `meeting`. */
export type TextModules = Readonly<
  Record<string, Record<Language, Readonly<Record<string, () => unknown>>>>
>;

export interface Said {
  /** The way to the text, such as `meeting.summary.judged`. */
  way: string;
  vi: string;
  en: string;
}

/** Texts of the sidebar, of dialogs and of Settings: no meeting shows them. */
const ELSEWHERE = /^(sidebar|dialogs|explain|settings)/;

/** Whether texts of this module stand in the tabs: a new module does until it is named as one of the others. */
export function isOfTabs(name: string): boolean {
  return !ELSEWHERE.test(name);
}

/**
 * All texts of these modules. A text that is worded for one and for many is there twice.
 *
 * @throws where a text has a place that there is no sample for, naming both
 */
export function everyText(modules: TextModules): Said[] {
  return Object.entries(modules).flatMap(([name, { vi, en }]) => {
    const vietnamese = textsOf(vi);
    const english = textsOf(en);
    const ways = new Set([...vietnamese.keys(), ...english.keys()]);
    return [...ways].flatMap((way) => {
      const [inVi = '', inEn = ''] = [vietnamese.get(way), english.get(way)];
      const full = `${name}.${way}`;
      const said = (isOne: boolean): Said => ({
        way: full,
        vi: filled(full, inVi, 'vi', isOne),
        en: filled(full, inEn, 'en', isOne),
      });
      const many = said(false);
      const one = said(true);
      return one.vi === many.vi && one.en === many.en ? [many] : [one, many];
    });
  });
}

/** The texts that a module gives, by the way to each; the language is left out of the way. */
function textsOf(module: Readonly<Record<string, () => unknown>>): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, way: string) => {
    if (typeof value === 'string') found.set(way, value);
    else for (const [key, part] of Object.entries(value ?? {})) collect(part, `${way}.${key}`);
  };
  for (const [name, give] of Object.entries(module)) collect(give(), name.slice(2));
  return found;
}

const PLURAL = /\{(\w+)\|/g;
const PLACE = /\{(\w+)/g;

function filled(way: string, text: string, language: Language, isOne: boolean): string {
  const counted = new Set([...text.matchAll(PLURAL)].map(([, name]) => name));
  const facts = [...text.matchAll(PLACE)].map(([, name = '']) => {
    const sample = SAMPLES[name];
    if (sample === undefined)
      throw new Error(
        `The text ${way} has a place {${name}} without a sample: add “${name}” to test/text/text-samples.ts.`,
      );
    const own = typeof sample === 'string' ? sample : sample[language === 'vi' ? 0 : 1];
    return [name, isOne && counted.has(name) ? '1' : own] as const;
  });
  return fill(text, Object.fromEntries(facts));
}
