import type { Point } from "@terok-nor/shared/approach/state.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ComponentChildren } from "preact";
import { UNIT } from "./unit.ts";

/** Something at a place of the chart, drawn in CSS px whatever the zoom; it glides from one picture to the next. */
export function AtPlace({ place, zoom, children }: { place: Point; zoom: number; children: ComponentChildren }) {
  return (
    <g class="chart-mover" style={{ transform: `translate(${(place.x * UNIT).toFixed(1)}px, ${(place.y * UNIT).toFixed(1)}px)` }}>
      <g transform={`scale(${1 / zoom})`}>{children}</g>
    </g>
  );
}

/** The shape of a class, bow along the heading. */
export function Glyph({ cls, heading, size }: { cls: ShipClassId; heading: number; size: number }) {
  return (
    <g transform={`rotate(${(heading + 90).toFixed(1)}) scale(${size / 24})`}>
      <path class="chart-glyph" d={CLASSES[cls].sign} transform="translate(-12 -12)" />
    </g>
  );
}

/** A line ahead: where it is in so many hours by its present way. */
export function Ahead({ heading, length }: { heading: number; length: number }) {
  if (length < 20) return null;
  return <path class="chart-ahead" d={`M20 0H${length.toFixed(1)}m-3-3v6`} transform={`rotate(${heading.toFixed(1)})`} />;
}

/** Part of a ring, 0 to 1 of it, from the top clockwise. */
export function Arc({ part, radius, name }: { part: number; radius: number; name: string }) {
  return (
    <>
      <circle class={`chart-arc-ground ${name}`} r={radius} />
      <circle
        class={`chart-arc ${name}`}
        r={radius}
        pathLength={100}
        stroke-dasharray={`${(Math.min(1, part) * 100).toFixed(1)} 200`}
        transform="rotate(-90)"
      />
    </>
  );
}

/** Corners round what is selected. */
export function Chosen() {
  return <path class="chart-chosen" d="M-20-12v-8h8M12-20h8v8M20 12v8h-8M-12 20h-8v-8" />;
}
