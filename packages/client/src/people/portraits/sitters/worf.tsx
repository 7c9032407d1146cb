import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Baldric, Ridges } from "../klingon.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#b07c50", light: "#8b5c3a", base: "#684129", shade: "#42271a", deep: "#25140d" };
const ARMOUR: Tones = { bright: "#a7a08c", light: "#5e5a4e", base: "#37352f", shade: "#1f1e1b", deep: "#100f0e" };
const BUILD = { ...PLAIN, jaw: 9, chin: 3, cheek: 3, brow: 4, nose: 2, wing: 4 };

const MANE =
  "M58 138C44 150 34 150 26 144C36 128 36 108 38 88C36 54 56 24 88 18C100 15 112 16 122 20C110 22 98 26 90 32C82 42 79 54 78 66C77 78 74 84 70 92C66 106 70 124 58 138Z";

/** The Regent: the heaviest ridges of all, a mane, a full beard, his sash of metal. */
export function Worf({ expression, light: { rim } }: Sitting) {
  return (
    <g transform="translate(100 110) scale(1.06) translate(-100 -108)">
      <Plane d="M46 60C30 92 34 132 18 160C44 168 70 160 84 146L88 60Z" fill="#0d0807" rim={rim} />
      <Neck skin={SKIN} rim={rim} width={12} />
      <Coat cloth={ARMOUR} rim={rim} broad={16}>
        <path d="M60 152C70 174 92 184 112 184C124 178 130 168 130 156L124 208L76 208Z" fill="#1d1513" />
        <path d="M136 160C150 160 172 168 188 186C172 184 150 182 134 190C138 180 138 170 136 160Z" fill="#8e8875" />
        <path d="M140 163C152 164 170 170 180 180C166 176 152 176 140 178Z" fill="#c9c3ad" />
        <path d="M-2 196C8 176 28 166 50 160C48 172 46 184 34 194C22 192 10 192 -2 196Z" fill="#55524a" />
        <path d="M-2 196C8 176 28 166 50 160L46 166C28 172 12 182 2 196Z" fill="#918c7b" />
        <path d="M150 168v10M160 171v9M170 176v7M14 178l3 12M26 171l3 18M38 166l2 20" stroke="#1a1916" stroke-width="2" />
        <Baldric />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#6b3c1c", brow: "#0c0706", weight: 1.35, open: 0.88, sweep: 5 }}
        lips={{ colour: "#7c4436", dark: "#3e1f18", full: 1.05 }}
        expression={expression}
        rim={rim}
        under={
          <g>
            <Beard />
            <Ridges skin={SKIN} />
          </g>
        }
      />
      <Plane d={MANE} fill="#1a110d" rim={rim}>
        <path d="M84 32C94 22 108 18 122 20C108 22 96 26 90 32C84 40 80 50 79 62C74 52 78 40 84 32Z" fill="#3e2b20" />
        <Strands
          light="#6d4f3b"
          dark="#080403"
          lit="M84 36C92 26 104 22 116 20M80 42C86 30 98 23 110 20M78 52C78 42 82 36 88 31"
          unlit="M76 54C66 80 70 104 58 132M70 46C54 76 60 106 48 140M62 42C46 70 50 104 38 142M66 34C48 54 44 84 42 110M76 28C58 38 46 58 42 82"
        />
      </Plane>
    </g>
  );
}

function Beard() {
  return (
    <g>
      <path
        d="M58 104C66 120 78 126 92 122C102 114 110 117 113.500 118.500C118 116 124 115 131 118C136 112 137 106 138 104C140 130 134 162 108 166C82 166 58 144 56 118Z"
        fill="#0f0906"
      />
      <path d="M99 133C105 138 120 138 127 132C125 139 121 141 113 141C105 141 101 138 99 133Z" fill="#684129" />
      <path d="M100 124C105 121.500 110 122 113.500 123.500C118 122 122 122 126 124L127 131C120 134 106 134 99 132Z" fill="#42271a" />
      <path
        d="M78 126C82 138 90 148 100 154M86 126C88 138 96 148 104 156M104 143C105 149 107 154 110 158M112 143C113 150 114 154 115 158M120 141C121 147 120 152 119 156M127 128C128 136 126 144 123 150"
        stroke="#3c2a1f"
        stroke-width="1.600"
        fill="none"
        stroke-linecap="round"
      />
    </g>
  );
}
