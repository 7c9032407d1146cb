import { createBattle } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import { giveOrder, steerByHand } from "../battle/give-order.ts";
import { type OrderKind, orderSchema } from "../battle/orders/order.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { ROLL, roll } from "../math/chance.ts";
import { type BattleRecord, createRecord, recordHelm, recordOrder } from "../replay/record.ts";
import { SIDES, type Side, SYSTEMS } from "../ships/types.ts";
import type { Contact, OwnShip, Picture } from "../sight/picture.ts";
import { seenBy } from "../sight/seen-by.ts";
import { allianceOnChart, rebelsOnChart } from "./exercise-on-chart.ts";
import { type Dice, pick, type Wish } from "./wish.ts";

/**
 * Battles played by rote: both sides fight plausibly, with dice for taste, and use every kind of order sooner or later. They
 * are ground for tests of sameness and for benches, not opponents.
 */
export interface Exercise {
  readonly state: BattleState;
  readonly record: BattleRecord;
  /** Kinds of order that were accepted at least once. */
  readonly used: ReadonlySet<OrderKind>;
}

/** s between two thoughts of a side. */
const THINK_EVERY = 2;

/** Plays a battle to its end or for `seconds`; `each` is called after every tick. */
export function playExercise(
  setup: BattleSetup,
  seconds: number,
  each: (state: BattleState, events: readonly BattleEvent[]) => void = () => undefined,
): Exercise {
  const state = createBattle(setup);
  const record = createRecord(setup);
  const used = new Set<OrderKind>();
  const events: BattleEvent[] = [];
  const end = Math.round(seconds * setup.hz);
  while (state.phase !== "aftermath" && state.tick < end) {
    events.length = 0;
    if (state.tick % (THINK_EVERY * setup.hz) === 0) for (const side of SIDES) think(state, side, record, used, events);
    tick(state, events);
    each(state, events);
  }
  return { state, record, used };
}

function think(state: BattleState, side: Side, record: BattleRecord, used: Set<OrderKind>, events: BattleEvent[]): void {
  const picture = seenBy(state, side);
  let throws = 0;
  const dice = (): number => roll(state.setup.seed, state.tick, ROLL.shot, side === "terran" ? 200 : 201, throws++);
  for (const wish of wishesOf(picture, dice)) {
    const order = orderSchema.parse(wish);
    if (giveOrder(state, side, order, events) !== null) continue;
    used.add(order.kind);
    recordOrder(record, state.tick, side, order);
  }
  if (picture.command.helm < 0) return;
  const hand = [dice() * 2 - 1, dice()] as const;
  steerByHand(state, side, ...hand);
  recordHelm(record, state.tick, side, ...hand);
}

function wishesOf(picture: Picture, dice: Dice): Wish[] {
  const rebel = picture.side === "terran";
  if (picture.phase === "approach") return rebel ? rebelsOnChart(picture, dice) : allianceOnChart(picture, dice);
  return rebel ? rebels(picture, dice) : alliance(picture, dice);
}

const byClass = (picture: Picture, cls: string): Contact[] => picture.contacts.filter((contact) => contact.seen && contact.cls === cls);
const ready = (picture: Picture, cls: string): OwnShip[] => picture.own.filter((ship) => ship.status === "active" && ship.cls === cls);

function rebels(picture: Picture, dice: Dice): Wish[] {
  const wishes: Wish[] = [];
  const [station, defiant, raider] = picture.own;
  if (station === undefined || defiant === undefined || raider === undefined) return wishes;
  if (picture.tick - picture.assaultAt > 400) wishes.push({ kind: "jettison", ship: defiant.id });
  if (dice() < 0.3) wishes.push({ kind: "recall", vector: dice() * 360 });
  const great = pick([...byClass(picture, "galor"), ...byClass(picture, "flagship")], dice);
  if (great !== undefined) wishes.push({ kind: "target", ships: [station.id], target: great.id, system: dice() < 0.5 ? "weapons" : null });
  if (dice() < 0.2) wishes.push({ kind: "reinforce", ships: [station.id], facing: Math.floor(dice() * 6) });
  wishes.push(...small(defiant, picture, dice), ...small(raider, picture, dice));
  if (raider.status === "active" && dice() < 0.2) {
    wishes.push({
      kind: "shadow",
      ship: raider.id,
      posing: dice() < 0.5 ? "raider" : "defiant",
      x: dice() * 1200 - 600,
      y: dice() * 1200 - 600,
    });
  }
  if (defiant.stress > 0.3 && dice() < 0.2) wishes.push({ kind: "burst", ship: defiant.id });
  const worn = SYSTEMS.find((_, i) => (defiant.systems[i] ?? 1) < 0.75);
  if (worn !== undefined) wishes.push({ kind: "rush-repair", ship: defiant.id, system: worn });
  return wishes;
}

