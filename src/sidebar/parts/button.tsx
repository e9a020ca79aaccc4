import type { ComponentChildren } from 'preact';

/** What a press does. `primary` is the one that leads on: one in a view; `danger` takes something away for good. */
export function Button(props: {
  look?: 'primary' | 'link' | 'danger';
  off?: boolean | undefined;
  /** Id of what explains it. */
  describedBy?: string | undefined;
  onPress: () => void;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={props.look}
      data-primary={props.look === 'primary' || undefined}
      disabled={props.off}
      aria-describedby={props.describedBy}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
