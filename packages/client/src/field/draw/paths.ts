import type { TaskView } from "@terok-nor/shared/sight/picture.ts";
import type { Point } from "./geometry.ts";

export interface Leg {
  readonly from: Point;
  readonly to: Point;
  /** A hostile leg ends at a contact and is drawn in the colour of targets. */
  readonly hostile: boolean;
  /** u: ring drawn about the end (orbit, stand-off), or 0. */
  readonly ring: number;
  /** A place of its own gets a waypoint; a leg to a ship does not. */
  readonly waypoint: boolean;
}

const HOSTILE = new Set(["attack", "attack-move", "orbit", "strafe", "stand-off", "tail", "board"]);

/**
 * Standing orders as legs to draw, from the ship on. `where` gives the place of a ship or contact, null if it is gone:
 * such a leg is left out and the path goes on from where it was. Legs to a ring end on the ring.
 */
export function orderPath(start: Point, tasks: readonly TaskView[], where: (id: number) => Point | null): Leg[] {
  const legs: Leg[] = [];
  let from = start;
  for (const task of tasks) {
    if (task.kind === "hold") continue;
    const waypoint = task.target < 0;
    const centre = waypoint ? { x: task.x, y: task.y } : where(task.target);
    if (!centre) continue;
    const ring = task.kind === "orbit" || task.kind === "stand-off" ? task.radius : 0;
    const to = ring > 0 ? nearSide(from, centre, ring) : centre;
    legs.push({ from, to, hostile: HOSTILE.has(task.kind), ring, waypoint });
    from = to;
  }
  return legs;
}

/** The end of ring for drawing: where a straight way in meets it. */
function nearSide(from: Point, centre: Point, radius: number): Point {
  const d = Math.hypot(from.x - centre.x, from.y - centre.y);
  if (d < 1) return { x: centre.x + radius, y: centre.y };
  return { x: centre.x + ((from.x - centre.x) * radius) / d, y: centre.y + ((from.y - centre.y) * radius) / d };
}
