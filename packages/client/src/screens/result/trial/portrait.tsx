import type { Accused } from "@terok-nor/shared/aftermath/trial.ts";

/** A sign for each of those who may be accused, drawn in 48 by 48 inside a medallion. */
const SIGNS: Readonly<Record<Accused, string>> = {
  // The captain's ship, bow up.
  sisko: "M24 10 33 27l3 7-7-2-5 5-5-5-7 2 3-7zM24 18v12",
  // A spanner across a gear.
  obrien:
    "M33 12a7 7 0 0 0-8 9L13 33l3 3 12-12a7 7 0 0 0 9-8l-4 4-4-1-1-4zM16 13v-3M16 23v-3M9.5 16.5h3M19.5 16.5h3M16 13a3.5 3.5 0 1 0 .01 0z",
  // Orbits about a core.
  jennifer: "M24 21.5a2.5 2.5 0 1 0 .01 0zM24 12c14 4 14 20 0 24M24 12c-14 4-14 20 0 24M11 24c4-8 22-8 26 0M11 24c4 8 22 8 26 0",
  // The raider with its wake.
  bashir: "M24 9l5 15 8 6-8-1-5 4-5-4-8 1 8-6zM19 36v3M24 37v4M29 36v3",
  // Spots that run down both temples.
  jadzia:
    "M17 11v.01M14.5 16v.01M17 20.5v.01M14.5 25.5v.01M17 30v.01M19 35v.01M31 11v.01M33.5 16v.01M31 20.5v.01M33.5 25.5v.01M31 30v.01M29 35v.01M24 17a6 8 0 1 0 .01 0z",
  // The Intendant's diadem, and the earring's chain.
  kira: "M11 22c4-2 5-6 5-9l5 5 3-8 3 8 5-5c0 3 1 7 5 9l-3 6H14zM14 28v3h20v-3M34 31v5M34 38.5a1.2 1.2 0 1 0 .01 0z",
  // Tailor's shears, open.
  garak: "M15 10 28 31M33 10 20 31M17.5 31a4 4 0 1 0 .01 0zM30.5 31a4 4 0 1 0 .01 0z",
  // The blade of honour.
  worf: "M8 19c3 9 9 13 16 13s13-4 16-13c-3 3-5 4-8 4l-1-4-4 4h-6l-4-4-1 4c-3 0-5-1-8-4zM17 31l-3 6M31 31l3 6M24 32v6",
};

/** The emblem of somebody who may be accused. Decorative: the name always stands beside it. */
export function Portrait({ of, size = 48 }: { of: Accused; size?: number }) {
  return (
    <svg class="portrait" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <circle class="portrait-ground" cx="24" cy="24" r="22.5" />
      <path
        d={SIGNS[of]}
        fill="none"
        stroke="currentColor"
        stroke-width={of === "jadzia" ? 3 : 2}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
