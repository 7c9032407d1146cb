import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** A small screen's buttons, each of which opens one drawer; `names`: which there are, in order, and their words. */
export function DrawerBar<Drawer extends string>({
  drawer,
  names,
  children,
}: {
  drawer: Signal<Drawer | null>;
  names: readonly (readonly [drawer: Drawer, name: string])[];
  children?: ComponentChildren;
}) {
  return (
    <nav class="drawer-bar">
      {names.map(([one, name]) => (
        <button
          key={one}
          type="button"
          aria-pressed={drawer.value === one}
          onClick={() => {
            drawer.value = drawer.peek() === one ? null : one;
          }}
        >
          {name}
        </button>
      ))}
      {children}
    </nav>
  );
}
