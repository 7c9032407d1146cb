/** Something to be pressed: what it is called, and the name it has in the source. */
export interface Press {
  readonly name: string;
  readonly text: string;
}

/** Buttons under a heading of their own. @param held the name of the one that is pressed in; none: each acts once. */
export function Presses({
  legend,
  presses,
  held,
  onPress,
}: {
  legend: string;
  presses: readonly Press[];
  held?: string | null;
  onPress: (name: string) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {presses.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          class="small quiet"
          title={name === text ? undefined : name}
          aria-pressed={held === undefined ? undefined : held === name}
          onClick={() => onPress(name)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
