import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Disc } from "../../../battle/sight/hand-and-eye.ts";

/** u kept free round whoever is shown: her fire and her wreckage are wider than she was. */
const ROOM = 190;
/** Ticks before the end of a battle within which a loss belongs to it. */
const LAST = 3 * ROOM_HZ;

/** What the camera shows last: the greatest ship lost as the battle ended; else the station, if she is in the picture. */
export function whomItShows({ story: { log }, ships }: BattleResult, picture: Picture | null): Disc[] {
  const classOf = (name: string | null) => ships.find((one) => one.name === name)?.cls ?? "bird";
  const renown = ({ ship }: LogEntry) => CLASSES[classOf(ship)].renown;
  const over = log.at(-1)?.tick ?? 0;
  const lost = log.filter(({ kind, tick, at }) => (kind === "destroyed" || kind === "captured") && at !== null && tick >= over - LAST);
  const greatest = lost.reduce<LogEntry | null>((most, one) => (most && renown(most) >= renown(one) ? most : one), null);
  if (greatest?.at) {
    const [x, y] = greatest.at;
    return [{ x, y, radius: CLASSES[classOf(greatest.ship)].radius + ROOM }];
  }
  const station = [...(picture?.own ?? []), ...(picture?.contacts ?? [])].find(({ cls }) => cls === "terok-nor");
  return station ? [{ x: station.x, y: station.y, radius: CLASSES["terok-nor"].radius + ROOM }] : [];
}
