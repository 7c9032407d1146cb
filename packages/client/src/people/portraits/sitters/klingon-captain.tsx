import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Ridges } from "../klingon.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#d9a777", light: "#b98458", base: "#95633f", shade: "#633d28", deep: "#3a2118" };
const HIDE: Tones = { bright: "#8c6c4b", light: "#5f4733", base: "#403022", shade: "#281d16", deep: "#15100c" };
const BUILD = { ...PLAIN, jaw: 3, chin: 4, cheek: -4, brow: 3, nose: 3, wing: 2 };

const LOCKS =
  "M50 150C40 160 26 160 20 152C34 136 32 112 36 90C32 60 50 26 82 18C92 14 104 14 112 18C98 22 88 30 82 40C78 52 80 66 76 80C72 96 74 112 68 128C64 140 58 146 50 150Z";

/** A captain of Birds-of-Prey: lean, scarred over a dead eye, long moustache, grey in his hair. */
export function KlingonCaptain({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Plane d="M124 60C142 70 148 110 158 148C146 156 132 152 124 140Z" fill="#1b130e" />
      <Neck skin={SKIN} rim={rim} width={4} />
      <Coat cloth={HIDE} rim={rim} broad={10}>
        <path d="M62 150C72 170 92 182 110 182C122 176 128 168 128 156L120 208L80 208Z" fill="#1a1411" />
        <path d="M0 206C6 178 26 162 54 154C60 172 58 190 50 208Z" fill="#3b2c20" />
        <path d="M8 196l6-16 4 12 7-18 4 14 8-18 3 14 9-17 3 14" fill="none" stroke="#8a7357" stroke-width="4" stroke-linejoin="round" />
        <path d="M130 158C150 160 176 172 190 204L144 208C144 190 140 172 130 158Z" fill="#6f5439" />
        <path d="M140 164l8 10 4-8 8 12 5-7 8 14 5-6 6 14" fill="none" stroke="#b59a73" stroke-width="4" stroke-linejoin="round" />
        <path d="M88 192l34-3M86 200l36-2" stroke="#7d7466" stroke-width="3" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#8b6a2f", brow: "#2a1b12", weight: 1.2, open: 0.86, sweep: 6 }}
        lips={{ colour: "#93594a", dark: "#512b23", full: 0.9 }}
        expression={expression}
        rim={rim}
        under={<Ridges skin={SKIN} rough={0.85} />}
        over={<Scarred />}
      />
      <Plane d={LOCKS} fill="#2a1f18" rim={rim}>
        <path d="M82 40C86 28 98 20 112 18C98 22 90 30 84 44C80 54 80 66 77 76C72 64 76 50 82 40Z" fill="#75665a" />
        <Strands
          width={1.8}
          light="#a2968a"
          dark="#120b08"
          lit="M80 44C84 32 94 23 106 19M76 56C76 42 82 32 90 26M72 74C72 62 74 52 77 46"
          unlit="M70 60C64 88 68 112 54 142M62 50C50 84 56 112 40 150M56 46C42 76 46 112 30 150M64 34C46 56 42 86 38 114"
        />
      </Plane>
    </g>
  );
}

function Scarred() {
  return (
    <g stroke-linecap="round" fill="none">
      <path d="M119 82C124 78 131 79 136 83L134 93C128 96 122 94 118 90Z" fill="#20140f" />
      <path d="M118 82L139 76M119 92L136 95" stroke="#20140f" stroke-width="2.400" />
      <path d="M127 70C126 76 128 92 125 108" stroke="#e2b896" stroke-width="2" opacity="0.8" />
      <path
        d="M113.500 117C106 114 99 119 96 126C95 134 95 142 91 150M114.500 117C120 114 126 118 128.500 124C130 132 130 140 128 148"
        stroke="#20140f"
        stroke-width="4.600"
      />
      <path d="M110 117C103 117 99 121 98 128M120 117C125 118 127 122 128 128" stroke="#5c4636" stroke-width="1.300" />
    </g>
  );
}
