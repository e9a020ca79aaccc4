import { useState } from 'preact/hooks';
import { typedWhole } from './whole';

/**
 * A whole number within its sentence: `{input}` is its place. What is no such number is taken back when the field is
 * left.
 */
export function NumberField(props: {
  sentence: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
  /** Takes every key stroke, not only what stands there when the field is left. */
  isLive?: boolean;
  /** Can be read and reached, and not changed for now. */
  isFixed?: boolean;
}) {
  const { value, least, most } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [before, after] = props.sentence.split('{input}');
  const take = (text: string) => {
    const taken = typedWhole(text, least, most);
    if (taken !== null && taken !== value) props.onChange(taken);
  };
  return (
    <label class="sentence">
      {before}
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        readOnly={props.isFixed}
        value={typed ?? value}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (props.isLive) take(event.currentTarget.value);
        }}
        onChange={(event) => {
          take(event.currentTarget.value);
          setTyped(null);
        }}
      />
      {after}
    </label>
  );
}
