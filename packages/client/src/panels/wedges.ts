/** The wedge of a facing round a ship that points up, as an SVG path, and where its number goes. Units of the view box. */
export interface Wedge {
  readonly path: string;
  readonly textX: number;
  readonly textY: number;
}

/** ° clockwise from the bow of each facing's middle, and its width: fore, aft, port, starboard; or six sectors. */
function spread(facing: number, of: number): { middle: number; width: number } {
  if (of > 4) return { middle: facing * (360 / of), width: 360 / of };
  return { middle: [0, 180, 270, 90][facing] ?? 0, width: 90 };
}

/** ° left free between wedges. */
const GAP = 5;

export function wedgeOf(facing: number, of: number, inner: number, outer: number): Wedge {
  const { middle, width } = spread(facing, of);
  const at = (degrees: number, radius: number): readonly [number, number] => {
    const turn = (degrees - 90) * (Math.PI / 180);
    return [Math.cos(turn) * radius, Math.sin(turn) * radius];
  };
  const from = middle - width / 2 + GAP / 2;
  const to = middle + width / 2 - GAP / 2;
  const p = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  const [textX, textY] = at(middle, (inner + outer) / 2);
  return { path: `M${p[0]}A${outer} ${outer} 0 0 1 ${p[1]}L${p[2]}A${inner} ${inner} 0 0 0 ${p[3]}Z`, textX, textY };
}
