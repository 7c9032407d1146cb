import type { Side } from "@terok-nor/shared/ships/types.ts";

/** The sign of a side: it differs in shape as well as colour. Decorative: the side's name always stands beside it. */
export function Emblem({ side, size = 40 }: { side: Side; size?: number }) {
  return (
    <svg class={`emblem emblem-${side}`} width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {side === "terran" ? <TerranSign /> : <AllianceSign />}
    </svg>
  );
}

function TerranSign() {
  return (
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round">
      <circle cx="24" cy="25" r="15" />
      <path d="M9.6 21.5c8.6-4 20.2-4 28.8 0M9.6 28.5c8.6 4 20.2 4 28.8 0" opacity=".55" />
      <path d="M24 3l4.2 9v23L24 44l-4.2-9V12z" fill="currentColor" stroke="none" />
      <path d="M16 33.5h16" />
    </g>
  );
}

function AllianceSign() {
  return (
    <g fill="currentColor">
      <path d="M24 3c3.4 6.4 4.6 12 3.8 18.4L24 25l-3.8-3.6C19.4 15 20.6 9.4 24 3z" />
      <path d="M43.6 35.4c-7.2.3-12.6-1.5-17-5.6l-1.2-5 4.8-1.5c5.8 2.3 10 6.1 13.4 12.1z" />
      <path d="M4.4 35.4c7.2.3 12.6-1.5 17-5.6l1.2-5-4.8-1.5C12 25.6 7.8 29.4 4.4 35.4z" />
      <path
        d="M10 15.5a18.5 18.5 0 0 0-4.2 10M38 15.5a18.5 18.5 0 0 1 4.2 10M15.5 42a18.5 18.5 0 0 0 17 0"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
        opacity=".7"
      />
    </g>
  );
}
