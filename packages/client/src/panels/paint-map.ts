import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { otherSide, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { onField } from "../battle/orders/able.ts";
import { sideOf } from "../battle/sight/view-of.ts";
import type { Ping } from "../battle/talk/ping.ts";
import { pingAt } from "../field/draw/ping-ring.ts";
import { calm } from "../settings/calm-choice.ts";

/** u from the middle to the map's edge: the arena and a little beyond. */
export const MAP_REACH = 2150;
type Pen = CanvasRenderingContext2D;
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const COLOURS = { white: "#ffffff", line: "rgba(140,170,210,.25)", view: "rgba(200,222,250,.75)" };

/** Draws the picture: own ships as filled darts, contacts as outlined diamonds, faint where only remembered. */
export function paintMap(
  canvas: HTMLCanvasElement,
  picture: Picture,
  chosen: ReadonlySet<number>,
  view: Box | null,
  mark: { x: number; y: number } | null,
  pings: readonly Ping[],
  sides: Readonly<Record<Side, string>>,
): void {
  const pen = canvas.getContext("2d");
  if (!pen || canvas.clientWidth === 0) return;
  const density = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = canvas.clientWidth * density;
  canvas.height = canvas.clientHeight * density;
  const scale = canvas.width / (2 * MAP_REACH);
  pen.translate(canvas.width / 2, canvas.height / 2);
  const foe = sides[otherSide(picture.side)];
  pen.lineWidth = density;
  paintRings(pen, scale);
  for (const contact of picture.contacts) {
    pen.globalAlpha = contact.seen ? 1 : 0.5;
    pen.strokeStyle = foe;
    if (!contact.seen && contact.error > 0) ring(pen, contact.x * scale, contact.y * scale, contact.error * scale);
    diamond(
      pen,
      contact.x * scale,
      contact.y * scale,
      sizeOf(contact.cls ? CLASSES[contact.cls].radius : 14, scale, density),
      foe,
      contact.level !== "blip",
    );
  }
  pen.globalAlpha = 1;
  for (const ship of picture.own) {
    if (!onField(ship)) continue;
    const size = sizeOf(CLASSES[ship.cls].radius, scale, density);
    dart(pen, ship.x * scale, ship.y * scale, ship.heading, size, sides[sideOf(ship.cls)]);
    if (!chosen.has(ship.id)) continue;
    pen.strokeStyle = COLOURS.white;
    ring(pen, ship.x * scale, ship.y * scale, size + 3 * density);
  }
  for (const shadow of picture.shadows) {
    const size = sizeOf(CLASSES[shadow.posing].radius, scale, density);
    diamond(pen, shadow.x * scale, shadow.y * scale, size, sides[sideOf(shadow.posing)], false);
  }
  pen.strokeStyle = COLOURS.view;
  if (view) pen.strokeRect(view.x * scale, view.y * scale, view.width * scale, view.height * scale);
  paintPings(pen, pings, sides, scale, density);
  if (mark) cross(pen, mark.x * scale, mark.y * scale, 7 * density);
}

/** Places shown a moment ago: a ring that runs out, or stands when calm. */
function paintPings(pen: Pen, pings: readonly Ping[], sides: Readonly<Record<Side, string>>, scale: number, density: number): void {
  for (const ping of pings) {
    const { strength, waves } = pingAt(performance.now() - ping.at, calm.peek());
    if (strength <= 0) continue;
    pen.globalAlpha = strength;
    pen.strokeStyle = sides[ping.side];
    pen.lineWidth = 1.6 * density;
    ring(pen, ping.x * scale, ping.y * scale, 5 * density);
    for (const wave of waves) ring(pen, ping.x * scale, ping.y * scale, (5 + wave * 12) * density);
  }
  pen.globalAlpha = 1;
}

const sizeOf = (radius: number, scale: number, density: number) => Math.max(3.2 * density, radius * scale * 1.2);

function paintRings(pen: Pen, scale: number): void {
  pen.strokeStyle = COLOURS.line;
  ring(pen, 0, 0, ARENA_RADIUS * scale);
  ring(pen, 0, 0, ARENA_RADIUS * 0.5 * scale);
}

function ring(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 7);
  pen.stroke();
}

function diamond(pen: Pen, x: number, y: number, size: number, colour: string, filled: boolean): void {
  pen.beginPath();
  pen.moveTo(x, y - size);
  pen.lineTo(x + size, y);
  pen.lineTo(x, y + size);
  pen.lineTo(x - size, y);
  pen.closePath();
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  if (filled) pen.fill();
  else pen.stroke();
}

function dart(pen: Pen, x: number, y: number, heading: number, size: number, colour: string): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate((heading * Math.PI) / 180);
  pen.beginPath();
  pen.moveTo(size * 1.3, 0);
  pen.lineTo(-size, size * 0.85);
  pen.lineTo(-size * 0.5, 0);
  pen.lineTo(-size, -size * 0.85);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
  pen.restore();
}

function cross(pen: Pen, x: number, y: number, size: number): void {
  pen.strokeStyle = COLOURS.white;
  pen.beginPath();
  pen.moveTo(x - size, y);
  pen.lineTo(x + size, y);
  pen.moveTo(x, y - size);
  pen.lineTo(x, y + size);
  pen.stroke();
}
