import type { Captain } from "@terok-nor/commander/captain.ts";

/** Orders a commander may give in one breath after a while without any. */
const BREATH = 4;

/**
 * The same captain, held to a pace as people are: of what it means to order it gives what comes first, and means the
 * rest again at its next look. Unlike the captain it remembers: one for each battle.
 * @param pace orders a minute, above 0.
 * @param hz ticks a second.
 */
export function paced(captain: Captain, pace: number, hz: number): Captain {
  const perTick = pace / (60 * hz);
  let tick = 0;
  let breath = BREATH;
  return {
    side: captain.side,
    level: captain.level,
    due: (now) => captain.due(now),
    think(picture) {
      breath = Math.min(BREATH, breath + (picture.tick - tick) * perTick);
      tick = picture.tick;
      const { orders, reasons } = captain.think(picture);
      const given = Math.min(orders.length, Math.floor(breath));
      breath -= given;
      return { orders: orders.slice(0, given), reasons: reasons.slice(0, given) };
    },
  };
}
