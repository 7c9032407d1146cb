import type { Mark } from "./marks.ts";

/** Shapes on a 16 × 16 grid: they tell the kinds apart without their colours. */
const SHAPES: Readonly<Record<Mark["sign"], string>> = {
  scan: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM8 6.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z",
  shadow: "M8 2l6 11H2zM8 6l-2.600 5h5.200z",
  strike: "M9 1L3 9h4l-1 6 7-9H9z",
  arrival: "M2 8l6-5v3h6v4H8v3z",
  blow: "M8 1l1.800 4.200L14 3.500l-2 4.500 2 4.500-4.200-1.700L8 15l-1.800-4.200L2 12.500l2-4.500-2-4.500 4.200 1.700z",
  loss: "M3.500 2L8 6.500 12.500 2 14 3.500 9.500 8l4.500 4.500-1.500 1.500L8 9.500 3.500 14 2 12.500 6.500 8 2 3.500z",
  flight: "M14 8L8 3v3H2v4h6v3z",
  call: "M3 10V6h3l5-4v12l-5-4zM13 5v6h1V5z",
  boarding: "M8 1l6 3v4c0 4-3 6-6 7-3-1-6-3-6-7V4z",
  end: "M3 1h2v14H3zM6 2h8l-2 3 2 3H6z",
};

export function MarkSign({ sign }: { sign: Mark["sign"] }) {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" fill="currentColor" fill-rule="evenodd" aria-hidden="true">
      <path d={SHAPES[sign]} />
    </svg>
  );
}
