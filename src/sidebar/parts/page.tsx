import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Server } from '../work';
import { Busy } from './busy';
import { Confirm } from './confirm';
import { Message } from './message';

/**
 * A view of the sidebar: heading, content, and a footer that stays in sight, with what is being done, what went wrong,
 * and the view's own buttons. The heading takes the focus when another step comes, so that it is read out.
 */
export function Page(props: {
  step: string;
  heading: string;
  /** Above the heading. */
  top?: ComponentChildren;
  server: Server;
  /** Busy with more than the server's call. */
  isBusy?: boolean;
  /** Whether this view shows itself what is being done. */
  showsWork?: boolean;
  footer?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { server, step } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <main aria-busy={server.isBusy || props.isBusy} data-step={step}>
      <div class="body">
        {props.top}
        <h1 ref={heading} tabIndex={-1}>
          {props.heading}
        </h1>
        {props.children}
      </div>
      <footer>
        {server.isBusy && !props.showsWork && <Busy doing={server.doing} />}
        {server.problem && <Message problem={server.problem} onAgain={() => server.again()} />}
        {props.footer}
      </footer>
      {server.question && <Confirm {...server.question} onAnswer={(yes) => server.answer(yes)} />}
    </main>
  );
}
