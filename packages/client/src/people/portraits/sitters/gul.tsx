import { PLAIN } from "../build.ts";
import { Breastplate, NeckCords, Scales } from "../cardassian.tsx";
import { Coat } from "../coat.tsx";
import { Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#cfc3b3", light: "#a99c8d", base: "#82776c", shade: "#544c47", deep: "#2f2a29" };
const PLATE: Tones = { bright: "#b3a184", light: "#70604b", base: "#443a2f", shade: "#29231d", deep: "#15110f" };
const BUILD = { ...PLAIN, jaw: -1, chin: 5, cheek: -6, brow: 4, nose: 4, wing: 0 };

const HAIR =
  "M58 116C46 110 40 90 44 70C48 40 68 18 94 18C108 17 118 20 126 27C114 24 100 30 94 40C88 46 82 52 78 64C74 76 72 92 69 102C67 110 64 116 58 116Z";

/** A gul who leads Galors: gaunt, long-faced, hair far back, armour that comes up to the jaw. */
export function Gul({ expression, light: { rim } }: Sitting) {
  return (
    <g transform="translate(100 106) scale(0.98 1.04) translate(-100 -106)">
      <Neck skin={SKIN} rim={rim} width={5} />
      <Coat cloth={PLATE} rim={rim} broad={14}>
        <Breastplate cloth={PLATE} />
        <path d="M92 190l12 6 10-7-3 12-8 7-9-7z" fill="#c9a24c" />
      </Coat>
      <NeckCords skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#6f7a4a", brow: "#3d3733", weight: 0.75, open: 0.84, sweep: 2.5 }}
        lips={{ colour: "#857068", dark: "#4a3d3a", full: 0.7, smirk: -1.5 }}
        expression={expression}
        rim={rim}
        under={<Gaunt />}
        over={<Scales skin={SKIN} spoon="#8c8071" />}
      />
      <Plane d={HAIR} fill="#1e1a18" rim={rim}>
        <path d="M86 48C92 28 108 20 126 27C112 26 98 32 92 42Z" fill="#4b433d" />
        <Strands
          light="#857a70"
          dark="#0b0908"
          lit="M86 46C92 34 104 26 118 25M84 42C92 28 104 22 116 22"
          unlit="M78 58C70 72 66 92 62 110M72 50C60 66 58 88 56 108M66 44C54 60 50 80 50 100M76 34C62 42 52 58 48 76"
        />
      </Plane>
    </g>
  );
}

function Gaunt() {
  return (
    <g>
      <path d="M86 104C94 108 98 116 96 130C90 126 84 116 86 104Z" fill="#544c47" opacity="0.9" />
      <path d="M134 106C130 110 128 116 128 124C132 120 135 112 134 106Z" fill="#544c47" opacity="0.8" />
      <path d="M104 115C99 119 97 124 96 130M125 114C128 118 130 122 130 127" fill="none" stroke="#3b3431" stroke-width="1.800" />
    </g>
  );
}
