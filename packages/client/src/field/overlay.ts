import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { MAX_CONTACT_ID, thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import { otherSide } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { orderRow } from "../battle/orders/rows.ts";
import type { Mind } from "../battle/sight/mind.ts";
import type { DrawnSight } from "../battle/sight/sight.ts";
import { sideOf, viewOf } from "../battle/sight/view-of.ts";
import { pingsOf } from "../battle/talk/talk.ts";
import { t } from "../i18n/t.ts";
import { contactName, shipName } from "../i18n/words.ts";
import { calm } from "../settings/calm-choice.ts";
import type { CameraRig } from "./camera-rig.ts";
import { drawPointer } from "./draw/edge-pointer.ts";
import { MarkPool } from "./draw/mark-pool.ts";
import type { Marked } from "./draw/marked.ts";
import { SIDE_COLOURS, TARGET } from "./draw/palette.ts";
import { drawPings } from "./draw/ping-ring.ts";
import { drawArcs, drawEdge, drawPlan } from "./draw/plans.ts";
import { type Named, ShipMarks } from "./draw/ship-marks.ts";
import { symbolsApart } from "./draw/symbols-apart.ts";
import { edgePointers } from "./edge-pointers.ts";
import type { Entity, Field } from "./field.ts";
import type { Pickable } from "./picking.ts";

type Box = { readonly ax: number; readonly ay: number; readonly bx: number; readonly by: number } | null;

/** What lies over the field in screen space: plans, arcs, marks, names, the drag box. */
export class Overlay {
  /** What can be picked in this frame, CSS px. */
  things: readonly Pickable[] = [];
  readonly #lines: Phaser.GameObjects.Graphics;
  readonly #pool: MarkPool;
  readonly #marks: ShipMarks;
  readonly #sight: DrawnSight;

  constructor(scene: Phaser.Scene, density: number, sight: DrawnSight) {
    this.#sight = sight;
    scene.cameras.main.setOrigin(0, 0).setZoom(density);
    this.#lines = scene.add.graphics().setDepth(1);
    this.#pool = new MarkPool(scene, density);
    this.#marks = new ShipMarks(this.#pool, this.#lines);
  }

  step(picture: Picture, field: Field, rig: CameraRig, box: Box, dt: number): void {
    const lines = this.#lines.clear();
    this.#pool.begin();
    const { mind, talk } = this.#sight;
    const toScreen = (x: number, y: number) => rig.toScreen(x, y);
    drawEdge(lines, ARENA_RADIUS, rig.zoom, toScreen);
    const entities = [...field.entities.values()];
    const chosen = entities.filter((e) => e.ship && mind.selected.peek().has(e.id));
    this.#plans(chosen, field, rig);
    const targets = new Set(chosen.map((e) => e.ship?.target ?? -1));
    const marked = symbolsApart(
      entities.map((e) => describe(e, picture, rig, targets, mind)),
      rig.zoom,
      lines,
    );
    const hulls = marked.map((m) => ({ id: m.id, x: m.x, y: m.y, radius: m.radius * rig.zoom }));
    const room = { width: rig.width, height: rig.height, covered: mind.covered.peek() };
    this.things = [...hulls, ...this.#pointers(marked, { ...room, inset: rig.inset })];
    this.#marks.draw(marked, this.#shadows(picture, rig), rig.zoom, dt, room, mind.naming.peek());
    drawPings(lines, pingsOf(talk), performance.now(), calm.peek(), toScreen);
    if (box) this.#box(box);
    this.#pool.end();
  }

  #plans(chosen: readonly Entity[], field: Field, rig: CameraRig): void {
    const toScreen = (x: number, y: number) => rig.toScreen(x, y);
    const where = (id: number) => field.entities.get(id)?.at ?? null;
    for (const { ship, at } of chosen) if (ship) drawPlan(this.#lines, this.#pool, { ship, at, zoom: rig.zoom, toScreen, where });
    const [only] = chosen;
    if (only?.ship && chosen.length === 1)
      drawArcs(this.#lines, only.ship, only.at, rig.zoom, toScreen, SIDE_COLOURS[CLASSES[only.ship.cls].side].mark);
    const { pending, hovered, orbitRadius } = this.#sight.mind;
    const kind = pending.peek();
    const over = kind && kind !== "ping" && orderRow(kind).ring ? where(hovered.peek()) : null;
    if (!over) return;
    const at = rig.toScreen(over.x, over.y);
    this.#lines.lineStyle(2, TARGET, 0.8).strokeCircle(at.x, at.y, orbitRadius.peek() * rig.zoom);
  }

  /** Draws the signs of the side's own shadows; gives their names. */
  #shadows(picture: Picture, rig: CameraRig): Named[] {
    return picture.shadows.map((shadow) => {
      const at = this.#sight.link.motion("shadow", shadow.id) ?? shadow;
      const { x, y } = rig.toScreen(at.x, at.y);
      const side = sideOf(shadow.posing);
      this.#pool.sign(`${side}-blip`, x, y, 26, SIDE_COLOURS[side].engine, 0.7);
      const life = t("lobby.seconds", { value: Math.ceil(shadow.life) });
      const name = viewOf(picture) === "both" ? t("watching.false", { name: shipName(shadow.posing) }) : shipName(shadow.posing);
      const key = thingOfShadow(shadow.id) + MAX_CONTACT_ID;
      return { key, text: `${name} ${life}`, x, y, gap: 16, alpha: 0.7, tint: 0xffffff, rank: 0 };
    });
  }

  /** Points from the edge of the clear field to whoever is beyond it; gives where that can be picked. */
  #pointers(marked: readonly Marked[], view: Parameters<typeof edgePointers>[1]): Pickable[] {
    const of = new Map(marked.map((m) => [m.id, m]));
    const pointers = edgePointers(
      marked.map((m) => ({ id: m.id, x: m.x, y: m.y, worth: worthOf(m) })),
      view,
    );
    for (const pointer of pointers) {
      const thing = of.get(pointer.id);
      if (thing) drawPointer(this.#lines, this.#pool, pointer, thing);
    }
    return pointers.map(({ id, x, y }) => ({ id, x, y, radius: 0, edge: true }));
  }

  #box(box: NonNullable<Box>): void {
    const x = Math.min(box.ax, box.bx);
    const y = Math.min(box.ay, box.by);
    const width = Math.abs(box.ax - box.bx);
    const height = Math.abs(box.ay - box.by);
    this.#lines.fillStyle(0x8fd3ff, 0.08).fillRect(x, y, width, height);
    this.#lines.lineStyle(1.2, 0x8fd3ff, 0.9).strokeRect(x, y, width, height);
  }
}

/** What one would rather know where to find. */
const worthOf = ({ cls, ship, selected }: Marked): number => (selected ? 100 : 0) + (ship ? 20 : 0) + (cls ? CLASSES[cls].renown : 0);

function boardingOf(ship: { readonly boarders: number; readonly captured: number } | null): Marked["boarding"] {
  if (!ship || (ship.boarders <= 0 && ship.captured <= 0)) return null;
  return { taken: ship.captured, words: t("contest.taken", { percent: Math.round(ship.captured * 100) }) };
}

function describe(e: Entity, picture: Picture, rig: CameraRig, targets: ReadonlySet<number>, mind: Mind): Marked {
  const { x, y } = rig.toScreen(e.at.x, e.at.y);
  const { contact, ship } = e;
  return {
    id: e.id,
    side: e.cls ? sideOf(e.cls) : e.own ? picture.side : otherSide(picture.side),
    cls: e.cls,
    at: e.at,
    radius: e.radius,
    x,
    y,
    ship,
    contact,
    shields: e.shields,
    hull: e.hull,
    boarding: boardingOf(ship ?? contact?.detail ?? null),
    name: ship ? shipName(ship.name) : contact ? contactName(contact) : "",
    age: contact && !contact.seen ? t("lobby.seconds", { value: Math.round(contact.age) }) : "",
    selected: mind.selected.peek().has(e.id),
    hovered: mind.hovered.peek() === e.id,
    targeted: targets.has(e.id),
    helmed: picture.command.helm === e.id,
  };
}
