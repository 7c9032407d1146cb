import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { ActorId } from "@terok-nor/shared/ships/ids.ts";
import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { entityAt } from "../../battle/words/entity-names.ts";
import { cue, type Place, type SoundCue } from "./cue.ts";

/** u/s at which pulses and bolts are drawn to fly: the blow is heard when they are seen to arrive. */
const PACE = { pulse: 1150, bolt: 760 } as const;
/** Fraction of its charge under which a facing lets fire through to the hull, as it is drawn. */
const BARE = 0.02;
/** Damage of one hit from which a shield rings deep, and from which it rings at all but light; the hull likewise. */
const HEAVY = 28;
const MIDDLING = 12;
/** Damage that is as loud as it gets. */
const LOUDEST = 40;

type Fire = Extract<SeenEvent, { kind: "shot" | "intercept" | "launch" | "torpedo-hit" | "torpedo-spent" }>;

/** What is heard of gunfire and torpedoes: the gun where its place is known, and what it does where it strikes. */
export function fireHeard(event: Fire, picture: Picture): SoundCue[] {
  switch (event.kind) {
    case "shot":
      return shotHeard(event, picture);
    case "intercept": {
      const from = entityAt(picture, event.a);
      const weapon = weaponOf(picture, event.a, event.mount);
      const at = picture.torpedoes.find(({ id }) => id === event.torpedo) ?? null;
      return [...(from && weapon ? [cue(weapon, from, 0.3)] : []), ...(event.hit && at ? [cue("torpedo-fizzle", at)] : [])];
    }
    case "launch": {
      const from = entityAt(picture, event.a);
      return from ? [cue(event.weapon, from)] : [];
    }
    case "torpedo-hit": {
      const blast = cue("torpedo-blast", event, strengthOf(event.damage));
      return [blast, ...blow(picture, event, event)];
    }
    default:
      return [cue("torpedo-fizzle", event, 0.6)];
  }
}

/** A gun nobody sees is not heard; its fire is, where it strikes. */
function shotHeard(event: Extract<SeenEvent, { kind: "shot" }>, picture: Picture): SoundCue[] {
  const from = entityAt(picture, event.a);
  const at = entityAt(picture, event.b);
  const gun = from ? [cue(event.weapon, from, strengthOf(event.damage))] : [];
  return event.hit && at ? [...gun, ...blow(picture, event, at, from ? flight(event.weapon, from, at) : 0)] : gun;
}

type Blow = Extract<SeenEvent, { kind: "shot" | "torpedo-hit" }>;

/** On the shield where one is known to hold or none is known of; else on the hull. */
function blow(picture: Picture, { b, facing, damage }: Blow, at: Place, after = 0): SoundCue[] {
  const shields = shieldsOf(picture, b);
  const bare = shields !== null && (shields[facing] ?? 0) <= BARE;
  const heavy = damage >= HEAVY;
  const name = bare
    ? heavy || damage >= MIDDLING * 1.5
      ? "hull-heavy"
      : "hull-light"
    : heavy
      ? "shield-heavy"
      : damage >= MIDDLING
        ? "shield-mid"
        : "shield-light";
  return [cue(name, at, strengthOf(damage), after)];
}

const strengthOf = (damage: number): number => Math.min(1, 0.25 + (0.75 * Math.max(0, damage)) / LOUDEST);

function shieldsOf(picture: Picture, id: ActorId): readonly number[] | null {
  const own = picture.own.find((ship) => ship.id === id);
  return own ? own.shields : (picture.contacts.find((one) => one.id === id)?.detail?.shields ?? null);
}

/** s until fire that is seen to fly arrives. */
function flight(weapon: WeaponId, from: Place, at: Place): number {
  const { kind } = WEAPON_TABLE[weapon];
  return kind === "pulse" || kind === "bolt" ? Math.hypot(at.x - from.x, at.y - from.y) / PACE[kind] : 0;
}

/** What a thing is, as far as the picture tells. */
export const classOf = (picture: Picture, id: ActorId): ShipClassId | null =>
  (picture.own.find((one) => one.id === id) ?? picture.contacts.find((one) => one.id === id))?.cls ?? null;

/** The weapon of a mount, as far as the picture tells what carries it. */
function weaponOf(picture: Picture, id: ActorId, mount: number): WeaponId | null {
  const cls = classOf(picture, id);
  return (cls && CLASSES[cls].mounts[mount]?.weapon) ?? null;
}
