import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleSetup, BattleState } from "../state.ts";
import { FORGET_AFTER } from "./sensing.ts";
import { SHADOW_LIFE, shadowLimit } from "./shadows.ts";

/** The raider at `x`, a Galor at the middle that knows nothing yet; guns silent. */
function field(x: number, setup: Partial<BattleSetup> = {}): BattleState {
  const state = openField(
    [
      { name: "raider", x, y: 0, heading: 90, speed: 100 },
      { name: "galor-1", x: 0, y: 0 },
    ],
    setup,
  );
  for (const ship of state.ships) ship.holdFire = true;
  state.alliance.tracks.length = 0;
  return state;
}

const project = (state: BattleState, x = 0, y = 1000, posing = "raider") =>
  give(state, "terran", { kind: "shadow", ship: shipNamed(state, "raider").id, posing, x, y });

test("a shadow leaves the raider, flies to its goal as its false hull would, and fades", () => {
  const state = field(1800);
  expect(project(state, 1000, 900)).toBe(null);
  expect(shipNamed(state, "raider").projectors).toBe(CLASSES.raider.projectors - 1);
  run(state, 25, () => {
    expect(state.shadows[0]?.speed).toBeLessThanOrEqual(CLASSES.raider.speed);
  });
  const [shadow] = state.shadows;
  expect(Math.hypot((shadow?.x ?? 0) - 1000, (shadow?.y ?? 0) - 900)).toBeLessThan(300);
  expect(seenBy(state, "terran").shadows).toHaveLength(1);
  run(state, SHADOW_LIFE - 24, () => {});
  expect(state.shadows).toEqual([]);
});

test("Jadzia at the projectors keeps more shadows up at once; charges run out", () => {
  for (const jadzia of [true, false]) {
    const state = field(1800, { commanders: { sisko: true, obrien: true, bashir: true, jadzia, worf: true, jennifer: true, kira: true } });
    const limit = shadowLimit(state, "terran");
    expect(seenBy(state, "terran").command.shadowLimit).toBe(limit);
    expect(limit).toBe(jadzia ? 4 : 2);
    for (let i = 0; i < limit; i++) expect(project(state)).toBe(null);
    expect(project(state)).toBe("shadow-limit");
    state.shadows.length = 0;
    shipNamed(state, "raider").projectors = 0;
    expect(project(state)).toBe("no-projectors");
  }
});

test("who has no projectors on the field keeps no shadows up", () => {
  const state = field(1800);
  expect(shadowLimit(state, "alliance")).toBe(0);
  shipNamed(state, "raider").status = "destroyed";
  expect(shadowLimit(state, "terran")).toBe(0);
});

test("scanned through, a shadow is exposed to who was deceived, and gone", () => {
  const state = field(1500);
  project(state, 150, 0, "defiant");
  const told: BattleEvent[] = [];
  const levels = new Set<string>();
  run(state, 45, (events) => {
    told.push(...events.filter((event) => event.kind === "exposed" || event.kind === "confirmed"));
    for (const contact of seenBy(state, "alliance").contacts) levels.add(`${contact.level} ${contact.cls}`);
  });
  const shadowLevels = [...levels].filter((level) => !level.includes("raider"));
  expect(shadowLevels).toEqual(["blip null", "class defiant"]);
  expect(told).toEqual([expect.objectContaining({ kind: "exposed", side: "alliance" })]);
  expect(state.shadows).toEqual([]);
});

/**
 * The Alliance's pictures when the raider flies past the Galor, or a shadow of it on the very same path, out and lost
 * again: the two must not differ in anything until the scan is through.
 */
function passing(real: boolean, until: number): string[] {
  const state = field(1500);
  const raider = shipNamed(state, "raider");
  if (!real) project(state);
  raider.status = real ? "active" : "withdrawn";
  const pictures: string[] = [];
  for (let t = 0; t < 400; t++) {
    const x = t < 60 ? 1500 : t < 180 ? 400 : 1500;
    const thing = real ? raider : state.shadows[0];
    if (thing !== undefined) Object.assign(thing, { x, y: 0, heading: 180, speed: 0, turn: 0, goalX: x, goalY: 0 });
    if (real) raider.tasks = [];
    const [shadow] = state.shadows;
    if (shadow !== undefined && t > until) shadow.life = 0;
    run(state, 0.05, () => {});
    const { tick, contacts, torpedoes, command } = seenBy(state, "alliance");
    pictures.push(JSON.stringify({ tick, contacts, torpedoes, command }));
  }
  return pictures;
}

test("until it is scanned through a shadow is to the Alliance what the raider is, the faded mark of it too", () => {
  const [truth, lie] = [passing(true, 999), passing(false, 280)];
  expect(truth.some((picture) => picture.includes('"level":"class"'))).toBe(true);
  expect(FORGET_AFTER).toBeGreaterThan(10);
  truth.forEach((picture, t) => {
    // Motion within a step differs by what each does at the helm; the path does not: compare what is not motion.
    const still = (text: string) => text.replace(/"(x|y|heading|speed|turn)":-?[\d.e-]+/g, '"$1":0');
    expect(still(lie[t] ?? "")).toBe(still(picture));
  });
});

test("shots that go through a shadow hasten its exposure, by the same steps as a scan", () => {
  const exposedAfter = (holdFire: boolean, chance: number): number => {
    const state = field(1500, { chance });
    const galor = shipNamed(state, "galor-1");
    galor.holdFire = holdFire;
    project(state, 650, 0, "defiant");
    const [shadow] = state.shadows;
    Object.assign(shadow ?? {}, { x: 700, y: 0, heading: 180, goalX: 0, goalY: 0 });
    let at = Number.POSITIVE_INFINITY;
    const told: string[] = [];
    run(state, 45, (events) => {
      for (const event of events) if ("contact" in event) told.push(event.kind);
      if (told.includes("exposed")) at = Math.min(at, state.tick / 20);
      for (const contact of seenBy(state, "alliance").contacts) {
        expect(contact.level).not.toBe("confirmed");
        if (contact.level === "class") expect(told).toContain("classified");
      }
    });
    expect(told).toEqual(["contact", "classified", "exposed"]);
    return at;
  };
  for (let chance = 0; chance < 12; chance++) expect(exposedAfter(false, chance)).toBeLessThan(exposedAfter(true, chance));
});
