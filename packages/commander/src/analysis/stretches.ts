/** A stretch of a battle over which the odds moved. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly moved: number;
}

/** Points from the beginning of a stretch to its end. */
const STEPS = 2;

/**
 * The stretches over which odds moved most, the largest first, each beginning at least `apart` ticks from every
 * other. Where nothing moved there is none.
 */
export function stretchesOf(points: readonly { readonly tick: number; readonly odds: number }[], most: number, apart: number): Stretch[] {
  const all = points.flatMap(({ tick, odds }, i): Stretch[] => {
    const end = points[Math.min(i + STEPS, points.length - 1)];
    return end === undefined || end.tick === tick || end.odds === odds ? [] : [{ from: tick, to: end.tick, moved: end.odds - odds }];
  });
  const chosen: Stretch[] = [];
  for (const stretch of all.sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved) || a.from - b.from)) {
    if (chosen.length === most) break;
    if (chosen.every(({ from }) => Math.abs(from - stretch.from) >= apart)) chosen.push(stretch);
  }
  return chosen;
}
