import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { WeaponId, WeaponKind } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import { SPARKS } from "../bake/sparks.ts";
import { facingBearing, missPoint, offHull, onHull, onShield, type Point } from "../draw/geometry.ts";
import { bubbleOf } from "./bubble.ts";
import { hullHit } from "./hull-hit.ts";
import { shieldFlash } from "./shields.ts";
import { type Actor, coin, random, type Stage } from "./stage.ts";

/** Colour and weight of each weapon's fire; widths in u. */
const FIRE: Record<WeaponId, { readonly colour: number; readonly width: number }> = {
  "pulse-cannon": { colour: 0xffa53c, width: 3.4 },
  "defiant-beam": { colour: 0xff8a30, width: 2.6 },
  "light-cannon": { colour: 0xffb45a, width: 2.6 },
  "station-battery": { colour: 0xff9a3c, width: 5.2 },
  "flagship-disruptor": { colour: 0x54ff5e, width: 6.4 },
  "flagship-light": { colour: 0x7dff70, width: 3.2 },
  "galor-disruptor": { colour: 0xb4ff4a, width: 5 },
  "galor-beam": { colour: 0xd6f24a, width: 2.8 },
  "bird-disruptor": { colour: 0x5dff7a, width: 3.6 },
  "quantum-torpedo": { colour: 0x9fd0ff, width: 3 },
  "photon-torpedo": { colour: 0xff6a3c, width: 3 },
  "station-torpedo": { colour: 0xffc070, width: 3 },
};

export const fireColour = (weapon: WeaponId): number => FIRE[weapon].colour;

/** u/s a pulse or a bolt is seen to fly; bolts are the slower. */
const PACE: Record<Exclude<WeaponKind, "beam" | "torpedo">, number> = { pulse: 1150, bolt: 620 };

export interface Shot {
  /** Who fires; null where this side does not know. */
  readonly from: Actor | null;
  readonly mount: number;
  readonly at: Actor;
  readonly hit: boolean;
  readonly facing: number;
  readonly damage: number;
  readonly weapon: WeaponId;
}

/** Where mount `mount` of a ship stands now; its middle where its class is not known. */
export function muzzleOf(actor: Actor, mount: number): Point {
  const muzzle = actor.cls ? CLASSES[actor.cls].mounts[mount]?.muzzle : undefined;
  return muzzle ? onHull(actor.at, actor.radius, muzzle[0], muzzle[1]) : actor.at;
}

/** Plays one shot of direct fire. What it struck shows when the fire arrives. */
export function shoot(stage: Stage, shot: Shot): void {
  const kind = WEAPON_TABLE[shot.weapon].kind;
  const hidden = outOfTheDark(shot);
  const start = () => (shot.from ? muzzleOf(shot.from, shot.mount) : hidden);
  if (kind === "beam") beam(stage, shot, start);
  else bolt(stage, shot, start(), kind === "pulse" ? "pulse" : "bolt");
}

/** Fire from an unseen enemy comes out of the dark on the side of the facing it goes for. */
function outOfTheDark(shot: Shot): Point {
  const facings = shot.at.cls ? CLASSES[shot.at.cls].shields.length : 4;
  const bearing = facingBearing(Math.max(0, shot.facing), facings) + random(-30, 30);
  return onHull({ ...shot.at.at, heading: shot.at.at.heading + bearing }, 480, 1, 0);
}

/** A point on the struck ship that moves with it, or one past it for a miss. */
function aimOf(shot: Shot, from: Point): () => Point {
  const { at } = shot;
  if (!shot.hit) {
    const gone = missPoint(from, at.at, at.radius, coin(), Math.random());
    return () => gone;
  }
  const forward = random(-0.4, 0.4);
  const side = random(-0.4, 0.4);
  const shielded = at.charge(shot.facing) > 0.03;
  return () => {
    if (!shielded) return onHull(at.at, at.radius, forward, side);
    const [a, b] = bubbleOf(at);
    return onShield(at.at, a * 0.97, b * 0.97, from);
  };
}

/** What a hit does where it lands. */
export function impact(stage: Stage, at: Actor, point: Point, facing: number, damage: number, weapon: WeaponId): void {
  const heading = (at.at.heading * Math.PI) / 180;
  const vx = Math.cos(heading) * at.at.speed;
  const vy = Math.sin(heading) * at.at.speed;
  const { colour, width } = FIRE[weapon];
  const weight = Math.min(1, 0.35 + damage / 90);
  stage.light(point.x, point.y, colour, 60 + at.radius, 0.7 * weight);
  if (at.charge(facing) > 0.03) shieldFlash(stage, at, facing, point, weight);
  else {
    const size = Math.min(10, width * 1.3 + at.radius * 0.06);
    hullHit(stage, point.x, point.y, colour, size, vx, vy);
    const { forward, starboard } = offHull(at.at, at.radius, point);
    at.scorch(forward, starboard, Math.min(0.6, (size * 2.2) / at.radius));
  }
  if (at.own && damage > 20) stage.knock(point.x, point.y, Math.min(0.5, damage / 260));
}

const BEAM_LIFE = 0.5;
/** CSS px: from however far, no beam's sheath and core and no bolt is thinner; the sprites fade out towards their edges. */
const LEAST_SHEATH = 9;
const LEAST_CORE = 2.4;
const LEAST_BOLT = 4;
/** Light that spills from fire: how many times as wide as it, how strong, and CSS px it is wide at least. */
const SPILL = 14;
const SPILLS = 0.34;
const LEAST_SPILL = 44;
/** s between two showers of sparks where a beam burns. */
const SPARKLE = 0.05;

