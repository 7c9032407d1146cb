import type { OrderAction } from "../settings/actions.ts";

/** Line drawings on a 24 × 24 grid. */
const PATHS: Readonly<Record<OrderAction, string>> = {
  move: "M4 12h13M12 6l6 6-6 6",
  attack: "M12 3v5M12 16v5M3 12h5M16 12h5M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10",
  "attack-move": "M3 12h9M8 7l5 5-5 5M17 5v4M17 15v4M13.5 12H15M19 12h2",
  orbit: "M12 10.5v3M10.5 12h3M19.5 8A8.5 8.5 0 1 0 20 15M20 4v4.5h-4.5",
  strafe: "M4 19C6 9 12 5 20 4M20 4l-5-.5M20 4l-1.5 5M9 20l3-3M14 20l3-3",
  "stand-off": "M3 12h18M6 9l-3 3 3 3M18 9l3 3-3 3M12 6v12",
  guard: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z",
  stop: "M6 6h12v12H6z",
  fire: "M12 3v6M12 15v6M3 12h6M15 12h6",
  helm: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4M12 4v6M5.2 16l5-3M18.8 16l-5-3",
  board: "M5 20v-6l7-4 7 4v6M12 3v7M9 6l3-3 3 3",
  shadow: "M8 16l4-11 4 11-4-2zM3 19l2-6M21 19l-2-6",
  dock: "M12 3v12M7 10l5 5 5-5M4 20h16",
  undock: "M12 15V3M7 8l5-5 5 5M4 20h16",
  jettison: "M9 9h6v6H9zM4 4l3 3M20 4l-3 3M4 20l3-3M20 20l-3-3",
  "rush-repair": "M14 6a4 4 0 0 1 5.5-1.5L16.5 7.5l1 1 3-3A4 4 0 0 1 15 11l-8 8-2.5-2.5 8-8A4 4 0 0 1 14 6",
  burst: "M13 2L5 14h6l-1 8 8-12h-6z",
  recall: "M20 12a8 8 0 1 1-3-6.2M20 3v5h-5M12 8v4l3 2",
  assist: "M5 10v4h4l6 4V6L9 10zM18 9a4 4 0 0 1 0 6",
  withdraw: "M20 12H7M12 6l-6 6 6 6M3 5v14",
  "full-retreat": "M21 12H12M15 7l-5 5 5 5M11 7l-5 5 5 5M3 5v14",
};

export function OrderIcon({ action }: { action: OrderAction }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[action]} />
    </svg>
  );
}
