import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#cf9a6e", light: "#b37a52", base: "#93603f", shade: "#623c28", deep: "#3a2218" };
const CLOTH: Tones = { bright: "#a6c0cc", light: "#6e8b9c", base: "#4b6475", shade: "#2c3d4b", deep: "#182430" };
const BUILD = { ...PLAIN, jaw: -4, chin: -5, cheek: 0, brow: -1, nose: -2, wing: 1 };

const HAIR =
  "M64 132C44 128 34 108 38 82C36 50 58 14 98 14C124 14 140 34 140 58C140 66 139 70 137 74C134 60 126 48 112 44C100 46 88 52 84 66C80 78 80 92 78 104C78 116 74 126 64 132Z";

/** A scientist: hair combed back over one shoulder, a high collar, eyes that weigh what they see. */
export function Jennifer({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Plane d="M40 84C36 120 46 150 40 172C58 168 76 160 86 140L90 70Z" fill="#150d0b" rim={rim} />
      <Neck skin={SKIN} rim={rim} width={-5} />
      <Coat cloth={CLOTH} rim={rim} broad={-8}>
        <path
          d="M58 148C64 168 88 186 108 188C118 182 124 172 124 152L134 162C136 178 124 198 112 208L72 208C58 190 52 168 58 148Z"
          fill="#22313d"
        />
        <path d="M124 152L134 162C136 178 124 198 112 208L100 208C114 194 124 176 124 152Z" fill="#86a3b3" />
        <path d="M58 148C62 170 84 188 104 192" fill="none" stroke="#8fb0c0" stroke-width="1.6" />
        <path d="M106 196L104 208M146 182l14 5" stroke="#d9b35c" stroke-width="3.4" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#4e2f1b", brow: "#1a0f0b", weight: 0.62, open: 1.14, lid: "#5b3140", sweep: 2.5 }}
        lips={{ colour: "#a3514c", dark: "#6d2f30", full: 1.4 }}
        expression={expression}
        rim={rim}
        soft={0.8}
      />
      <Plane d={HAIR} fill="#1f1410" rim={rim}>
        <path d="M90 52C98 30 112 24 124 30C134 38 139 52 138 68C132 54 124 46 112 44C102 46 96 48 90 52Z" fill="#4a3024" />
        <Strands
          light="#7d5640"
          dark="#0c0705"
          lit="M94 46C102 36 112 34 122 42M92 40C102 28 116 26 128 40M92 34C104 22 120 22 131 38M98 44C106 40 114 40 120 43"
          unlit="M84 60C78 76 78 96 72 122M76 52C68 74 70 98 64 126M68 46C56 66 58 100 54 122M78 40C64 56 54 74 50 104M84 32C68 40 54 56 46 84"
        />
      </Plane>
      <circle cx="57" cy="113" r="2.6" fill="#e0bf6d" />
    </g>
  );
}
