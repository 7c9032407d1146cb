import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { thingOfShadow } from "../../ships/ids.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState, Torpedo } from "../state.ts";

const PHOTON = WEAPON_TABLE["photon-torpedo"];
const flight = PHOTON.flight ?? { speed: 0, turn: 0, fuel: 0, carried: 0 };

/** A torpedo of the raider's in flight at the origin. */
function torpedoAt(state: BattleState, target: number, over: Partial<Torpedo> = {}): Torpedo {
  const torpedo: Torpedo = {
    id: state.terran.launched++,
    side: "terran",
    weapon: PHOTON.id,
    shooter: shipNamed(state, "raider").id,
    x: 0,
    y: 0,
    heading: 0,
    fuel: flight.fuel,
    target,
    seen: false,
    seenAs: -1,
    ...over,
  };
  state.torpedoes.push(torpedo);
  return torpedo;
}

/** The raider far behind, its target where the test wants it; nobody shoots. */
function field(name: string, x: number, y: number, heading: number, speed: number): BattleState {
  const state = openField([
    { name: "raider", x: -600, y: 0 },
    { name, x, y, heading, speed },
  ]);
  for (const each of state.ships) each.holdFire = true;
  return state;
}

function fates(state: BattleState, seconds = 8): BattleEvent["kind"][] {
  const kinds: BattleEvent["kind"][] = [];
  run(state, seconds, (events) => {
    for (const { kind } of events) if (kind === "torpedo-hit" || kind === "torpedo-spent" || kind === "intercept") kinds.push(kind);
  });
  return kinds;
}

test("a torpedo runs down what stands still and strikes it", () => {
  const state = field("galor-1", 400, 0, 90, 0);
  torpedoAt(state, shipNamed(state, "galor-1").id);
  expect(fates(state)).toEqual(["torpedo-hit"]);
  expect(state.torpedoes).toEqual([]);
  const galor = shipNamed(state, "galor-1");
  const lost = galor.shields.map((charge, i) => (CLASSES.galor.shields[i] as number) - charge);
  // Heading 90, struck from the west: her starboard side is there.
  expect(lost.findIndex((each) => each > 0)).toBe(3);
});

test("a torpedo is outrun by who has a long enough lead, and burns out", () => {
  const bird = field("bird-1", 250, 0, 0, 80);
  command(bird, "bird-1", { kind: "move", x: 1990, y: 0 });
  torpedoAt(bird, shipNamed(bird, "bird-1").id, { x: -150 });
  expect(fates(bird)).toEqual(["torpedo-spent"]);
  const slow = field("galor-1", 250, 0, 0, 45);
  command(slow, "galor-1", { kind: "move", x: 1990, y: 0 });
  torpedoAt(slow, shipNamed(slow, "galor-1").id, { x: 0 });
  expect(fates(slow)).toEqual(["torpedo-hit"]);
});

test("a torpedo turns no faster than it can: what is inside its turn is safe for now", () => {
  const state = field("bird-1", 0, 60, 0, 0);
  const torpedo = torpedoAt(state, shipNamed(state, "bird-1").id);
  let before = torpedo.heading;
  run(state, 1, () => {
    const turned = Math.abs(((torpedo.heading - before + 540) % 360) - 180);
    expect(turned).toBeLessThanOrEqual(flight.turn / 20 + 1e-9);
    before = torpedo.heading;
  });
  expect(state.torpedoes).toHaveLength(1);
});

test("a torpedo reaches no farther than its fuel carries it", () => {
  const state = field("galor-1", 1500, 0, 0, 0);
  const torpedo = torpedoAt(state, shipNamed(state, "galor-1").id);
  expect(fates(state)).toEqual(["torpedo-spent"]);
  // To within the step in which it burns out.
  expect(Math.abs(torpedo.x - flight.speed * flight.fuel)).toBeLessThan(flight.speed / 19);
});

test("a torpedo whose target is gone runs straight on", () => {
  const state = field("galor-1", 0, 300, 0, 0);
  const torpedo = torpedoAt(state, shipNamed(state, "galor-1").id, { heading: 30 });
  shipNamed(state, "galor-1").status = "withdrawn";
  shipNamed(state, "bird-1").status = "active";
  run(state, 1, () => {});
  expect(torpedo.heading).toBe(30);
});

test("a torpedo passes a shadow by, and never strikes", () => {
  const state = openField([
    { name: "raider", x: 300, y: 0 },
    { name: "bird-1", x: -100, y: 0 },
  ]);
  for (const each of state.ships) each.holdFire = true;
  give(state, "terran", { kind: "shadow", ship: shipNamed(state, "raider").id, posing: "defiant", x: 300, y: 0 });
  const shadow = state.shadows[0];
  if (shadow === undefined) throw new Error("no shadow was projected");
  torpedoAt(state, thingOfShadow(shadow.id), { side: "alliance", shooter: shipNamed(state, "bird-1").id });
  shipNamed(state, "raider").x = 1500;
  expect(fates(state)).toEqual(["torpedo-spent"]);
});

/** How many of `count` torpedoes launched together strike a Galor, in ten battles. */
function through(count: number, holdFire: boolean): number {
  let struck = 0;
  for (let chance = 0; chance < 10; chance++) {
    const state = openField(
      [
        { name: "raider", x: -600, y: 0 },
        { name: "galor-1", x: 450, y: 0, heading: 90 },
      ],
      { chance },
    );
    shipNamed(state, "raider").holdFire = true;
    shipNamed(state, "galor-1").holdFire = holdFire;
    for (let i = 0; i < count; i++) torpedoAt(state, shipNamed(state, "galor-1").id, { y: i * 30 - 75 });
    struck += fates(state).filter((kind) => kind === "torpedo-hit").length;
  }
  return struck;
}

test("idle point defence stops some lone torpedoes, a salvo swamps it, and guns that hold fire stop none", () => {
  expect(through(1, true)).toBe(10);
  expect(through(1, false)).toBeLessThan(8);
  expect(through(6, false)).toBeGreaterThan(10);
});

test("a launch takes one torpedo and its charge, and the tube waits out its cycle", () => {
  const state = openField([
    { name: "raider", x: 0, y: 0 },
    { name: "galor-1", x: 250, y: 0 },
  ]);
  const launches: number[] = [];
  run(state, PHOTON.cycle * 2.5, (events) => {
    for (const event of events) if (event.kind === "launch" && event.a === shipNamed(state, "raider").id) launches.push(state.tick / 20);
    shipNamed(state, "raider").hull = CLASSES.raider.hull;
    shipNamed(state, "galor-1").holdFire = true;
  });
  expect(launches.length).toBeGreaterThan(0);
  expect(shipNamed(state, "raider").mounts[2]?.left).toBe(flight.carried - launches.length);
  for (let i = 1; i < launches.length; i++)
    expect((launches[i] as number) - (launches[i - 1] as number)).toBeGreaterThanOrEqual(PHOTON.cycle - 0.06);
});

test("torpedoes are numbered by the side that launches them, and by the other in the order in which it senses them", () => {
  const state = field("galor-1", 1200, 0, 0, 0);
  const first = torpedoAt(state, shipNamed(state, "galor-1").id, { x: -1000, heading: 180 });
  const second = torpedoAt(state, shipNamed(state, "galor-1").id, { x: 1000, heading: 90 });
  run(state, 0.05, () => {});
  expect([first.id, second.id]).toEqual([0, 1]);
  expect([first.seen, first.seenAs]).toEqual([false, -1]);
  expect([second.seen, second.seenAs]).toEqual([true, 0]);
});
