import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { fellBelow, isFighting, type Look, moment } from "./look.ts";
import type { Moment, MomentKind } from "./moment.ts";
import { tailsIn } from "./past.ts";

/** Fraction of a facing's charge below which it is about to fall. */
const FAILING = 0.22;
/** Fractions of the hull below which a ship is badly hurt. */
const HURT = { flagship: 0.5, defiant: 0.4, "terok-nor": 0.5 } as const;
/** The same for a station that will not stand much longer. */
const DYING = 0.2;
/** Fraction of the damper limit's stress from which she shakes badly. */
const SHAKING = 0.65;
/** Fraction of a capture at which it goes badly for the garrison. */
const GAINING = 0.5;
/** u: an orbit as close as this is no stand-off. */
const CLOSE_IN = 220;
/** Fractions of the flagship's hull, and of all ships lost, from which an adviser thinks of leaving. */
const ADVISED = { hull: 0.4, lost: 0.45 } as const;
/** Ticks after which the beginning of an assault without an approach is no news any more. */
const BEGINNING = 5 * ROOM_HZ;
/** Ticks after a shot for which the fight is on. */
const FRAY = 3 * ROOM_HZ;
/** Ticks in which nothing happened. */
const QUIET = 25 * ROOM_HZ;

/** The moments that the picture of the assault itself shows, for the side of the look. */
export function stateMoments(look: Look): Moment[] {
  const { past, now } = look;
  if (now.phase !== "assault") return [];
  const { picture: before } = past;
  if (!before) return now.assaultAt === 0 && now.tick < BEGINNING ? [moment(look, "fleet-arrived")] : [];
  if (before.phase === "approach") return [moment(look, "fleet-arrived")];
  return [
    ...shields(look, before),
    ...hulls(look, before),
    ...tails(look, before),
    ...captain(look, before),
    ...boarders(look, before),
    ...advice(look, before),
    ...meanwhile(look),
  ];
}

const earlier = (before: Picture, { id }: { readonly id: number }): OwnShip | undefined => before.own.find((one) => one.id === id);

function shields(look: Look, before: Picture): Moment[] {
  const great = look.now.own.filter((ship) => ship.cls !== "bird" && isFighting(ship));
  return great.flatMap((ship) => {
    const was = earlier(before, ship)?.shields;
    const at = ship.shields.findIndex((charge, i) => charge > 0 && fellBelow(FAILING, was?.[i], charge));
    return at < 0 ? [] : [moment(look, "facing-failing", { ship: ship.name, facing: { at, of: ship.shields.length } })];
  });
}

function hulls(look: Look, before: Picture): Moment[] {
  const { now } = look;
  const kinds: readonly (readonly [keyof typeof HURT, MomentKind, number])[] = [
    ["flagship", "flagship-hurt", HURT.flagship],
    ["defiant", "defiant-hurt", HURT.defiant],
    ["terok-nor", "station-hurt", HURT["terok-nor"]],
    ["terok-nor", "station-failing", DYING],
  ];
  const hullIn = (picture: Picture, cls: keyof typeof HURT): number | undefined =>
    picture.own.find((one) => one.cls === cls)?.hull ??
    picture.contacts.find((one) => one.cls === cls && one.detail !== null)?.detail?.hull;
  return kinds.flatMap(([cls, kind, limit]) => {
    const hull = hullIn(now, cls) ?? 0;
    return hull > 0 && fellBelow(limit, hullIn(before, cls), hull) ? [moment(look, kind, { ship: cls })] : [];
  });
}

function tails(look: Look, before: Picture): Moment[] {
  const had = new Set(tailsIn(before).map(({ prey }) => prey));
  const fresh = tailsIn(look.now).find(({ prey }) => !had.has(prey));
  if (!fresh) return [];
  const prey = [...look.now.own, ...look.now.contacts].find(({ id }) => id === fresh.prey);
  return [moment(look, "tail", { ship: prey?.name ?? null })];
}

/** What becomes of Defiant by her captain's own hand. */
function captain(look: Look, before: Picture): Moment[] {
  const { now } = look;
  const defiant = now.own.find(({ cls, status }) => cls === "defiant" && status === "active");
  const was = defiant && earlier(before, defiant);
  if (!defiant || !was) return [];
  const found: MomentKind[] = [];
  if (was.stress < SHAKING && defiant.stress >= SHAKING) found.push("stress");
  if (now.command.helm === defiant.id && before.command.helm !== defiant.id) found.push("helm-taken");
  if (isCloseIn(now, defiant) && !isCloseIn(before, was)) found.push("close-in");
  return found.map((kind) => moment(look, kind));
}

function isCloseIn({ contacts }: Picture, { tasks }: OwnShip): boolean {
  const task = tasks[0];
  return task?.kind === "orbit" && task.radius <= CLOSE_IN && contacts.some(({ id, cls }) => id === task.target && cls === "flagship");
}

function boarders(look: Look, before: Picture): Moment[] {
  const taken = (picture: Picture): number =>
    Math.max(0, ...picture.own.map((one) => one.captured), ...picture.contacts.map((one) => one.detail?.captured ?? 0));
  return taken(before) < GAINING && taken(look.now) >= GAINING ? [moment(look, "boarders-gaining")] : [];
}

function advice(look: Look, before: Picture): Moment[] {
  const { now } = look;
  if (now.side !== "alliance" || now.command.retreating) return [];
  return isAdvised(now) && !isAdvised(before) ? [moment(look, "advice")] : [];
}

function isAdvised({ own }: Picture): boolean {
  const flagship = own.find(({ cls }) => cls === "flagship");
  const lost = own.filter(({ status }) => status === "destroyed").length / Math.max(1, own.length);
  return flagship !== undefined && flagship.hull > 0 && (flagship.hull < ADVISED.hull || lost >= ADVISED.lost);
}

/** What is said when there is nothing else: in the noise, and when nothing happens at all. */
function meanwhile(look: Look): Moment[] {
  const still = look.now.tick - look.past.stirred;
  return still >= QUIET ? [moment(look, "quiet-field")] : still < FRAY ? [moment(look, "fray")] : [];
}
