import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

/** One of a few, in a row of buttons. Shows what holds, not what was pressed: what the server refuses springs back. */
export function Segmented<T extends string | number | boolean>({
  name,
  legend,
  options,
  chosen,
  locked,
  text,
  hint,
  describedBy,
  onChoose,
}: {
  name: string;
  legend: string;
  options: readonly T[];
  chosen: T;
  locked: boolean;
  text: (option: T) => string;
  hint?: string;
  /** Id of a hint that stands elsewhere. */
  describedBy?: string;
  /** Whether it was taken. */
  onChoose: (option: T) => Promise<boolean>;
}) {
  const refused = useSignal(0);
  const id = useId();
  return (
    <fieldset
      key={refused.value}
      class="segmented even"
      style={{ gridTemplateColumns: `repeat(${options.length}, 1fr)` }}
      disabled={locked}
      aria-describedby={hint ? id : describedBy}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={String(option)}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={async () => {
              if (!(await onChoose(option))) refused.value++;
            }}
          />
          <span>{text(option)}</span>
        </label>
      ))}
      {hint && (
        <small id={id} class="segmented-hint">
          {hint}
        </small>
      )}
    </fieldset>
  );
}
