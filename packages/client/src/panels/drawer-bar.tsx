import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** The buttons of a small screen that open one drawer at a time; `names` says which there are, in order, and what stands on them. */
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
