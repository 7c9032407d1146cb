import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#fbdcc2", light: "#eabf9f", base: "#cf9b7c", shade: "#966552", deep: "#5f3d37" };
const LEATHER: Tones = { bright: "#8d4b44", light: "#673330", base: "#472325", shade: "#2b1619", deep: "#170c0f" };
const BUILD = { ...PLAIN, jaw: -5, chin: -4, cheek: -1, brow: -1.5, nose: -2, wing: -1.5 };

const BACK = "M52 64C40 84 46 104 38 122C34 138 40 148 34 162C46 158 52 150 54 140C60 148 60 156 58 164C70 154 76 136 78 120L84 60Z";
const FRONT =
  "M56 106C44 96 40 78 46 58C52 32 72 12 98 13C122 14 140 34 140 62C138 64 136 62 134 58C128 50 120 46 110 46C100 47 92 48 86 54C80 60 78 66 75 72C70 78 66 82 64 90C62 98 60 104 56 106Z";
/** Centres and sizes of the spots, from the temple down the neck. */
const SPOTS: readonly (readonly [number, number, number])[] = [
  [88, 48, 2.4],
  [82, 54, 2.9],
  [86, 60, 1.9],
  [78, 63, 3],
  [83, 69, 2.1],
  [74, 73, 3.1],
  [79, 78, 2.1],
  [72, 84, 2.8],
  [77, 89, 1.9],
  [70, 95, 2.9],
  [75, 101, 2],
  [69, 107, 2.7],
  [74, 113, 1.9],
  [69, 119, 2.6],
];
const ON_NECK: readonly (readonly [number, number, number])[] = [
  [72, 136, 2.8],
  [78, 143, 2.3],
  [70, 148, 2.8],
  [76, 156, 2.4],
  [67, 161, 2.8],
];

/** The raider's pilot: spots down the temple and the neck, hair tied back, red leather. */
export function Jadzia({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Plane d={BACK} fill="#1c100c" rim={rim} />
      <Neck skin={SKIN} rim={rim} width={-6} />
      <Spots at={ON_NECK} />
      <Coat cloth={LEATHER} rim={rim} broad={-8}>
        <path d="M64 152C72 176 92 188 104 194C116 186 124 172 124 156L114 140L76 140Z" fill="#cf9b7c" />
        <path d="M64 152C72 176 92 188 104 194L100 172C86 170 74 164 64 152Z" fill="#8a5b4b" />
        <path
          d="M52 156C62 168 84 188 104 198C116 190 126 176 130 158L140 164C140 184 124 200 108 208L60 208C48 194 46 172 52 156Z"
          fill="#321a1c"
        />
        <path d="M130 158L140 164C140 184 124 200 108 208L98 204C116 194 126 178 130 158Z" fill="#93504a" />
        <path d="M52 156C62 168 84 188 104 198" stroke="#a9645a" stroke-width="1.600" fill="none" />
        <path d="M30 176L44 208M38 172L54 208" stroke="#170c0f" stroke-width="2" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#4f8fb4", brow: "#3b2216", weight: 0.6, open: 1.16, lid: "#7a4a55", sweep: 2.5 }}
        lips={{ colour: "#c06a62", dark: "#8b3f42", full: 1.15, smirk: 0.8 }}
        expression={expression}
        rim={rim}
        soft={1}
        under={<Spots at={SPOTS} />}
      />
      <Plane d={FRONT} fill="#34201a" rim={rim}>
        <path d="M90 44C98 24 116 20 128 32C136 40 140 50 139 62C134 58 130 52 126 50C116 44 104 42 90 44Z" fill="#694032" />
        <Strands
          light="#a36c50"
          dark="#180d0a"
          lit="M92 45C102 34 120 34 134 54M90 40C102 27 121 28 135 50M90 34C104 20 123 23 136 46M96 24C110 18 124 24 132 36"
          unlit="M88 44C76 54 66 76 58 100M82 42C68 54 60 74 52 96M76 38C62 48 52 64 48 86M84 32C70 36 56 52 50 70"
        />
      </Plane>
      <path d="M136 50C141 62 138 76 141 88C137 84 134 72 135 60Z" fill="#34201a" />
    </g>
  );
}

function Spots({ at }: { at: readonly (readonly [number, number, number])[] }) {
  return (
    <g fill="#4b2a23" opacity="0.78">
      {at.map(([x, y, r]) => (
        <ellipse key={y} cx={x} cy={y} rx={r} ry={r * 0.82} transform={`rotate(-30 ${x} ${y})`} />
      ))}
    </g>
  );
}
