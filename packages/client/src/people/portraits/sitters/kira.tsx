import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#fbdac6", light: "#efc0a5", base: "#d2977d", shade: "#945e53", deep: "#5a3637" };
const GLOSS: Tones = { bright: "#b9c3d4", light: "#3a3f4e", base: "#191b25", shade: "#0e0f16", deep: "#06070b" };
const BUILD = { ...PLAIN, jaw: -5, chin: -4, cheek: 0, brow: -1, nose: -2, wing: -1 };

const HAIR =
  "M54 98C44 88 40 70 46 54C50 30 72 13 98 14C122 14 138 32 139 56C134 48 126 42 116 41C104 40 92 44 85 54C80 64 78 76 74 86C70 92 66 84 62 82C58 84 57 94 54 98Z";

/** The Intendant: a diadem, the earring's chain, ridges on the nose, black that shines. */
export function Kira({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Neck skin={SKIN} rim={rim} width={-6} />
      <Coat cloth={GLOSS} rim={rim} broad={-6}>
        <path
          d="M60 140C66 160 90 172 110 172C118 168 122 160 122 146L132 160C130 182 118 198 108 208L70 208C56 186 54 160 60 140Z"
          fill="#12131b"
        />
        <path
          d="M62 146C70 166 92 178 112 176C120 172 124 164 124 152L128 157C128 170 122 180 112 184C88 184 68 170 60 154Z"
          fill="#39404f"
        />
        <path d="M134 168C146 176 152 192 150 208L142 208C144 192 142 178 134 168Z" fill="#d5deec" opacity="0.75" />
        <path d="M152 172C164 178 172 188 176 202C164 192 156 184 152 172Z" fill="#8792a6" opacity="0.8" />
        <path d="M44 172C52 184 56 196 56 208L50 208C50 196 48 184 44 172Z" fill="#6f7a8e" opacity="0.7" />
        <path d="M96 186C104 192 110 200 110 208" stroke="#5b6475" stroke-width="2" fill="none" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#6a4528", brow: "#3f1813", weight: 0.6, open: 1.12, lid: "#5d2b46", sweep: 4 }}
        lips={{ colour: "#b0303c", dark: "#6f1822", full: 1.3, smirk: 2.4 }}
        expression={expression}
        rim={rim}
        soft={0.8}
        over={<NoseRidges />}
      />
      <Plane d={HAIR} fill="#5a2016" rim={rim}>
        <path d="M86 50C94 26 114 18 128 30C136 38 139 48 138 54C124 40 100 38 86 50Z" fill="#9a3f24" />
        <path d="M40 100C40 70 46 46 62 28C58 50 58 72 60 86Z" fill="#33100c" />
        <Strands
          light="#d2693b"
          dark="#300d09"
          lit="M90 44C100 32 116 31 130 45M88 38C100 25 118 25 132 42M90 31C104 19 122 22 134 40"
          unlit="M82 56C74 66 70 76 66 84M78 50C68 62 62 74 58 88M72 44C60 56 54 72 50 88M78 34C62 42 52 58 47 76"
        />
      </Plane>
      <Diadem />
      <Earring />
    </g>
  );
}

function NoseRidges() {
  return (
    <g fill="none" stroke-linecap="round">
      <path
        d="M110.500 79C113 77.500 116 77.500 118.500 79M110.500 83C113.500 81.500 117 81.500 120 83M111 87C114 85.500 118 85.600 121 87M112 91C115 89.600 118.500 89.800 121.500 91"
        stroke="#7c463c"
        stroke-width="2"
      />
      <path
        d="M112 77.400C114 76.400 116 76.400 118 77.400M112 81.300C114.500 80 117 80 119 81.400M112.500 85.300C115 84.200 118 84.200 120 85.500"
        stroke="#ffe9da"
        stroke-width="1.100"
      />
    </g>
  );
}

function Diadem() {
  return (
    <g>
      <path d="M56 68C70 52 96 42 122 46C128 47 134 50 138 55L137 60C130 54 126 53 119 52C96 49 74 58 59 74Z" fill="#98a3b5" />
      <path d="M56 68C70 52 96 42 122 46C128 47 134 50 138 55L137.500 57C130 51 124 49.500 120 49C96 46 72 55 57.500 71Z" fill="#e9eff8" />
      <path d="M106 46L117 27L125 47L118 61Z" fill="#aeb8c9" />
      <path d="M106 46L117 27L117.500 60Z" fill="#eef3fa" />
      <path d="M112 46L117 38L121 47L117.500 54Z" fill="#c21f38" />
      <path d="M112 46L117 38L117.300 53Z" fill="#ff6f7c" />
    </g>
  );
}

function Earring() {
  return (
    <g fill="none" stroke="#dfe5ee" stroke-width="1.700">
      <path d="M56 84C50 88 47 98 52 108" />
      <path d="M60 110C60 116 58 122 57 128" />
      <circle cx="57" cy="131" r="2.800" fill="#eef2f8" stroke="none" />
      <circle cx="56" cy="83" r="3" fill="#f4f7fb" stroke="none" />
      <circle cx="60" cy="110" r="2" fill="#f4f7fb" stroke="none" />
    </g>
  );
}
