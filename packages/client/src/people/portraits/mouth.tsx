import type { Expression } from "../speakers.ts";
import type { Tones } from "./tones.ts";

export interface Lips {
  /** Colour of the lower lip; the upper one lies in its own shade. */
  readonly colour: string;
  readonly dark: string;
  /** How full they are: 1 is a man's. */
  readonly full: number;
  /** How far the near corner is drawn up even at rest: a smirk. */
  readonly smirk?: number;
}

interface Drawn {
  readonly lips: Lips;
  readonly skin: Tones;
  readonly expression: Expression;
  readonly chin: number;
}

/** Mouth shut, teeth clenched or bared in a grin. */
export function Mouth({ lips, skin, expression, chin }: Drawn) {
  const y = 127 + chin * 0.35;
  const below = y + 8 + lips.full * 2.5;
  return (
    <g>
      <path
        d={`M104 ${below}C109 ${below + 3.5} 116 ${below + 3} 121 ${below - 0.5}C119 ${below + 6} 108 ${below + 6.5} 104 ${below}Z`}
        fill={skin.shade}
        opacity="0.9"
      />
      {expression === "calm" && <Shut y={y} lips={lips} />}
      {expression === "tense" && <Clenched y={y} lips={lips} />}
      {expression === "triumph" && <Grinning y={y} lips={lips} skin={skin} />}
    </g>
  );
}

function Shut({ y, lips }: { y: number; lips: Lips }) {
  const smirk = lips.smirk ?? 0;
  const left = y + 0.8 - smirk;
  const right = y - 0.2 - smirk * 0.3;
  const up = 3.4 * lips.full;
  const down = 4.8 * lips.full;
  return (
    <g>
      <path
        d={`M98 ${left}C105 ${y - up} 109 ${y - up - 1} 113.500 ${y - up + 0.4}C117 ${y - up - 0.8} 121 ${y - up} 126 ${right}C119 ${y + 1} 106 ${y + 1.5} 98 ${left}Z`}
        fill={lips.dark}
      />
      <path
        d={`M100 ${left + 0.5}C106 ${y + 0.8} 118 ${y + 0.6} 124.500 ${right + 0.5}C121 ${y + down} 107 ${y + down + 0.8} 100 ${left + 0.5}Z`}
        fill={lips.colour}
      />
      <path
        d={`M108 ${y + down * 0.42}C112 ${y + down * 0.28} 117 ${y + down * 0.3} 120 ${y + down * 0.38}C117 ${y + down * 0.62} 111 ${y + down * 0.66} 108 ${y + down * 0.42}Z`}
        fill="#fff"
        opacity="0.2"
      />
      <path
        d={`M96.500 ${left - 0.2}C103 ${y + 1.2} 109 ${y - 0.7} 113.500 ${y + 0.3}C118 ${y - 0.7} 122 ${y + 0.6} 127 ${right - 0.3}`}
        fill="none"
        stroke="#1d0e0b"
        stroke-width="1.700"
        stroke-linecap="round"
      />
    </g>
  );
}

function Clenched({ y, lips }: { y: number; lips: Lips }) {
  return (
    <g>
      <path
        d={`M97 ${y + 2.6}C104 ${y - 3.6} 109 ${y - 4.6} 113.500 ${y - 3.4}C118 ${y - 4.6} 122 ${y - 3.4} 127 ${y + 1}C122 ${y + 6.8} 104 ${y + 7.6} 97 ${y + 2.6}Z`}
        fill={lips.dark}
      />
      <path
        d={`M99.500 ${y + 2.2}C106 ${y - 1.6} 119 ${y - 2} 125 ${y + 0.9}C119 ${y + 3.8} 106 ${y + 4.6} 99.500 ${y + 2.2}Z`}
        fill="#1a0b0a"
      />
      <path d={`M103 ${y + 1}C108 ${y - 0.9} 118 ${y - 1.2} 123 ${y + 0.5}C118 ${y + 2.3} 108 ${y + 2.8} 103 ${y + 1}Z`} fill="#cfc2ae" />
      <path
        d={`M103 ${y + 5}C109 ${y + 7.2} 117 ${y + 6.8} 121.500 ${y + 4.2}C117 ${y + 5.4} 109 ${y + 5.8} 103 ${y + 5}Z`}
        fill={lips.colour}
      />
    </g>
  );
}

function Grinning({ y, lips, skin }: { y: number; lips: Lips; skin: Tones }) {
  return (
    <g>
      <path
        d={`M96 ${y - 2.5}C103 ${y - 3} 108 ${y - 4.5} 113 ${y - 3.2}C117 ${y - 4.5} 121 ${y - 4} 127 ${y - 5.5}C125 ${y + 2} 120 ${y + 7.5} 113 ${y + 7.8}C105 ${y + 7.8} 99 ${y + 3} 96 ${y - 2.5}Z`}
        fill={lips.dark}
      />
      <path
        d={`M98.500 ${y - 1.6}C106 ${y - 0.9} 118 ${y - 1.4} 125 ${y - 4}C123 ${y + 1.6} 119 ${y + 4.4} 113 ${y + 4.6}C106 ${y + 4.6} 101 ${y + 1.8} 98.500 ${y - 1.6}Z`}
        fill="#1d0a0a"
      />
      <path
        d={`M100 ${y - 1.3}C106 ${y - 0.7} 118 ${y - 1.1} 124 ${y - 3.4}C122.500 ${y + 0.6} 118.500 ${y + 2.5} 113 ${y + 2.6}C107 ${y + 2.6} 102.500 ${y + 1} 100 ${y - 1.3}Z`}
        fill="#e6dccb"
      />
      <path
        d={`M104 ${y + 5.4}C109 ${y + 7.6} 116 ${y + 7.4} 120.500 ${y + 4}C117 ${y + 5.6} 109 ${y + 6.2} 104 ${y + 5.4}Z`}
        fill={lips.colour}
      />
      <path
        d={`M94 ${y - 7}C92 ${y - 4} 92 ${y} 94.500 ${y + 2.5}M129.500 ${y - 9}C130.500 ${y - 6} 130.500 ${y - 3} 129 ${y}`}
        fill="none"
        stroke={skin.deep}
        stroke-width="1.300"
        stroke-linecap="round"
        opacity="0.7"
      />
    </g>
  );
}
