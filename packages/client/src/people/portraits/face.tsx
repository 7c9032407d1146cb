import type { ComponentChildren } from "preact";
import type { Expression } from "../speakers.ts";
import { type Build, headOutline, sidePlane } from "./build.ts";
import { Eyes, type Gaze } from "./eyes.tsx";
import { type Lips, Mouth } from "./mouth.tsx";
import { Plane } from "./plane.tsx";
import type { Tones } from "./tones.ts";

interface Face {
  readonly build: Build;
  readonly skin: Tones;
  readonly gaze: Gaze;
  readonly lips: Lips;
  readonly expression: Expression;
  readonly rim: string;
  /** How much softer the planes of the nose and the sockets are: 0 as a man's, at most 1. */
  readonly soft?: number;
  /** Painted onto the skin under the eyes and the mouth: ridges, spots, stubble, the shade of a beard. */
  readonly under?: ComponentChildren;
  /** Painted over all of it, cut off by the head's outline. */
  readonly over?: ComponentChildren;
}

/** A head turned three quarters to the right, lit from the front right and from behind. */
export function Face({ build, skin, gaze, lips, expression, rim, soft = 0, under, over }: Face) {
  const { nose, wing, chin } = build;
  const tip = 108 + nose;
  return (
    <Plane d={headOutline(build)} fill={skin.base} rim={rim}>
      {/* The front of the forehead and the near cheek, where the light falls. */}
      <path d="M88 30C108 24 130 38 134 66C126 70 96 70 84 66C80 52 82 38 88 30Z" fill={skin.light} />
      <path d="M96 34C110 32 124 42 129 58C118 62 104 60 98 58C92 50 92 40 96 34Z" fill={skin.bright} opacity="0.55" />
      <path d={`M86 98C94 94 104 97 107 104C106 114 98 122 93 ${126}C88 116 85 108 86 98Z`} fill={skin.light} />
      <path d="M124 98C130 94 137 97 137 101C135 110 130 117 127 121C122 114 122 105 124 98Z" fill={skin.light} />
      <path
        d={`M101 ${139 + chin}C108 ${135 + chin} 116 ${137 + chin} 119 ${141 + chin}C118 ${149 + chin} 108 ${152 + chin} 103 ${148 + chin}Z`}
        fill={skin.light}
      />
      <path d={sidePlane(build)} fill={skin.shade} />
      <path d={`M62 18C58 50 60 80 66 104C68 122 74 136 88 ${160 + chin}L30 170L30 10Z`} fill={skin.deep} opacity="0.55" />
      {/* Sockets, the near side of the nose, what the nose and the lip throw. */}
      <path d="M80 82C84 76 100 75 108 79C110 84 109 90 106 94C98 97 86 96 81 92Z" fill={skin.shade} opacity={0.85 - soft * 0.35} />
      <path d="M117 79C124 75 134 76 139 80C138 88 136 93 132 94C126 95 119 92 117 88Z" fill={skin.shade} opacity={0.85 - soft * 0.35} />
      <path
        d={`M108 78C111 84 112 92 110 99C${106 - wing} 104 ${104 - wing} 109 ${107 - wing} ${113 + nose}C112 ${115 + nose} 117 ${114 + nose} 120 ${112 + nose}C117 104 115 92 115 80Z`}
        fill={skin.shade}
        opacity={1 - soft * 0.5}
      />
      <path
        d={`M115 79C118 90 121 100 125 ${tip - 2}C125 ${tip + 3} 122 ${tip + 5} 119 ${tip + 4}C117 100 114 92 113 82Z`}
        fill={skin.light}
      />
      <path
        d={`M117 86C119 94 121 100 123.500 ${tip - 3}C122 ${tip} 120 ${tip} 119.500 ${tip - 2}C118 100 116 94 115.500 88Z`}
        fill={skin.bright}
        opacity="0.85"
      />
      <path
        d={`M${107 - wing} ${112 + nose}C112 ${117 + nose} 119 ${117 + nose} 124 ${111 + nose}C122 ${119 + nose} 112 ${121 + nose} ${107 - wing} ${112 + nose}Z`}
        fill={skin.deep}
        opacity={0.75 - soft * 0.25}
      />
      {soft > 0 && <path d="M84 112C90 106 100 106 103 112C101 120 92 124 87 120Z" fill={skin.bright} opacity="0.35" />}
      {under}
      <Eyes gaze={gaze} skin={skin} expression={expression} />
      <Mouth lips={lips} skin={skin} expression={expression} chin={chin} />
      {over}
    </Plane>
  );
}

/** The near ear, half in the dark. */
export function Ear({ skin, rim }: { skin: Tones; rim: string }) {
  return (
    <Plane d="M60 80C52 76 46 82 48 92C49 101 53 110 60 111C64 110 65 90 60 80Z" fill={skin.shade} rim={rim} width={4}>
      <path d="M59 86C54 83 51 87 52 93C54 97 57 96 57 101C58 105 60 106 61 103Z" fill={skin.deep} />
    </Plane>
  );
}

/** The neck under it, with what the jaw throws onto it. `width`: how much stouter. */
export function Neck({ skin, rim, width = 0 }: { skin: Tones; rim: string; width?: number }) {
  const left = 66 - width;
  const right = 118 + width;
  return (
    <Plane
      d={`M${left} 112C${left + 2} 138 ${left - 2} 156 ${left - 14} 172L${right + 18} 178C${right + 4} 162 ${right} 150 ${right} 128Z`}
      fill={skin.shade}
      rim={rim}
    >
      <path
        d={`M${right - 22} 150C${right - 14} 160 ${right - 8} 168 ${right - 6} 180L${right + 20} 180L${right + 2} 148Z`}
        fill={skin.base}
      />
      <path d={`M${left - 4} 118L${right + 6} 126C${right} 152 ${right - 14} 162 96 164C84 162 72 152 ${left - 4} 134Z`} fill={skin.deep} />
    </Plane>
  );
}
