/** Asking the server for one thing at a time, and what a person must be told meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallName } from '../actions/sidebar/contract';
import type { Argument, Result } from './answers';
import { Errand } from './errand';
import { call } from './server';

/**
 * The errand of a view, drawn anew whenever it gets further. What comes back after the view has gone is not heard.
 *
 * `ask` does nothing while another call is under way: buttons are off then.
 */
export function useServer(): Server {
  const [, draw] = useState(0);
  const kept = useRef<Errand | null>(null);
  kept.current ??= new Errand(call, () => draw((times) => times + 1));
  const errand = kept.current;
  useEffect(() => () => errand.leave(), [errand]);
  return errand;
}

/** What views use of an errand. */
export interface Server extends Pick<Errand, 'doing' | 'isBusy' | 'problem' | 'question'> {
  /**
   * @param doing what is being done, as the person reads it: “Đang đọc các số…”
   * @param then takes the result; it is not called if the view has gone
   */
  ask<Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
    doing: string,
    then: (result: Result<Name>) => void,
  ): void;
  /** The same call again, after a problem. */
  again(): void;
  /** As `again`, but asks something else first: where that says so, there is nothing left to do. */
  againUnless<Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
    doing: string,
    isOver: (result: Result<Name>) => boolean,
  ): void;
  /** Answers the question. */
  answer(yes: boolean): void;
  /** Takes the problem away. */
  forget(): void;
}
