import { PLAIN } from "../build.ts";
import { Breastplate, NeckCords, Scales } from "../cardassian.tsx";
import { Coat } from "../coat.tsx";
import { Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#dadfcd", light: "#b3b9aa", base: "#8b9388", shade: "#5a635f", deep: "#343b3b" };
const PLATE: Tones = { bright: "#9c9383", light: "#5f574d", base: "#3c3731", shade: "#23201d", deep: "#12100f" };
const BUILD = { ...PLAIN, jaw: 5, chin: -2, cheek: 3, brow: 2.5, nose: 0, wing: 1 };

const HAIR =
  "M60 112C48 108 42 92 44 74C46 44 64 20 94 17C116 15 132 28 137 48C130 40 122 34 112 34C98 34 86 42 80 56C74 66 72 80 70 92C68 102 66 110 60 112Z";

/** The Regent's adviser: grey, ridged and smiling, hair combed flat to the skull. */
export function Garak({ expression, light: { rim } }: Sitting) {
  return (
    <g transform="rotate(2.500 100 120)">
      <Neck skin={SKIN} rim={rim} width={8} />
      <Coat cloth={PLATE} rim={rim} broad={4}>
        <Breastplate cloth={PLATE} />
      </Coat>
      <NeckCords skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#3c86b8", brow: "#6b726b", weight: 0.5, open: 1.1, sweep: 0.5 }}
        lips={{ colour: "#8d7f79", dark: "#514a48", full: 0.95, smirk: 2.6 }}
        expression={expression}
        rim={rim}
        over={<Scales skin={SKIN} spoon="#5f7f93" />}
      />
      <Plane d={HAIR} fill="#17181a" rim={rim}>
        <path d="M84 50C92 28 112 22 126 32C132 38 136 44 137 48C122 34 98 34 84 50Z" fill="#3a3e42" />
        <Strands
          light="#7d868c"
          dark="#070808"
          lit="M88 44C98 30 114 27 128 38M88 38C100 25 118 24 130 38M92 31C106 21 120 23 130 34"
          unlit="M80 52C70 66 66 86 62 106M74 46C60 62 58 84 56 104M68 40C54 56 50 76 50 96M78 32C62 38 52 54 48 74"
        />
      </Plane>
    </g>
  );
}
