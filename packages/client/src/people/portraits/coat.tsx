import type { ComponentChildren } from "preact";
import { Plane } from "./plane.tsx";
import type { Tones } from "./tones.ts";

interface Coat {
  readonly cloth: Tones;
  readonly rim: string;
  /** How much wider the shoulders are. */
  readonly broad?: number;
  readonly children?: ComponentChildren;
}

/** Shoulders and chest down to the lower edge, the far shoulder in the light, the near one against it. */
export function Coat({ cloth, rim, broad = 0, children }: Coat) {
  const left = 14 - broad;
  const right = 178 + broad;
  return (
    <Plane
      d={`M${left - 6} 204C${left - 2} 182 ${left + 12} 172 ${left + 34} 165C50 160 56 157 60 152L126 158C132 162 142 164 152 168C${right - 10} 173 ${right} 184 ${right + 4} 204Z`}
      fill={cloth.base}
      rim={rim}
      width={7}
    >
      <path
        d={`M120 158C140 162 ${right - 14} 172 ${right + 6} 196L${right + 6} 206L128 206C132 190 130 172 120 158Z`}
        fill={cloth.light}
      />
      <path d={`M150 168C160 172 ${right - 10} 178 ${right - 2} 190C166 184 156 178 150 168Z`} fill={cloth.bright} opacity="0.7" />
      <path d={`M${left - 8} 208C${left} 184 34 168 58 156C62 172 66 190 66 208Z`} fill={cloth.shade} />
      <path d="M60 150C66 168 84 182 104 184C116 182 124 172 127 158L112 206L70 206Z" fill={cloth.deep} opacity="0.5" />
      {children}
    </Plane>
  );
}
