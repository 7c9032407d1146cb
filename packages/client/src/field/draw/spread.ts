export interface Spot {
  readonly id: number;
  /** CSS px. */
  readonly x: number;
  readonly y: number;
}

/** Rounds of pushing: enough for a fleet in one knot to come apart. */
const ROUNDS = 10;

/**
 * Where to draw signs so that no two lie closer than `least` px: each pushes the others aside, by at most `most` px from its
 * own place. Moves as little as it can and as smoothly as the places themselves, so that nothing jumps from frame to frame.
 */
export function spread(spots: readonly Spot[], least: number, most: number): { x: number; y: number }[] {
  const at = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < at.length; i++) for (let j = i + 1; j < at.length; j++) part(at, spots, i, j, least);
    at.forEach((place, i) => {
      hold(place, spots[i] as Spot, most);
    });
  }
  return at;
}

type Place = { x: number; y: number };

function part(at: readonly Place[], spots: readonly Spot[], i: number, j: number, least: number): void {
  const a = at[i] as Place;
  const b = at[j] as Place;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const d = Math.hypot(dx, dy);
  if (d >= least) return;
  // Two in the very same place part in a direction that is always the same for the two of them.
  const way = d > 0.01 ? { x: dx / d, y: dy / d } : { x: Math.cos(spots[j]?.id ?? 0), y: Math.sin(spots[j]?.id ?? 0) };
  const push = (least - d) / 2;
  a.x -= way.x * push;
  a.y -= way.y * push;
  b.x += way.x * push;
  b.y += way.y * push;
}

function hold(place: Place, home: Spot, most: number): void {
  const dx = place.x - home.x;
  const dy = place.y - home.y;
  const d = Math.hypot(dx, dy);
  if (d <= most) return;
  place.x = home.x + (dx / d) * most;
  place.y = home.y + (dy / d) * most;
}
