import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../i18n/t.ts";

/** Many of a class as one row: its head, and under it a chip for each, if it has any; opened, a row for each. */
export function WingRow({
  name,
  head,
  chips,
  rows,
}: {
  name: string;
  head: ComponentChildren;
  chips?: () => ComponentChildren;
  rows: () => ComponentChildren;
}) {
  const open = useSignal(false);
  const label = t(open.value ? "wing.close" : "wing.open", { name });
  return (
    <li class="wing">
      <div class="wing-head">
        {head}
        <button
          type="button"
          class="quiet wing-open"
          aria-expanded={open.value}
          aria-label={label}
          title={label}
          onClick={() => {
            open.value = !open.peek();
          }}
        >
          <svg viewBox="0 0 24 24" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
            <path d={open.value ? "M5 15l7-7 7 7" : "M5 9l7 7 7-7"} />
          </svg>
        </button>
      </div>
      {(open.value || chips) && (
        <ul class={open.value ? "wing-rows" : "wing-chips"} aria-label={name}>
          {open.value ? rows() : chips?.()}
        </ul>
      )}
    </li>
  );
}