function beam(stage: Stage, shot: Shot, start: () => Point): void {
  const { colour, width } = FIRE[shot.weapon];
  const aim = aimOf(shot, start());
  const sheath = stage.glow.lease("beam").setTint(colour);
  const core = stage.glow.lease("beam").setTint(0xffffff);
  const root = stage.glow.lease("glow").setTint(colour);
  const tip = stage.glow.lease("glow").setTint(colour);
  const spill = stage.bloom() ? stage.glow.lease("beam").setTint(colour) : null;
  let age = 0;
  let spark = 0;
  if (shot.hit) impact(stage, shot.at, aim(), shot.facing, shot.damage, shot.weapon);
  stage.play((dt) => {
    age += dt;
    const t = age / BEAM_LIFE;
    if (t >= 1) {
      for (const image of [sheath, core, root, tip]) stage.glow.release(image);
      if (spill) stage.glow.release(spill);
      return false;
    }
    const a = start();
    const b = aim();
    // She burns at full strength first; then the core goes, and the sheath glows after it.
    const after = t < 0.4 ? 1 : ((1 - t) / 0.6) ** 1.5;
    const jitter = 0.82 + 0.36 * Math.random();
    const px = 1 / stage.zoom();
    lay(sheath, a, b, Math.max(width * 3, LEAST_SHEATH * px) * jitter * (0.6 + 0.4 * after), 0.8 * after);
    lay(core, a, b, Math.max(width * 0.9, LEAST_CORE * px) * jitter, t < 0.4 ? 1 : after * after);
    if (spill) lay(spill, a, b, Math.max(width * SPILL, LEAST_SPILL * px), SPILLS * after);
    const end = Math.max(width * 4.6, LEAST_SHEATH * 1.6 * px) * jitter;
    root
      .setPosition(a.x, a.y)
      .setScale((end * (spill ? 1.3 : 0.8)) / SPARKS.glow.h)
      .setAlpha(after);
    tip
      .setPosition(b.x, b.y)
      .setScale((end * (spill ? 2.2 : 1.3)) / SPARKS.glow.h)
      .setAlpha(shot.hit ? after : 0);
    spark -= dt;
    if (shot.hit && spark <= 0 && t < 0.5) {
      spark = SPARKLE;
      sparkAt(stage, b, Math.atan2(a.y - b.y, a.x - b.x), colour);
    }
    return true;
  });
}

/** Sparks thrown back towards where the beam comes from. */
function sparkAt(stage: Stage, at: Point, back: number, colour: number): void {
  for (let i = stage.some(2); i > 0; i--) {
    const angle = back + random(-1.2, 1.2);
    const speed = random(25, 90);
    stage.glow.spawn({
      frame: "streak",
      ...at,
      vx: Math.cos(angle) * speed,
      vy: Math.sin(angle) * speed,
      drag: 2.4,
      life: random(0.2, 0.5),
      size: Math.max(1.1, 1.6 / stage.zoom()),
      grown: 0.2,
      stretch: 1.8,
      angle,
      colour: 0xfff4dc,
      cooled: colour,
    });
  }
}

function lay(image: ReturnType<Stage["glow"]["lease"]>, a: Point, b: Point, width: number, alpha: number): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  image
    .setPosition((a.x + b.x) / 2, (a.y + b.y) / 2)
    .setRotation(Math.atan2(b.y - a.y, b.x - a.x))
    .setScale(length / SPARKS.beam.w, width / SPARKS.beam.h)
    .setAlpha(alpha);
}

function bolt(stage: Stage, shot: Shot, from: Point, kind: "pulse" | "bolt"): void {
  const { colour, width } = FIRE[shot.weapon];
  const aim = aimOf(shot, from);
  const first = aim();
  const flight = Math.max(0.07, Math.hypot(first.x - from.x, first.y - from.y) / PACE[kind]);
  const thick = Math.max(kind === "pulse" ? width : width * 1.5, LEAST_BOLT / stage.zoom());
  const long = kind === "pulse" ? 1.9 : 1.25;
  stage.light(from.x, from.y, colour, 50 + thick * 6, 0.5);
  const halo = stage.glow.lease("capsule").setTint(colour);
  const core = stage.glow.lease("capsule").setTint(0xffffff);
  const spill = stage.bloom() ? stage.glow.lease("glow").setTint(colour) : null;
  stage.glow.spawn({ frame: "glow", ...from, life: 0.14, size: width * 4, grown: width * 2, colour, alpha: 0.9 });
  let age = 0;
  stage.play((dt) => {
    age += dt;
    const t = age / flight;
    const to = aim();
    if (t >= 1) {
      stage.glow.release(halo);
      stage.glow.release(core);
      if (spill) stage.glow.release(spill);
      if (shot.hit) impact(stage, shot.at, to, shot.facing, shot.damage, shot.weapon);
      return false;
    }
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const x = from.x + (to.x - from.x) * t;
    const y = from.y + (to.y - from.y) * t;
    const fade = shot.hit ? 1 : Math.min(1, (1 - t) * 3);
    const scale = thick / SPARKS.capsule.h;
    halo
      .setPosition(x, y)
      .setRotation(angle)
      .setScale(scale * 2 * long, scale * (kind === "pulse" ? 2.4 : 3))
      .setAlpha(0.9 * fade);
    const wide = Math.max(thick * SPILL, (LEAST_SPILL * 1.5) / stage.zoom()) / SPARKS.glow.h;
    spill
      ?.setPosition(x, y)
      .setRotation(angle)
      .setScale(wide * 1.6, wide)
      .setAlpha(SPILLS * 2 * fade);
    core
      .setPosition(x, y)
      .setRotation(angle)
      .setScale(scale * 1.5 * long, scale * 0.95)
      .setAlpha(fade);
    return true;
  });
}
