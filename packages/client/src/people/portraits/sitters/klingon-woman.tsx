import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Ridges } from "../klingon.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#eec59a", light: "#d09c70", base: "#ad7850", shade: "#774c35", deep: "#472b20" };
const STEEL: Tones = { bright: "#b8bfb8", light: "#6d756e", base: "#434a45", shade: "#272c29", deep: "#141715" };
const BUILD = { ...PLAIN, jaw: -3, chin: -2, cheek: 0, brow: 0.5, nose: -0.5, wing: 0.5 };

const BACK =
  "M48 48C22 62 24 92 8 112C16 114 20 118 12 136C20 134 22 144 14 160C34 154 40 166 44 176C60 168 70 162 86 150L126 146C136 156 140 168 152 172C150 160 160 158 174 160C166 148 166 140 180 136C164 122 160 88 142 62C128 20 66 16 48 48Z";
const FRONT =
  "M60 154C56 148 52 146 44 152C46 142 40 138 26 140C36 130 34 122 22 118C36 112 32 92 38 76C38 44 62 16 96 14C108 13 118 16 126 22C112 20 100 24 92 32C84 44 80 58 76 74C70 92 76 116 68 130C66 140 64 148 60 154Z";

/** A Klingon woman who leads a wing: a great loose mane, finer ridges, steel at the collar. */
export function KlingonWoman({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Plane d={BACK} fill="#160c09" rim={rim} width={8}>
        <path d="M138 60C154 84 154 118 166 140C152 150 140 146 132 136C140 110 138 84 138 60Z" fill="#3a2118" />
        <path
          d="M142 74C150 96 150 120 158 138M138 92C142 110 142 124 148 140M146 70C156 90 158 112 164 130"
          stroke="#6d4531"
          stroke-width="1.600"
          fill="none"
        />
      </Plane>
      <Neck skin={SKIN} rim={rim} width={-4} />
      <Coat cloth={STEEL} rim={rim}>
        <path d="M66 152C74 172 92 184 104 190C116 182 122 170 124 156L114 142L76 142Z" fill="#ad7850" />
        <path d="M66 152C74 172 92 184 104 190L100 168C86 168 74 162 66 152Z" fill="#6b442f" />
        <path
          d="M48 154C60 166 84 188 104 196C118 188 130 174 134 156L150 164C148 186 128 200 108 208L60 208C44 194 40 170 48 154Z"
          fill="#2b211c"
        />
        <path d="M134 156L150 164C148 186 128 200 108 208L100 202C120 194 132 176 134 156Z" fill="#6b5240" />
        <path d="M48 154C60 166 84 188 104 196C118 188 130 174 134 156" fill="none" stroke="#b8bfb8" stroke-width="2.600" />
        <path d="M146 170C160 172 174 184 180 204L156 206C158 192 154 180 146 170Z" fill="#8b948c" />
        <path d="M99 196l5 10 6-11z" fill="#d8ded6" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#7c5a24", brow: "#1c0f0a", weight: 0.85, open: 1.05, lid: "#4b2a2e", sweep: 6 }}
        lips={{ colour: "#9d4238", dark: "#5e211d", full: 1.2 }}
        expression={expression}
        rim={rim}
        soft={0.5}
        under={<Ridges skin={SKIN} rough={0.6} />}
      />
      <Plane d={FRONT} fill="#24140e" rim={rim}>
        <path d="M82 46C88 26 106 16 126 22C110 21 98 26 92 34C84 46 80 60 77 72C72 62 76 52 82 46Z" fill="#5b3523" />
        <Strands
          width={2}
          light="#94603f"
          dark="#0d0604"
          lit="M84 42C92 28 106 20 118 20M80 50C84 34 96 24 108 19M76 66C76 52 80 44 85 38"
          unlit="M74 62C64 88 72 112 60 140M66 52C50 84 58 112 44 144M58 46C42 76 46 108 32 138M66 36C48 54 42 82 40 108M78 26C60 36 48 56 42 78"
        />
      </Plane>
    </g>
  );
}
