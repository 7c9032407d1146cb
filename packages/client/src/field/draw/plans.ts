import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { Motion, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { arcPoints, dashes, type Point } from "./geometry.ts";
import type { MarkPool } from "./mark-pool.ts";
import { PATH, TARGET } from "./palette.ts";
import { orderPath } from "./paths.ts";

type Lines = Phaser.GameObjects.Graphics;
/** World point to CSS px. */
type ToScreen = (x: number, y: number) => Point;

interface Plan {
  readonly ship: OwnShip;
  readonly at: Motion;
  readonly zoom: number;
  readonly toScreen: ToScreen;
  readonly where: (id: number) => Point | null;
}

/** Draws the standing orders of a selected ship: legs, waypoints, orbit rings, and the line to what it aims at. */
export function drawPlan(lines: Lines, pool: MarkPool, plan: Plan): void {
  const { ship, zoom, toScreen, where } = plan;
  for (const [i, leg] of orderPath(plan.at, ship.tasks, where).entries()) {
    const colour = leg.hostile ? TARGET : PATH;
    const strength = i === 0 ? 0.8 : 0.5;
    const from = toScreen(leg.from.x, leg.from.y);
    const to = toScreen(leg.to.x, leg.to.y);
    lines.lineStyle(1.5, colour, strength);
    if (leg.hostile) stroke(lines, dashes(from, to, 9, 6));
    else lines.lineBetween(from.x, from.y, to.x, to.y);
    if (leg.waypoint) pool.sign("waypoint", to.x, to.y, 13, colour, 0.95);
    const centre = leg.ring > 0 ? where(ship.tasks[i]?.target ?? -1) : null;
    if (centre) ringAbout(lines, toScreen(centre.x, centre.y), leg.ring * zoom, colour);
  }
  const aim = ship.target >= 0 ? where(ship.target) : null;
  if (!aim) return;
  lines.lineStyle(1, TARGET, 0.4);
  stroke(lines, dashes(toScreen(plan.at.x, plan.at.y), toScreen(aim.x, aim.y), 3, 7));
}

function stroke(lines: Lines, strokes: readonly (readonly [Point, Point])[]): void {
  for (const [a, b] of strokes) lines.lineBetween(a.x, a.y, b.x, b.y);
}

function ringAbout(lines: Lines, centre: Point, radius: number, colour: number): void {
  lines.lineStyle(1.5, colour, 0.6);
  for (let turn = 0; turn < 360; turn += 12) {
    const points = arcPoints(centre.x, centre.y, radius, turn, 7, 4);
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1];
      const b = points[i];
      if (a && b) lines.lineBetween(a.x, a.y, b.x, b.y);
    }
  }
}

/** How strongly the rim of a field of fire is drawn, and ° of the widest whose edges are drawn too. */
const RIM = 0.15;
const NARROW = 80;

/** The fields of fire of a ship's direct-fire mounts, out to their best range: one wedge for mounts that share one. */
export function drawArcs(lines: Lines, ship: OwnShip, at: Motion, zoom: number, toScreen: ToScreen, colour: number): void {
  const centre = toScreen(at.x, at.y);
  const seen = new Set<string>();
  for (const mount of CLASSES[ship.cls].mounts) {
    const weapon = WEAPON_TABLE[mount.weapon];
    const key = `${mount.weapon} ${mount.bearing}`;
    if (weapon.kind === "torpedo" || seen.has(key)) continue;
    seen.add(key);
    const range = (weapon.optimal + CLASSES[ship.cls].radius) * zoom;
    const points = arcPoints(centre.x, centre.y, range, at.heading + mount.bearing, mount.arc, 6);
    lines.lineStyle(1.2, colour, RIM);
    lines.strokePoints(points as Phaser.Math.Vector2[], mount.arc >= 359);
    // Only a narrow field needs its edges drawn; those of a great ship's many guns would bury the fight.
    if (mount.arc > NARROW) continue;
    const wedge = [centre, ...points] as Phaser.Math.Vector2[];
    lines.lineStyle(1, colour, RIM * 0.6);
    lines.strokePoints(wedge, true);
    lines.fillStyle(colour, 0.012);
    lines.fillPoints(wedge, true);
  }
}

/** The edge of the field, with a tick every 30°. */
export function drawEdge(lines: Lines, radius: number, zoom: number, toScreen: ToScreen): void {
  const centre = toScreen(0, 0);
  const px = radius * zoom;
  lines.lineStyle(1.4, 0x5f86c8, 0.34);
  const points = arcPoints(centre.x, centre.y, px, 180, 360, 3);
  lines.strokePoints(points as Phaser.Math.Vector2[], true);
  for (let bearing = 0; bearing < 360; bearing += 30) {
    const a = (bearing * Math.PI) / 180;
    const inner = px - (bearing % 90 === 0 ? 12 : 6);
    lines.lineBetween(
      centre.x + Math.cos(a) * inner,
      centre.y + Math.sin(a) * inner,
      centre.x + Math.cos(a) * px,
      centre.y + Math.sin(a) * px,
    );
  }
}
