import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { SIDE_COLOURS } from "./draw/palette.ts";
import { blast, finalBlast } from "./effects/bursts.ts";
import { transport, warpFlash } from "./effects/comings.ts";
import { fireColour, impact, muzzleOf, shoot } from "./effects/gunfire.ts";
import { jettison } from "./effects/scaffold.ts";
import { shieldShatters } from "./effects/shields.ts";
import type { Actor, Stage } from "./effects/stage.ts";
import type { Field } from "./field.ts";
import type { Hulks } from "./hulks.ts";

/** Where a torpedo is drawn now, for point defence to aim at. */
type TorpedoAt = (id: number) => { readonly x: number; readonly y: number } | null;

/** Plays what this side saw happen. Events about ships it does not see play nothing. */
export function playEvent(stage: Stage, field: Field, torpedoAt: TorpedoAt, event: SeenEvent): void {
  switch (event.kind) {
    case "shot":
      return shot(stage, field, event);
    case "intercept": {
      const from = stage.actor(event.a);
      const at = torpedoAt(event.torpedo);
      if (from && at) pointDefence(stage, from, event.mount, at, event.hit);
      return;
    }
    case "launch": {
      const from = stage.actor(event.a);
      if (!from) return;
      const { x, y } = muzzleOf(from, event.mount);
      stage.glow.spawn({ frame: "glow", x, y, life: 0.35, size: 16, grown: 4, colour: fireColour(event.weapon) });
      return;
    }
    case "torpedo-hit": {
      blast(stage, { x: event.x, y: event.y, vx: 0, vy: 0, size: 6 }, false);
      const at = stage.actor(event.b);
      if (at) impact(stage, at, event, event.facing, event.damage, event.weapon);
      return;
    }
    case "torpedo-spent":
      stage.glow.spawn({ frame: "glow", x: event.x, y: event.y, life: 0.5, size: 14, grown: 3, colour: 0x9a8cff });
      return;
    case "exposed": {
      const shadow = stage.actor(event.contact);
      if (shadow) transport(stage, shadow.at.x, shadow.at.y, shadow.radius, 0x9fc8ff);
      return;
    }
    case "boarding":
      return boarding(stage, event.a, event.b);
    default:
      return ofShip(stage, field, event);
  }
}

function ofShip(stage: Stage, field: Field, event: SeenEvent): void {
  if (!("a" in event)) return;
  const actor = stage.actor(event.a);
  if (!actor) return;
  const { x, y, heading } = actor.at;
  if (event.kind === "shield-down") shieldShatters(stage, actor, event.facing);
  if (event.kind === "arrived" || event.kind === "projected" || event.kind === "withdrew") warpFlash(stage, x, y, heading, actor.radius);
  if (event.kind === "scaffold-clear") jettison(stage, actor);
  if (event.kind === "breach") blast(stage, { x, y, vx: 0, vy: 0, size: Math.min(9, actor.radius * 0.3) }, false);
  if (event.kind === "withdrew") field.entities.get(event.a)?.view?.hide();
}

function shot(stage: Stage, field: Field, event: Extract<SeenEvent, { kind: "shot" }>): void {
  const at = stage.actor(event.b);
  const from = field.entities.get(event.a) ?? null;
  if (from) from.sinceFired = 0;
  if (at) shoot(stage, { from, mount: event.mount, at, hit: event.hit, facing: event.facing, damage: event.damage, weapon: event.weapon });
}

/** What is drawn for the gun of a class that is not known. */
const UNKNOWN_GUN: WeaponId = "defiant-beam";

function pointDefence(stage: Stage, from: Actor, mount: number, at: { readonly x: number; readonly y: number }, hit: boolean): void {
  const weapon = (from.cls && CLASSES[from.cls].mounts[mount]?.weapon) ?? UNKNOWN_GUN;
  const speck: Actor = {
    id: -1,
    cls: null,
    radius: 3,
    own: false,
    charge: () => 0,
    scorch: () => {},
    at: { x: at.x, y: at.y, heading: 0, speed: 0, turn: 0 },
  };
  shoot(stage, { from, mount, at: speck, hit, facing: 0, damage: 0, weapon });
  if (hit) blast(stage, { x: at.x, y: at.y, vx: 0, vy: 0, size: 4 }, false);
}

/** A ship is lost. What the field shows of her goes over to the wrecks; an unseen one is but a light out there. */
export function destroyed(stage: Stage, field: Field, hulks: Hulks, id: number, x: number, y: number): void {
  if (field.hasFallen(id)) return;
  const fallen = field.fall(id);
  const { cls, view } = fallen ?? {};
  if (fallen && cls && view) hulks.add({ id, cls, view, hull: fallen.hull, radius: fallen.radius, at: fallen.at, fold: fallen.fold });
  else finalBlast(stage, { x: fallen?.at.x ?? x, y: fallen?.at.y ?? y, vx: 0, vy: 0, size: fallen?.radius ?? 14 }, false);
}

function boarding(stage: Stage, a: number, b: number): void {
  const target = stage.actor(b);
  if (!target) return;
  const from = stage.actor(a);
  const colour = SIDE_COLOURS.alliance.engine;
  transport(stage, target.at.x, target.at.y, target.radius, colour);
  if (from) transport(stage, from.at.x, from.at.y, from.radius * 0.6, colour);
}
