import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageStart } from '../actions/sidebar/contract';
import { numberText, percentText } from '../text/numbers';

/** The words of the page and how its numbers are written. */
export interface Speech extends PageStart {
  /** With the thousands separators of the language. */
  number(value: number, decimals?: number): string;
  /** A share 0..1 as whole percent. */
  percent(share: number): string;
}

export function speechOf(start: PageStart): Speech {
  return {
    ...start,
    number: (value, decimals) => numberText(start.language, value, decimals),
    percent: (share) => percentText(start.language, share),
  };
}

const Spoken = createContext<Speech | null>(null);

/** Around all of the page. */
export const Speaking = Spoken.Provider;

export function useSpeech(): Speech {
  return useContext(Spoken) as Speech;
}
