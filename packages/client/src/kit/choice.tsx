/** One of a few, in a row of buttons, chosen at once. Where the server has the last word on it, take Segmented. */
export function Choice<T extends string | boolean>({
  name,
  legend,
  quiet = false,
  dress = "",
  options,
  chosen,
  text,
  hint,
  onChoose,
}: {
  name: string;
  legend: string;
  /** The legend is for those who listen: what stands around it says it to the others. */
  quiet?: boolean;
  /** Further style classes. */
  dress?: string;
  options: readonly T[];
  chosen: T;
  text: (option: T) => string;
  hint?: string;
  onChoose: (option: T) => void;
}) {
  return (
    <fieldset class={`segmented ${dress}`}>
      <legend class={quiet ? "hidden-text" : ""}>{legend}</legend>
      {options.map((option) => (
        <label key={String(option)}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          <span>{text(option)}</span>
        </label>
      ))}
      {hint && <small>{hint}</small>}
    </fieldset>
  );
}
