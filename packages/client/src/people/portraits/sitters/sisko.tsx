import { PLAIN } from "../build.ts";
import { Coat } from "../coat.tsx";
import { Ear, Face, Neck } from "../face.tsx";
import { Plane } from "../plane.tsx";
import type { Sitting } from "../sitting.ts";
import type { Tones } from "../tones.ts";

const SKIN: Tones = { bright: "#b98255", light: "#96633e", base: "#74482c", shade: "#4b2c1b", deep: "#2b170f" };
const LEATHER: Tones = { bright: "#6d5a4c", light: "#43372f", base: "#2b2320", shade: "#1a1514", deep: "#0d0a0a" };
const BUILD = { ...PLAIN, jaw: 4, chin: 1, cheek: 1, brow: 1.5, nose: 1, wing: 3 };

/** A raider captain: shorn head, goatee, black leather over a rough shirt. */
export function Sisko({ expression, light: { rim } }: Sitting) {
  return (
    <g>
      <Neck skin={SKIN} rim={rim} width={8} />
      <Coat cloth={LEATHER} rim={rim} broad={6}>
        <path d="M62 152C70 172 92 188 112 190C122 184 128 172 128 156L116 208L80 208Z" fill="#5d4a38" />
        <path d="M100 188C110 190 120 180 126 168L118 208L96 208Z" fill="#7b6249" />
        <path d="M54 156C64 176 78 194 84 208L48 208C46 190 48 172 54 156Z" fill="#352b26" />
        <path d="M130 158C132 174 126 194 120 208L150 208C148 188 142 170 130 158Z" fill="#5a493d" />
        <path d="M54 156C64 176 78 194 84 208M130 158C132 174 126 194 120 208" fill="none" stroke="#8d7461" stroke-width="1.6" />
        <path d="M20 186L50 178M24 196L50 190" stroke="#0c0909" stroke-width="2" />
        <path d="M148 176L176 186" stroke="#17110f" stroke-width="2" />
      </Coat>
      <Ear skin={SKIN} rim={rim} />
      <Face
        build={BUILD}
        skin={SKIN}
        gaze={{ iris: "#5b3820", brow: "#140c09", weight: 1.15, open: 0.95 }}
        lips={{ colour: "#8d5645", dark: "#4c2820", full: 1.25 }}
        expression={expression}
        rim={rim}
        under={<Beard />}
        over={<Scalp />}
      />
      <Plane d="M47 86C46 78 46 72 48 66L52 84Z" fill="#120c0a" rim={rim} width={3} />
    </g>
  );
}

function Scalp() {
  return (
    <g>
      <path
        d="M40 84C44 40 66 18 96 18C116 18 130 30 136 48C128 40 118 35 104 36C90 37 82 46 79 58C77 66 74 74 74 84C72 92 66 84 62 82C56 78 50 80 48 90Z"
        fill="#0f0a08"
        opacity="0.62"
      />
      <path d="M84 26C102 22 120 28 130 40C118 34 104 32 90 36Z" fill="#9a7558" opacity="0.5" />
    </g>
  );
}

/** Round the mouth and along the chin. */
function Beard() {
  return (
    <g>
      <path
        d="M96 120C104 115 110 117 113.500 118C118 116 124 115 129 119C130 126 130 132 128 138C125 152 118 158 108 158C98 158 93 148 92 138C91 130 93 124 96 120Z"
        fill="#100a08"
      />
      <path d="M98 131C104 136 120 136 127 130C126 136 122 139 113 139C104 139 100 136 98 131Z" fill="#74482c" />
      <path
        d="M98 124C104 119.500 110 120.500 113.500 122C118 120.500 123 120 127 123C128 127 127 131 124 132L100 133C97 131 97 127 98 124Z"
        fill="#4b2c1b"
      />
      <path d="M100 142C106 140 120 140 124 142C122 148 116 152 110 152C104 151 101 147 100 142Z" fill="#2b1c14" />
      <path
        d="M104 143C104 147 105 149 107 151M109 142C109 146 110 149 111 152M114 142C115 146 115 149 115 151M119 142C120 145 120 147 119 150"
        stroke="#4d382b"
        stroke-width="1"
        fill="none"
      />
    </g>
  );
}
