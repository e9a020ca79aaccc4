import type { ComponentChildren } from 'preact';

/** What explains something else. */
export function Quiet(props: { id?: string; children: ComponentChildren }) {
  return (
    <p id={props.id} class="quiet small">
      {props.children}
    </p>
  );
}

/** Sentences or names, one under the other; nothing where there is none. */
export function Listed({ items }: { items: readonly string[] }) {
  return items.length === 0 ? null : (
    <ul>
      {items.map((item, place) => (
        // Two of them may be the same.
        <li key={`${place} ${item}`}>{item}</li>
      ))}
    </ul>
  );
}
