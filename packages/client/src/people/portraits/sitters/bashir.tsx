import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#e9bd8f", light: "#cd9a6d", base: "#ab784f", shade: "#754b33", deep: "#482b1f" };
const LEATHER: Tones = { bright: "#8a6243", light: "#634530", base: "#463022", shade: "#2b1d16", deep: "#170f0c" };
const BUILD = { ...PLAIN, jaw: -2, chin: 2, cheek: -3, brow: 0.5, nose: 2, wing: -0.5 };

const BACK = "M46 74C36 100 40 130 32 156C46 160 66 160 78 148L84 70ZM118 120C126 134 130 148 140 154C136 162 124 164 116 158Z";
const FRONT =
  "M62 152C50 146 42 130 44 108C38 92 40 66 48 50C58 26 80 12 104 15C126 17 140 34 141 56C143 72 139 82 142 96C137 92 134 84 134 76C133 62 126 50 113 42C108 52 96 58 88 66C82 78 83 92 80 106C78 124 74 142 62 152Z";

/** The raider's captain: long unkempt hair, stubble, straps over leather. */
export function Bashir({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Plane d={BACK} fill="#120b08" rim={rim} />
      <Neck skin={SKIN} rim={rim} width={-1} />
      <Coat cloth={LEATHER} rim={rim}>
        <path d="M66 154C76 176 94 190 106 202C116 188 122 172 124 156L112 140L76 140Z" fill="#ab784f" />
        <path d="M66 154C76 176 94 190 106 202L102 176C90 172 76 164 66 154Z" fill="#5f3d2a" />
        <path d="M50 158C62 166 84 190 96 208L34 208C34 190 40 170 50 158Z" fill="#33231a" />
        <path d="M128 158C128 176 120 194 112 208L160 208C156 186 146 168 128 158Z" fill="#7a5639" />
        <path d="M50 158C62 166 84 190 96 208M128 158C128 176 120 194 112 208" fill="none" stroke="#a77c54" stroke-width="1.8" />
        <path d="M22 176L92 208H70L14 186Z" fill="#17100c" />
        <path d="M22 176L92 208" stroke="#75543a" stroke-width="1.4" />
        <path d="M52 190l9 4-3 8-9-4z" fill="#a8a39a" />
      </Coat>
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#6a4425", brow: "#1e120c", weight: 0.95, open: 1.02, sweep: 1.5 }}
        lips={{ colour: "#b06d57", dark: "#784237", full: 0.95, smirk: 1.4 }}
        expression={expression}
        rim={rim}
        under={<Stubble />}
      />
      <Plane d={FRONT} fill="#24170f" rim={rim}>
        <path d="M94 46C98 30 112 22 124 28C136 38 141 56 138 78C136 62 128 48 113 42C106 50 100 48 94 46Z" fill="#4a301d" />
        <path d="M36 150C40 110 40 70 56 44C58 80 62 120 60 156Z" fill="#140b07" />
        <Strands
          light="#7d5534"
          dark="#0d0705"
          lit="M102 44C104 36 112 30 120 34M108 42C114 34 124 38 130 50M116 42C126 46 133 58 135 74M96 50C98 40 102 32 110 27M126 46C134 56 137 68 137 84"
          unlit="M88 62C80 80 80 104 74 128M82 58C70 80 72 110 66 142M76 50C60 76 62 112 56 138M68 42C52 66 52 96 50 122M92 56C84 66 82 76 81 88"
        />
      </Plane>
      <path d="M84 66C90 60 94 62 90 74C88 84 90 92 87 98C84 88 82 76 84 66Z" fill="#1a100a" />
    </g>
  );
}

function Stubble() {
  return (
    <g>
      <path
        d="M68 118C78 128 88 124 98 119C106 115 122 114 129 118C131 134 124 158 106 160C86 160 70 144 68 118Z"
        fill="#3a241a"
        opacity="0.5"
      />
      <path d="M97 122C104 117 110 119 113.500 120C118 118 122 118 127 121L126 125C120 122 106 122 99 125Z" fill="#2b1a12" opacity="0.7" />
      <path d="M104 146C109 143 116 143 119 146C118 152 107 154 104 146Z" fill="#2b1a12" opacity="0.55" />
      <path d="M85 100C92 104 94 112 92 120" stroke="#754b33" stroke-width="2" fill="none" opacity="0.8" />
    </g>
  );
}
