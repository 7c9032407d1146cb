import type { LogKind } from "@terok-nor/shared/aftermath/story.ts";

/** Signs of the kinds of entries, drawn in 20 by 20. */
const SIGNS = {
  eye: "M1.5 10C4 6 7 4.5 10 4.5S16 6 18.5 10C16 14 13 15.5 10 15.5S4 14 1.5 10zM10 7.8a2.2 2.2 0 1 0 .01 0z",
  ghost: "M4 17V9a6 6 0 0 1 12 0v8l-3-2-3 2-3-2zM8 9v.01M12 9v.01",
  strike: "M11 2 4 11.5h5L8 18l8-10h-5z",
  work: "M12.5 3.5a4 4 0 0 0-3.7 5.5L3 14.8 5.2 17 11 11.2a4 4 0 0 0 5.5-4.7L14 9l-3-3z",
  ship: "M10 2c2.5 3.5 3 8 2.5 12L10 17l-2.5-3C7 10 7.5 5.5 10 2zM7 10l-4 5 4-.5M13 10l4 5-4-.5",
  shield: "M10 2.5 16 5v5c0 4-2.5 6.3-6 7.5C6.5 16.3 4 14 4 10V5zM10 6l-1.5 4h3L10 14",
  system: "M10 6.5a3.5 3.5 0 1 0 .01 0zM10 2v3M10 15v3M2 10h3M15 10h3M4.3 4.3l2.2 2.2M13.5 13.5l2.2 2.2M4.3 15.7l2.2-2.2M13.5 6.5l2.2-2.2",
  breach: "M3 10h4l2-4 2.5 8 2-5 1 1H17",
  burst: "M10 1.5 11.8 7l5.2-2.5L14.5 9.5 18.5 12l-5.3.6L13 18l-3-4.3L6 17.5l.5-5.3L1.5 11l4.5-2L3.5 4.5 8.3 7z",
  away: "M4 10h11M10.5 5.5 15 10l-4.5 4.5M17.5 4v12",
  flag: "M5 18V3h10l-2.5 3.5L15 10H5",
  troops: "M7 7.5a2.5 2.5 0 1 0-.01 0zM2.5 16c0-4 2-6 4.5-6s4.5 2 4.5 6M12 10h6M15.5 7.5 18 10l-2.5 2.5",
} as const;

const SIGN_OF: Readonly<Record<LogKind, keyof typeof SIGNS>> = {
  sighted: "eye",
  proved: "eye",
  exposed: "ghost",
  projected: "ghost",
  chased: "ship",
  struck: "strike",
  caught: "strike",
  "work-done": "work",
  accident: "work",
  arrived: "ship",
  "clear-of-scaffold": "ship",
  "shield-down": "shield",
  "system-down": "system",
  breach: "breach",
  stress: "breach",
  destroyed: "burst",
  withdrew: "away",
  broke: "away",
  rallied: "flag",
  call: "flag",
  boarding: "troops",
  captured: "troops",
  retreat: "away",
  over: "flag",
};

/** The sign of a kind of entry; decorative, its words stand beside it. */
export function LogIcon({ kind }: { kind: LogKind }) {
  return (
    <svg class={`log-icon log-icon-${kind}`} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={SIGNS[SIGN_OF[kind]]}
        fill={kind === "destroyed" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
