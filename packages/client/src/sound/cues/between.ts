import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { Picture, TorpedoMark } from "@terok-nor/shared/sight/picture.ts";
import { onField } from "../../battle/orders/able.ts";
import { cue, type SoundCue } from "./cue.ts";

/** s before it arrives that a torpedo is heard to dive. */
const DIVE = 1.3;

/**
 * What no event tells of, and two pictures of the same eyes one after the other do: a torpedo that comes down on an own
 * ship.
 */
export function heardBetween(before: Picture, now: Picture): SoundCue[] {
  if (now.side !== before.side || now.tick <= before.tick) return [];
  const known = new Map(before.torpedoes.map((mark) => [mark.id, mark]));
  return now.torpedoes.flatMap((mark) => {
    const was = known.get(mark.id);
    return !mark.own && dives(mark, now) && !(was && dives(was, before)) ? [cue("torpedo-dive", mark)] : [];
  });
}

function dives(mark: TorpedoMark, { own }: Picture): boolean {
  const reach = DIVE * (WEAPON_TABLE[mark.weapon].flight?.speed ?? 0);
  const heading = (mark.heading * Math.PI) / 180;
  return own.some((ship) => {
    const [dx, dy] = [ship.x - mark.x, ship.y - mark.y];
    return onField(ship) && Math.hypot(dx, dy) < reach + CLASSES[ship.cls].radius && dx * Math.cos(heading) + dy * Math.sin(heading) > 0;
  });
}

/** How loud the hulls of own ships rumble, 0 to 1: by the ship under the greatest stress. */
export function rumbleOf(picture: Picture): number {
  if (picture.phase !== "assault") return 0;
  const worst = Math.max(0, ...picture.own.filter(onField).map(({ stress }) => stress));
  return Math.min(1, Math.max(0, (worst - QUIET) / (1 - QUIET)));
}

/** Stress up to which a hull is silent; at 1 she begins to shake apart. */
const QUIET = 0.08;
