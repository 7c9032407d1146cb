import { useId } from "preact/hooks";
import type { Expression } from "../speakers.ts";
import type { Tones } from "./tones.ts";

/** Eyes and brows. */
export interface Gaze {
  readonly iris: string;
  readonly brow: string;
  /** How heavy the brows are: 1 is a man's. */
  readonly weight: number;
  /** How large the eyes are: 1 is a man's. */
  readonly open: number;
  /** Colour of painted lids; none: none are. */
  readonly lid?: string;
  /** How far the outer ends of the brows rise. */
  readonly sweep?: number;
}

/** What moves: `inner` and `peak` of the brows up; `upper`: how much of the eye is open; `lower`: the lower lid raised. */
const MOOD: Readonly<Record<Expression, { inner: number; peak: number; upper: number; lower: number }>> = {
  calm: { inner: 0, peak: 0, upper: 1, lower: 0 },
  tense: { inner: -4.5, peak: -1.5, upper: 0.92, lower: 1.3 },
  triumph: { inner: 0.5, peak: 2.6, upper: 0.94, lower: 1.7 },
};

interface Drawn {
  readonly gaze: Gaze;
  readonly skin: Tones;
  readonly expression: Expression;
}

export function Eyes({ gaze, skin, expression }: Drawn) {
  const mood = MOOD[expression];
  return (
    <g>
      <Eye x={95.5} y={87.5} half={9.8} gaze={gaze} skin={skin} upper={mood.upper} lower={mood.lower} />
      <Eye x={126.5} y={86.8} half={7.2} gaze={gaze} skin={skin} upper={mood.upper} lower={mood.lower} />
      <Brows gaze={gaze} inner={mood.inner} peak={mood.peak} />
      {expression === "tense" && (
        <path
          d="M111 70C112 74 111 77 110 80M115 70.500C115 74 115 76 116 79"
          fill="none"
          stroke={skin.deep}
          stroke-width="1.300"
          stroke-linecap="round"
        />
      )}
    </g>
  );
}

interface OneEye {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly gaze: Gaze;
  readonly skin: Tones;
  readonly upper: number;
  readonly lower: number;
}

function Eye({ x, y, half, gaze, skin, upper, lower }: OneEye) {
  const id = useId();
  const up = 7.2 * gaze.open * upper;
  const down = 4.6 * gaze.open - lower;
  const top = `M${x - half} ${y + 1}C${x - half * 0.55} ${y - up} ${x + half * 0.4} ${y - up - 0.6} ${x + half} ${y - 0.2}`;
  const outline = `${top}C${x + half * 0.5} ${y + down} ${x - half * 0.4} ${y + down + 0.4} ${x - half} ${y + 1}Z`;
  const iris = x + half * 0.14;
  const round = 4.5 * Math.min(1.15, gaze.open) * (half < 9 ? 0.92 : 1);
  return (
    <g>
      {gaze.lid && (
        <path
          d={`M${x - half - 1} ${y + 0.5}C${x - half * 0.6} ${y - up - 5} ${x + half * 0.5} ${y - up - 5} ${x + half + 1} ${y - 1}C${x} ${y - up} ${x - half * 0.6} ${y - up} ${x - half - 1} ${y + 0.5}Z`}
          fill={gaze.lid}
          opacity="0.8"
        />
      )}
      <path
        d={`M${x - half * 0.9} ${y - up * 0.5 - 1.5}C${x - half * 0.4} ${y - up - 2.2} ${x + half * 0.4} ${y - up - 2.8} ${x + half * 0.95} ${y - up * 0.45 - 1.5}`}
        fill="none"
        stroke={skin.deep}
        stroke-width="1.400"
        stroke-linecap="round"
      />
      <clipPath id={`eye${id}`}>
        <path d={outline} />
      </clipPath>
      <g clip-path={`url(#eye${id})`}>
        <path d={outline} fill="#cfc6ba" />
        <path
          d={`M${x - half} ${y - up}H${x + half}V${y - up * 0.28}C${x} ${y - up * 0.5} ${x - half * 0.5} ${y - up * 0.3} ${x - half} ${y + 1}Z`}
          fill="#6d6156"
          opacity="0.75"
        />
        <circle cx={iris} cy={y - 0.9} r={round} fill="#120c0a" />
        <circle cx={iris} cy={y - 0.9} r={round * 0.82} fill={gaze.iris} />
        <circle cx={iris} cy={y - 0.9} r={round * 0.42} fill="#060404" />
        <path d={`M${iris - round} ${y - up}h${round * 2}v${up - 2}h${-round * 2}z`} fill="#0a0605" opacity="0.45" />
        <circle cx={iris + round * 0.36} cy={y - 2.6} r={round * 0.28} fill="#fff" />
      </g>
      <path d={top} fill="none" stroke="#170d0a" stroke-width={gaze.open > 1.05 ? 2.5 : 2.1} stroke-linecap="round" />
      <path
        d={`M${x - half * 0.8} ${y + down * 0.72 + 1.2}C${x - half * 0.3} ${y + down + 1.6} ${x + half * 0.4} ${y + down + 1.3} ${x + half * 0.85} ${y + down * 0.5 + 0.8}`}
        fill="none"
        stroke={skin.deep}
        stroke-width="1.100"
        stroke-linecap="round"
        opacity="0.8"
      />
    </g>
  );
}

function Brows({ gaze, inner, peak }: { gaze: Gaze; inner: number; peak: number }) {
  const thick = 4.4 * gaze.weight;
  const sweep = gaze.sweep ?? 0;
  const near = 79 - inner;
  const high = 72.5 - peak;
  return (
    <g fill={gaze.brow}>
      <path
        d={`M107.500 ${near}C104 ${near - thick} 98 ${high - 0.5} 92 ${high}C87 ${high + 1} 82 ${76 - sweep * 0.6} 78 ${80 - sweep}C84 ${77.5 - sweep * 0.5} 88 ${high + thick * 0.75} 93 ${high + thick}C99 ${high + thick} 103 ${near - 0.5} 107 ${near + thick * 0.42}Z`}
      />
      <path
        d={`M117 ${near}C119 ${near - thick} 123 ${high - 0.5} 129 ${high}C133 ${high + 1} 136 ${76 - sweep * 0.6} 139 ${79 - sweep}C136 ${77 - sweep * 0.5} 133 ${high + thick * 0.75} 128 ${high + thick}C123 ${high + thick} 120 ${near - 0.5} 117.500 ${near + thick * 0.42}Z`}
      />
    </g>
  );
}