/** A small ship of the rebels: hunts Birds, circles and strafes the great ones, docks when it is hurt. */
function small(ship: OwnShip, picture: Picture, dice: Dice): Wish[] {
  const ships = [ship.id];
  if (ship.status === "docked") return ship.hull > 0.9 ? [{ kind: "undock", ships }] : [];
  if (ship.status !== "active") return [];
  if (ship.hull < 0.5 && ship.tasks[0]?.kind !== "dock") return [{ kind: "dock", ships }];
  const core = ship.cls === "defiant" ? 100 + Math.floor(dice() * 41) : 100;
  const wishes: Wish[] = [
    dice() < 0.5
      ? { kind: "power", ships, weapons: 50, shields: 30, engines: 20, core }
      : { kind: "power", ships, weapons: 30, shields: 20, engines: 50, core },
  ];
  if (picture.command.helm === ship.id) return [...wishes, ...(dice() < 0.3 ? [{ kind: "release-helm" } as const] : [])];
  const bird = pick(byClass(picture, "bird"), dice);
  const great = pick([...byClass(picture, "flagship"), ...byClass(picture, "galor")], dice);
  const taste = dice();
  if (taste < 0.08) wishes.push({ kind: "take-helm", ship: ship.id });
  else if (taste < 0.14) wishes.push({ kind: "guard", ships, ward: 1 - (ship.id % 2) });
  else if (taste < 0.5 && bird !== undefined) wishes.push({ kind: "attack", ships, target: bird.id });
  else if (taste < 0.7 && great !== undefined) wishes.push({ kind: "orbit", ships, target: great.id, radius: 90 + dice() * 60 });
  else if (taste < 0.8 && great !== undefined) wishes.push({ kind: "strafe", ships, target: great.id });
  else if (taste < 0.88 && great !== undefined) wishes.push({ kind: "stand-off", ships, target: great.id, range: 250 + dice() * 150 });
  else wishes.push({ kind: "move", ships, x: dice() * 800 - 400, y: dice() * 800 - 400, queue: dice() < 0.5 });
  if (dice() < 0.1) wishes.push({ kind: "repair", ships, priority: ["engines", "breaches"] });
  return wishes;
}

function alliance(picture: Picture, dice: Dice): Wish[] {
  const station = picture.contacts.find((contact) => contact.cls === "terok-nor");
  if (station === undefined) return [];
  const wishes: Wish[] = [];
  const open = station.detail?.shields.some((charge) => charge < 0.02) ?? false;
  for (const ship of [...ready(picture, "flagship"), ...ready(picture, "galor")]) {
    const ships = [ship.id];
    if (ship.hull < 0.25 && ship.cls === "galor") wishes.push({ kind: "withdraw", ships });
    else if (open && ship.troops > 0) wishes.push({ kind: "board", ships, target: station.id });
    else if (ship.tasks.length === 0 || dice() < 0.05) wishes.push({ kind: "attack", ships, target: station.id });
    if (dice() < 0.05) wishes.push({ kind: "reinforce", ships, facing: dice() < 0.8 ? 0 : null });
  }
  const prey = pick([...byClass(picture, "defiant"), ...byClass(picture, "raider")], dice);
  for (const bird of ready(picture, "bird")) {
    const ships = [bird.id];
    if (bird.tasks.length > 0 && dice() < 0.8) continue;
    if (prey !== undefined && dice() < 0.7) wishes.push({ kind: "attack", ships, target: prey.id });
    else if (dice() < 0.3) wishes.push({ kind: "hold", ships });
    else wishes.push({ kind: "attack-move", ships, x: dice() * 600 - 300, y: dice() * 600 - 300 });
    if (dice() < 0.1) wishes.push({ kind: "fire", ships, mode: dice() < 0.3 ? "hold" : "free" });
  }
  const flagship = ready(picture, "flagship")[0];
  if (flagship?.shields.some((charge) => charge < 0.4)) wishes.push({ kind: "assist", ship: flagship.id });
  if (flagship !== undefined && flagship.hull < 0.3) wishes.push({ kind: "full-retreat" });
  return wishes;
}
