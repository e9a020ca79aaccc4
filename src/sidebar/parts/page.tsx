import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Server } from '../work';
import { Busy } from './busy';
import { Confirm } from './confirm';
import { Message } from './message';

/**
 * A view of the sidebar: heading, content, and a footer that stays in sight with the view's own buttons, what is being
 * done and what went wrong; without buttons that stands below the content. The heading takes the focus when another step comes, so that it is read out.
 */
export function Page(props: {
  step: string;
  heading: string;
  /** Above the heading. */
  top?: ComponentChildren;
  server: Server;
  /** Busy with more than the server's call. */
  isBusy?: boolean;
  /** Inputs stay on while the server works; buttons are the view's own matter. */
  staysOn?: boolean | undefined;
  /** What “try again” does, if not the same call. */
  onAgain?: (() => void) | undefined;
  footer?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { server, step } = props;
  const isBusy = server.isBusy || props.isBusy === true;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.parentElement?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  // A button that is off loses the focus: it comes back to what is to be done next, or to where it was, and nothing
  // scrolls away from what the person is looking at.
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isBusy || document.activeElement !== document.body) return;
    const page = heading.current?.closest('main');
    const retry = page?.querySelector<HTMLElement>('.message button');
    const before = last.current?.isConnected && !last.current.matches(':disabled') && last.current;
    (retry || before || heading.current)?.focus({ preventScroll: true });
  }, [isBusy, server.problem, server.question]);
  const work = (
    <>
      {server.isBusy && <Busy doing={server.doing} />}
      {server.problem && (
        <Message problem={server.problem} onAgain={props.onAgain ?? (() => server.again())} />
      )}
    </>
  );
  return (
    <main
      aria-busy={isBusy}
      data-step={step}
      onFocusIn={({ target }) => {
        if (target instanceof HTMLElement) last.current = target;
      }}
    >
      <div class="body">
        {props.top}
        <h1 ref={heading} tabIndex={-1}>
          {props.heading}
        </h1>
        <fieldset disabled={isBusy && !props.staysOn}>{props.children}</fieldset>
        {!props.footer && work}
      </div>
      <footer>
        {props.footer && work}
        {props.footer}
      </footer>
      {server.question && <Confirm {...server.question} onAnswer={(yes) => server.answer(yes)} />}
    </main>
  );
}
