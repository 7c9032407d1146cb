import type { ShipStatus } from "@terok-nor/shared/battle/state.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { sideOf } from "../../battle/sight/view-of.ts";
import { calm, type Mood } from "./mood.ts";

/** h before the fleet is there from which the music tightens. */
const HOURS = 8;
/** u on the chart at which a contact is near a squadron or the raider, and one at which it is far. */
const NEAR_ON_CHART = 0.5;
const FAR_ON_CHART = 3;
/** u on the field at which an enemy is at close quarters, and one at which it is no threat yet. */
const NEAR = 250;
const FAR = 1500;
/** The same for the Regent's flagship, which is felt from further off. */
const FLAGSHIP_NEAR = 500;
const FLAGSHIP_FAR = 2200;
/** Mounts at work and torpedoes under way that make the thickest fire there is. */
const THICK = 14;
/** A torpedo counts as so many mounts. */
const TORPEDO = 0.8;
/** What a ship is worth in a fight whose class is not known, or has no worth of its own in the tables. */
const UNKNOWN_WORTH = 1;
const HEART_WORTH: Partial<Readonly<Record<ShipClassId, number>>> = { "terok-nor": 12, defiant: 9, raider: 2 };

const ON_FIELD: ReadonlySet<ShipStatus> = new Set(["active", "docked", "scaffold"]);

const clamp = (share: number): number => Math.max(0, Math.min(1, share));
/** 1 at `near`, 0 from `far` on. */
const nearness = (distance: number, near: number, far: number): number => clamp((far - distance) / (far - near));

interface Spot {
  readonly x: number;
  readonly y: number;
}
const between = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
const nearest = (from: readonly Spot[], to: readonly Spot[]): number =>
  from.reduce((least, a) => to.reduce((best, b) => Math.min(best, between(a, b)), least), Number.POSITIVE_INFINITY);

/** The mood of a battle, from one side's picture and nothing else. */
export function moodOf(picture: Picture): Mood {
  const { side, phase, winner } = picture;
  if (winner !== null) return calm(winner === viewSide(picture, winner) ? "victory" : "defeat", viewSide(picture, winner));
  if (phase === "aftermath") return calm("quiet", side);
  if (phase === "approach") return picture.chart ? approachMood(picture.chart, side) : calm("unease", side);
  return assaultMood(picture);
}

/** Whose ears a picture is for: who looks through both sides' eyes hears with the winner. */
function viewSide({ side, own }: Picture, winner: Side): Side {
  return own.every(({ cls }) => sideOf(cls) === side) ? side : winner;
}

function approachMood(chart: ChartPicture, side: Side): Mood {
  const { rebels, squadrons, contacts } = chart;
  const left = rebels ? rebels.expected : Math.min(HOURS, ...squadrons.filter(({ main, eta }) => main && eta >= 0).map(({ eta }) => eta));
  const own: Spot[] = rebels ? [rebels.raider, { x: 0, y: 0 }] : [...squadrons];
  // Who looks through both sides' eyes sees squadrons where the rebels see contacts.
  const seen = [...contacts.filter((contact) => contact.seen), ...(rebels ? squadrons : [])];
  const close = nearness(nearest(own, seen), NEAR_ON_CHART, FAR_ON_CHART);
  const flagships = rebels ? seen.filter(({ ships }) => ships?.some(({ cls }) => cls === "flagship")) : [];
  return {
    ...calm("unease", side),
    tension: clamp(0.75 * clamp(1 - left / HOURS) + 0.35 * close),
    regent: 0.45 * nearness(nearest(own, flagships), NEAR_ON_CHART, FAR_ON_CHART),
  };
}

/** An enemy as far as it is known. */
interface Foe extends Spot {
  readonly cls: ShipClassId | null;
  readonly strength: number;
}

function assaultMood(picture: Picture): Mood {
  const { side } = picture;
  const here = picture.own.filter(({ status }) => ON_FIELD.has(status));
  const own = here.filter(({ cls }) => sideOf(cls) === side);
  const foes = foesOf(picture, here);
  const ours = own.reduce((sum, ship) => sum + worthOf(ship.cls) * vigour(ship), 0);
  const theirs = foes.reduce((sum, { strength }) => sum + strength, 0);
  return {
    ...calm("assault", side),
    tension: nearness(nearest(own, foes), NEAR, FAR),
    danger: Math.max(0, ...own.filter(isHeart).map(plight)),
    fire: clamp((guns(here) + TORPEDO * picture.torpedoes.length) / THICK),
    odds: ours + theirs > 0 ? ours / (ours + theirs) : 0.5,
    regent: regentNear(own, foes),
  };
}

/** What of the other side is sensed; where one looks through both sides' eyes, its ships. */
function foesOf({ contacts, side }: Picture, here: readonly OwnShip[]): Foe[] {
  const shown = here.filter(({ cls }) => sideOf(cls) !== side).map((ship) => ({ ...ship, strength: worthOf(ship.cls) * vigour(ship) }));
  const sensed = contacts.filter(({ seen }) => seen);
  return [...shown, ...sensed.map(({ x, y, cls, detail }) => ({ x, y, cls, strength: worthOf(cls) * (0.3 + 0.7 * (detail?.hull ?? 1)) }))];
}

const worthOf = (cls: ShipClassId | null): number => (cls === null ? UNKNOWN_WORTH : (HEART_WORTH[cls] ?? CLASSES[cls].worth));
const vigour = ({ hull }: Pick<OwnShip, "hull">): number => 0.3 + 0.7 * hull;
const guns = (ships: readonly OwnShip[]): number =>
  ships.flatMap(({ mounts }) => mounts).filter(({ why }) => why === "firing" || why === "cycling").length;

/** The ship that all hangs on. */
const isHeart = ({ cls }: OwnShip): boolean => cls === "terok-nor" || cls === "defiant" || cls === "flagship";

/** How bad it stands with a ship: hull gone, facings down, holes, enemies aboard. */
function plight({ hull, shields, breaches, captured, boarders }: OwnShip): number {
  const down = shields.filter((share) => share < 0.25).length / Math.max(1, shields.length);
  const holes = breaches.reduce((sum, severity) => sum + severity, 0);
  return clamp(0.85 * (1 - hull) + 0.3 * down + 0.06 * holes + captured + (boarders > 0 ? 0.15 : 0));
}

/** For the Terrans his ship as it nears; for the Alliance their own as soon as it is at close quarters. */
function regentNear(own: readonly OwnShip[], foes: readonly Foe[]): number {
  const theirs = foes.filter(({ cls }) => cls === "flagship");
  const ours = own.filter(({ cls }) => cls === "flagship");
  return Math.max(nearness(nearest(own, theirs), FLAGSHIP_NEAR, FLAGSHIP_FAR), 0.6 * nearness(nearest(ours, foes), NEAR, FLAGSHIP_FAR / 2));
}
