import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import { Strands } from "../strands.tsx";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#f6d2b0", light: "#e2b08b", base: "#c58c69", shade: "#8c5a43", deep: "#573528" };
const CANVAS: Tones = { bright: "#9b8462", light: "#75624a", base: "#574735", shade: "#382d22", deep: "#201913" };
const BUILD = { ...PLAIN, jaw: 8, chin: 0, cheek: 3, nose: 2, wing: 2, brow: 0.5 };

const CURLS =
  "M52 92C40 82 38 66 44 54C44 38 58 26 72 22C84 10 106 10 118 20C132 24 140 36 139 52C142 58 140 66 137 68C136 60 132 56 128 54C122 58 116 52 110 54C104 58 98 54 93 58C87 60 85 66 82 70C80 76 78 80 75 78C70 76 66 80 62 82C58 84 56 90 52 92Z";

/** The man who keeps everything running: curls, a broad tired face, a grubby work jacket. */
export function Obrien({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Neck skin={SKIN} rim={rim} width={9} />
      <Coat cloth={CANVAS} rim={rim} broad={4}>
        <path d="M60 152C70 172 92 184 110 184C120 180 126 170 127 157L118 208L82 208Z" fill="#8d8577" />
        <path d="M104 184C114 184 122 174 126 164L118 208L100 208Z" fill="#b3aa98" />
        <path d="M48 156C60 160 74 178 84 196L74 208L38 208C38 188 40 168 48 156Z" fill="#453829" />
        <path d="M128 156C138 160 150 176 152 208L118 208C126 192 130 174 128 156Z" fill="#86714f" />
        <path d="M48 156C60 160 74 178 84 196M128 156C130 174 126 192 118 208" fill="none" stroke="#b59a70" stroke-width="1.8" />
        <path d="M34 208L40 168L52 164L48 208Z" fill="#2a2119" />
        <path d="M152 168L162 208L174 208L164 172Z" fill="#332a1f" />
        <path d="M92 192C98 190 104 194 102 200M110 196l6-3" stroke="#6b6255" stroke-width="3" fill="none" opacity="0.7" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#5d7f97", brow: "#5f3c22", weight: 1, open: 0.9, sweep: -1.5 }}
        lips={{ colour: "#b8735f", dark: "#874c3e", full: 0.85 }}
        expression={expression}
        rim={rim}
        under={<Tired />}
      />
      <Plane d={CURLS} fill="#5a3a20" rim={rim}>
        <path d="M90 60C86 40 94 26 112 20C126 22 138 34 138 52C130 46 124 54 118 50C110 52 100 50 90 60Z" fill="#8a5c31" />
        <path d="M36 92C40 60 50 38 70 26C62 44 62 66 68 82L50 98Z" fill="#33200f" />
        <Strands
          width={2.4}
          light="#c48a4d"
          dark="#2b190c"
          lit="M98 46C96 38 102 32 108 36C112 40 106 46 103 42M116 42C114 34 122 30 127 35C130 40 124 45 121 40M104 28C106 22 114 20 118 25M128 50C128 45 134 44 136 48M90 36C90 30 96 26 100 28"
          unlit="M54 66C48 60 52 52 58 54C62 58 58 63 55 60M66 48C62 42 66 34 73 37C77 41 72 47 69 43M76 64C72 58 76 52 82 54C86 58 80 63 77 60M84 44C80 38 84 32 89 36M58 80C54 76 56 70 61 72M74 30C74 25 80 22 84 25"
        />
      </Plane>
    </g>
  );
}

/** Bags under the eyes, a week's stubble, grease on the cheek. */
function Tired() {
  return (
    <g>
      <path d="M84 94C90 100 101 101 106 96M119 94C124 98 130 98 133 94" fill="none" stroke="#7b4b3d" stroke-width="1.8" opacity="0.75" />
      <path
        d="M70 122C80 134 88 128 97 120C106 116 122 115 130 120C132 136 124 158 106 160C86 160 70 142 70 122Z"
        fill="#6b4a38"
        opacity="0.32"
      />
      <path d="M105 114C99 118 95 123 94 129M125 112C129 116 131 121 131 126" fill="none" stroke="#8c5a43" stroke-width="1.8" />
      <path d="M88 104C92 108 95 112 94 117M91 102C95 106 97 109 97 113" stroke="#3a2a20" stroke-width="2.2" opacity="0.35" fill="none" />
      <path d="M97 50C106 47 120 48 128 52M98 56C108 53 118 54 127 57" fill="none" stroke="#b07a58" stroke-width="1.2" opacity="0.8" />
    </g>
  );
}
