import type { FunctionComponent } from "preact";
import { useId } from "preact/hooks";
import type { Expression, Speaker } from "../speakers.ts";
import { Bashir } from "./sitters/bashir.tsx";
import { Garak } from "./sitters/garak.tsx";
import { Gul } from "./sitters/gul.tsx";
import { Jadzia } from "./sitters/jadzia.tsx";
import { Jennifer } from "./sitters/jennifer.tsx";
import { Kira } from "./sitters/kira.tsx";
import { KlingonCaptain } from "./sitters/klingon-captain.tsx";
import { KlingonWoman } from "./sitters/klingon-woman.tsx";
import { Obrien } from "./sitters/obrien.tsx";
import { Sisko } from "./sitters/sisko.tsx";
import { Worf } from "./sitters/worf.tsx";
import type { Sitting } from "./sitting.ts";
import { ALLIANCE_LIGHT, TERRAN_LIGHT } from "./tones.ts";

/** Who sits for whom, and whose light falls on them. */
const SITTERS: Readonly<Record<Speaker, { readonly sitter: FunctionComponent<Sitting>; readonly terran: boolean }>> = {
  sisko: { sitter: Sisko, terran: true },
  obrien: { sitter: Obrien, terran: true },
  jennifer: { sitter: Jennifer, terran: true },
  bashir: { sitter: Bashir, terran: true },
  jadzia: { sitter: Jadzia, terran: true },
  kira: { sitter: Kira, terran: false },
  worf: { sitter: Worf, terran: false },
  garak: { sitter: Garak, terran: false },
  "wing-captain-1": { sitter: KlingonCaptain, terran: false },
  "wing-captain-2": { sitter: Gul, terran: false },
  "wing-captain-3": { sitter: KlingonWoman, terran: false },
};

/** Edge (CSS px) below which only the face is shown, as shoulders would leave it too small to read. */
const SMALL = 80;

interface Portrait {
  readonly of: Speaker;
  readonly expression: Expression;
  /** Edge in CSS pixels. */
  readonly size: number;
}

/** The face of somebody who speaks. Decorative: the name always stands beside it. The two sides look at each other. */
export function SpeakerPortrait({ of, expression, size }: Portrait) {
  const id = useId();
  const { sitter: Sitter, terran } = SITTERS[of];
  const light = terran ? TERRAN_LIGHT : ALLIANCE_LIGHT;
  return (
    <svg
      class="speaker-portrait"
      viewBox={size < SMALL ? "20 10 160 160" : "0 0 200 200"}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <radialGradient id={`glow${id}`} cx="0.3" cy="0.35" r="0.8">
        <stop offset="0" stop-color={light.glow} />
        <stop offset="1" stop-color={light.ground} />
      </radialGradient>
      <g transform={terran ? undefined : "translate(200 0) scale(-1 1)"}>
        <path d="M0 0H200V200H0Z" fill={`url(#glow${id})`} />
        <path d="M150 0H200V150L168 200H150L176 110Z" fill={light.far} opacity="0.35" />
        <path d="M0 20L40 0H60L0 34ZM0 52L92 0H98L0 58Z" fill={light.rim} opacity="0.13" />
        <g transform="translate(97 100) scale(1.16) translate(-96 -96)">
          <Sitter expression={expression} light={light} />
        </g>
      </g>
    </svg>
  );
}
