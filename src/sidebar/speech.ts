import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageStart } from '../actions/sidebar/contract';
import { numberText, partText } from '../text/numbers';

/** The words of the page and how its numbers are written. */
export interface Speech extends PageStart {
  /** With the thousands separators of the language. */
  number(value: number, decimals?: number): string;
  /** A share 0..1 in percent; nothing but all of it is 100 %. */
  percent(share: number): string;
}

export function speechOf(start: PageStart): Speech {
  return {
    ...start,
    number: (value, decimals) => numberText(start.language, value, decimals),
    percent: (share) => partText(start.language, share, share < 1 ? 1 : 2),
  };
}

const Spoken = createContext<Speech | null>(null);

/** Around all of the page. */
export const Speaking = Spoken.Provider;

export function useSpeech(): Speech {
  return useContext(Spoken) as Speech;
}
