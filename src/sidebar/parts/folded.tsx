import type { ComponentChildren } from 'preact';

/** Something that is opened by its title. */
export function Folded(props: {
  title: ComponentChildren;
  look?: string;
  onOpen?: () => unknown;
  children: ComponentChildren;
}) {
  return (
    <details class={props.look} onToggle={(event) => event.currentTarget.open && props.onOpen?.()}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}
