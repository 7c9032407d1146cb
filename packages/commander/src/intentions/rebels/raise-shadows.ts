import { bearing, cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, nearest } from "../../mind/place.ts";

/** u from the raider: an enemy nearer than this would see through a shadow at once. */
const NEAREST = 330;
/** u from the raider: an enemy farther than this would not see it. */
const FARTHEST = 1300;
/** u off to which a shadow is sent, and ° off the line away from the enemy: past him, where it is chased at once. */
const FAR_OFF = 300;
const ASIDE = 120;
/** s between two shadows, so that they do not all fade at once. */
const SPACED = 6;

/** The raider's false hulls: sent off to one side, now left, now right, to draw Birds from Defiant and from itself. */
export const raiseShadows: Intention = {
  name: "raise-shadows",
  pursue(view, desk) {
    const raider = view.own.raider[0];
    const { command } = view.picture;
    if (raider === undefined || raider.projectors <= 0 || command.shadows >= command.shadowLimit) return;
    const turn = Math.floor(view.time / SPACED);
    if (view.time - turn * SPACED >= view.level.every) return;
    const enemy = nearest(view.contacts, raider);
    if (enemy === null) return;
    const away = distanceBetween(enemy, raider);
    if (away < NEAREST || away > FARTHEST) return;
    const hand = (turn + Math.floor(view.taste(5) * 2)) % 2 === 0 ? ASIDE : -ASIDE;
    const towards = bearing(raider.y - enemy.y, raider.x - enemy.x) + hand;
    // Nobody believes in a ship that he has seen go down.
    const lost = view.picture.own.some((ship) => ship.cls === "defiant" && ship.status === "destroyed");
    const posing = !lost && (view.own.defiant.length === 0 || turn % 3 === 0) ? "defiant" : "raider";
    const [x, y] = [onField(raider.x + cos(towards) * FAR_OFF), onField(raider.y + sin(towards) * FAR_OFF)];
    desk.give({ kind: "shadow", ship: raider.id, posing, x, y }, "raise-shadows", raider.id);
  },
};

/** A coordinate kept well inside the field. */
function onField(value: number): number {
  return Math.max(-1500, Math.min(1500, value));
}
