import type { Expression, Speaker } from "../speakers.ts";

/** Somebody's face; `size` in CSS px. */
export function SpeakerPortrait({ of, expression, size }: { of: Speaker; expression: Expression; size: number }) {
  return (
    <svg class={`speaker-portrait speaker-${expression}`} viewBox="0 0 56 56" width={size} height={size} aria-hidden="true">
      <circle cx="28" cy="28" r="27" fill="var(--raised)" stroke="currentColor" stroke-width="2" />
      <text x="28" y="37" fill="currentColor" font-size="26" text-anchor="middle">
        {of.charAt(0).toUpperCase()}
      </text>
    </svg>
  );
}
