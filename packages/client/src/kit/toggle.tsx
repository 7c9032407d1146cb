import type { Signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";

interface Props extends Partial<Pick<JSX.IntrinsicElements["button"], "title" | "aria-label" | "aria-keyshortcuts">> {
  /** Whether what it opens is open. */
  readonly on: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** A small button of a bar that opens and closes something. */
export function Toggle({ on, children, ...said }: Props) {
  const turn = () => {
    on.value = !on.peek();
  };
  return (
    <button type="button" class="quiet small" aria-pressed={on.value} onClick={turn} {...said}>
      {children}
    </button>
  );
}
