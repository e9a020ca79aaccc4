import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../speech';

/**
 * A question that must be answered before anything is overwritten; Esc is no. The page behind it is out of reach
 * meanwhile, and the focus goes back to where it was.
 */
export function Confirm(props: { text: string; yes: string; onAnswer: (yes: boolean) => void }) {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the page is shown, not after: nobody sees it no longer busy and not yet asking.
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  // The browser would let Tab out of its own dialogs, into its tool bars.
  const keepFocus = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const buttons = [...(dialog.current?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button !== document.activeElement)?.focus();
  };
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="question"
      onKeyDown={keepFocus}
      onCancel={(event) => {
        event.preventDefault();
        props.onAnswer(false);
      }}
    >
      <p id="question">{props.text}</p>
      <div class="row">
        <button type="button" onClick={() => props.onAnswer(false)}>
          {words.start.cancel}
        </button>
        <button type="button" class="primary" onClick={() => props.onAnswer(true)}>
          {props.yes}
        </button>
      </div>
    </dialog>
  );
}
