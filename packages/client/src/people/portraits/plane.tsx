import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Plane {
  /** Outline of the shape, in the 200 by 200 of a portrait. */
  readonly d: string;
  readonly fill: string;
  /** Colour of the light that catches its left edge from behind; none: none does. */
  readonly rim?: string;
  /** How wide the rim is. */
  readonly width?: number;
  /** Drawn inside the outline and cut off by it. */
  readonly children?: ComponentChildren;
}

/** One shape of a portrait with what is painted onto it, and the light from behind along its left edge. */
export function Plane({ d, fill, rim, width = 6, children }: Plane) {
  const id = useId();
  return (
    <g>
      <clipPath id={`cut${id}`}>
        <path d={d} />
      </clipPath>
      {rim && (
        <linearGradient id={`rim${id}`} x1="0" y1="0" x2="0.9" y2="0.55">
          <stop offset="0" stop-color={rim} />
          <stop offset="0.22" stop-color={rim} stop-opacity="0.8" />
          <stop offset="0.55" stop-color={rim} stop-opacity="0" />
        </linearGradient>
      )}
      <path d={d} fill={fill} />
      <g clip-path={`url(#cut${id})`}>
        {children}
        {rim && (
          <g fill="none" stroke={`url(#rim${id})`}>
            <path d={d} stroke-width={width * 2.4} opacity="0.22" />
            <path d={d} stroke-width={width * 0.72} />
          </g>
        )}
      </g>
    </g>
  );
}
