import { bearing, cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../intention.ts";
import { apart, nearest } from "../../view.ts";

/** u: a Bird so near has something to be drawn off from; and how far off the shadow is sent. */
const NEAR = 750;
const FAR_OFF = 800;
/** s between two shadows, so that they do not all fade at once. */
const SPACED = 14;

/** The raider's false hulls: sent off to one side while Birds are near, to draw them from Defiant and from itself. */
export const raiseShadows: Intention = {
  name: "raise-shadows",
  pursue(view, desk) {
    const raider = view.own.raider[0];
    const { command, tick } = view.picture;
    if (raider === undefined || raider.projectors <= 0 || command.shadows >= command.shadowLimit) return;
    const turn = Math.floor(tick / (view.muster.hz * SPACED));
    if (command.shadows > turn % (command.shadowLimit + 1)) return;
    const bird = nearest(view.foes.bird, raider);
    if (bird === null || apart(bird, raider) > NEAR) return;
    // Off to the side of the line to the hunters, now left, now right.
    const away = bearing(raider.y - bird.y, raider.x - bird.x) + ((turn + Math.floor(view.taste(5) * 2)) % 2 === 0 ? 70 : -70);
    const posing = view.own.defiant.length === 0 || turn % 3 === 0 ? "defiant" : "raider";
    const order = {
      kind: "shadow",
      ship: raider.id,
      posing,
      x: clampField(raider.x + cos(away) * FAR_OFF),
      y: clampField(raider.y + sin(away) * FAR_OFF),
    } as const;
    desk.give(order, "raise-shadows", raider.id);
  },
};

function clampField(value: number): number {
  return Math.max(-1800, Math.min(1800, value));
}
