import type { ComponentChildren } from 'preact';

export interface Choice {
  value: string;
  label: string;
  /** Choices of one group stand under its name, if they follow each other. */
  group?: string;
}

/** A drop-down. Its label is either around it, by `Field`, or `label`. */
export function Select(props: {
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
  label?: string | undefined;
  title?: string | undefined;
  off?: boolean | undefined;
  id?: string | undefined;
  /** What tests and the focus find it by. */
  marks?: Record<`data-${string}`, string>;
}) {
  return (
    <select
      {...props.marks}
      id={props.id}
      value={props.value}
      disabled={props.off}
      aria-label={props.label}
      title={props.title}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      {grouped(props.choices).map(([group, choices]) =>
        group === '' ? (
          choices.map(option)
        ) : (
          <optgroup key={group} label={group}>
            {choices.map(option)}
          </optgroup>
        ),
      )}
    </select>
  );
}

/** A labelled place for an input. */
export function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function grouped(choices: Choice[]): [group: string, choices: Choice[]][] {
  const groups: [string, Choice[]][] = [];
  for (const choice of choices) {
    const last = groups[groups.length - 1];
    if (last && last[0] === (choice.group ?? '')) last[1].push(choice);
    else groups.push([choice.group ?? '', [choice]]);
  }
  return groups;
}
