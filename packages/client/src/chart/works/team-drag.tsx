import { type Signal, signal } from "@preact/signals";
import { WORK_IDS } from "@terok-nor/shared/approach/works.ts";
import { chartOf, type Plot } from "../hand/plot.ts";
import { type TeamPlace, teamOrder } from "./team-moves.ts";

interface Carried {
  readonly what: "team" | "sisko";
  readonly from: TeamPlace;
  readonly x: number;
  readonly y: number;
  /** Item under the pointer, or undefined: nowhere. */
  readonly over: TeamPlace | undefined;
}

/** Who is being carried from one item of work to another. */
export interface Drag {
  readonly carried: Signal<Carried | null>;
  begin(event: PointerEvent, what: Carried["what"], from: TeamPlace): void;
}

/** The item, or the teams without work, under a point of the window. */
function placeUnder(x: number, y: number): TeamPlace | undefined {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-work]")?.dataset.work;
  return name === "idle" ? null : WORK_IDS.find((id) => id === name);
}

export function createDrag(plot: Plot): Drag {
  const carried = signal<Carried | null>(null);
  const drop = ({ what, from, over }: Carried) => {
    const rebels = chartOf(plot)?.rebels;
    if (!rebels || over === undefined) return;
    if (what === "sisko") {
      if (over !== null && over !== from) plot.bridge.give({ kind: "expertise", work: over });
      return;
    }
    const order = teamOrder(rebels, from, over);
    if (order) plot.bridge.give(order);
  };
  return {
    carried,
    begin(event, what, from) {
      if (event.button !== 0) return;
      event.preventDefault();
      const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
        carried.value = { what, from, x, y, over: placeUnder(x, y) };
      };
      const end = (last: PointerEvent) => {
        window.removeEventListener("pointermove", follow);
        window.removeEventListener("pointerup", end);
        window.removeEventListener("pointercancel", end);
        if (last.type === "pointerup" && carried.peek()) drop({ what, from, x: 0, y: 0, over: placeUnder(last.clientX, last.clientY) });
        carried.value = null;
      };
      window.addEventListener("pointermove", follow);
      window.addEventListener("pointerup", end);
      window.addEventListener("pointercancel", end);
    },
  };
}

/** A team, or Sisko, as a piece to be dragged. Without a pointer the buttons of the items do the same. */
export function Token({
  drag,
  what,
  from,
  label,
  fixed,
}: {
  drag: Drag;
  what: Carried["what"];
  from: TeamPlace;
  label: string;
  fixed: boolean;
}) {
  const held = drag.carried.value;
  const away = held?.what === what && held.from === from && what === "sisko";
  return (
    <span
      class={`token token-${what}${away ? " token-away" : ""}${fixed ? " token-fixed" : ""}`}
      title={label}
      onPointerDown={fixed ? undefined : (event) => drag.begin(event, what, from)}
    >
      <TokenSign what={what} />
    </span>
  );
}

/** Sisko's star. */
export function SiskoSign() {
  return <TokenSign what="sisko" />;
}

function TokenSign({ what }: { what: Carried["what"] }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      {what === "team" ? (
        <path d="M15 5a4.6 4.6 0 0 0-5.6 5.9L4 16.3 7.7 20l5.4-5.4A4.6 4.6 0 0 0 19 9l-2.8 2.8-2.5-.9-.9-2.5z" />
      ) : (
        <path d="M12 3l2.6 6 6.4.6-4.8 4.3 1.4 6.4L12 17l-5.6 3.3 1.4-6.4L3 9.6l6.4-.6z" />
      )}
    </svg>
  );
}

/** What the hand carries, under the pointer. */
export function DragGhost({ drag }: { drag: Drag }) {
  const held = drag.carried.value;
  if (!held) return null;
  return (
    <span class={`token token-${held.what} token-ghost`} style={{ transform: `translate(${held.x}px, ${held.y}px)` }} aria-hidden="true">
      <TokenSign what={held.what} />
    </span>
  );
}
