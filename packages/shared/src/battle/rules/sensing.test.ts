import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { SENSORS } from "../../ships/types.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { command, contactOf, openField, run, shipNamed } from "../../testing/open-field.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState } from "../state.ts";
import { FORGET_AFTER } from "./sensing.ts";

/**
 * Defiant at the middle and a Galor at `x`, unknown to each other,
 * guns silent; a second Galor far away keeps the battle going.
 */
function strangers(x: number, hz = 20): BattleState {
  const state = openField(
    [
      { name: "defiant", x: 0, y: 0 },
      { name: "galor-1", x, y: 0 },
      { name: "galor-2", x: -1990, y: 0 },
    ],
    { hz },
  );
  for (const ship of state.ships) ship.holdFire = true;
  state.terran.tracks.length = 0;
  state.alliance.tracks.length = 0;
  return state;
}

const reach = CLASSES.defiant.sensors * CLASSES.galor.signature;
const known = (state: BattleState) => seenBy(state, "terran").contacts;
const put = (state: BattleState, x: number) => {
  shipNamed(state, "galor-1").x = x;
};

test("what is beyond sensor range is not there; what is within is a blip first", () => {
  const far = strangers(reach + 5);
  run(far, 1, () => {});
  expect(known(far)).toEqual([]);
  const near = strangers(reach - 5);
  run(near, 0.05, () => {});
  expect(known(near)).toEqual([expect.objectContaining({ level: "blip", cls: null, name: null, detail: null, seen: true })]);
});

test.each([10, 20, 60])("at %d steps a second sensors sweep five times a second: what comes into reach waits for the next sweep", (hz) => {
  const state = strangers(reach + 50, hz);
  const found: number[] = [];
  run(state, 1, () => {
    if (state.tick === hz / 2) put(state, reach - 50);
    found.push(known(state).length);
  });
  // Sweeps at 0, 0.2, 0.4 s and so on; it came into reach at half a second.
  expect(found.indexOf(1) / hz).toBeCloseTo(0.6, 9);
});

test("between sweeps the mark of what is in sight follows it at every step, and its scan stands still", () => {
  const state = strangers(400);
  run(state, 0.05, () => {});
  const scans = new Set<number>();
  for (let step = 0; step < 4; step++) {
    put(state, 400 + step);
    run(state, 0.05, () => {});
    expect(known(state)[0]).toMatchObject({ x: 400 + step, seen: true, age: 0 });
    scans.add(known(state)[0]?.scan ?? -1);
  }
  expect(scans.size).toBe(2);
});

test("what is seen to go between sweeps is gone at once", () => {
  const state = strangers(400);
  run(state, 0.05, () => {});
  shipNamed(state, "galor-1").status = "withdrawn";
  expect(known(state)).toEqual([]);
  run(state, 0.05, () => {});
  expect(state.terran.tracks).toEqual([]);
});

test("a contact climbs from blip to class to confirmed, each step told once and to one side only", () => {
  const state = strangers(reach * 0.8);
  const told: BattleEvent[] = [];
  const levels: string[] = [];
  run(state, 20, (events) => {
    for (const event of events) if ("contact" in event && event.side === "terran") told.push(event);
    const level = known(state)[0]?.level ?? "none";
    if (level !== levels.at(-1)) levels.push(level);
  });
  expect(levels).toEqual(["blip", "class", "confirmed"]);
  expect(told.map((event) => event.kind)).toEqual(["contact", "classified", "confirmed"]);
});

test("class shows the class alone; confirmed shows name, hull and facings", () => {
  const state = strangers(reach * 0.8);
  run(state, 20, () => {
    const [contact] = known(state);
    if (contact?.level === "class") expect(contact).toMatchObject({ cls: "galor", name: null, detail: null });
    if (contact?.level === "confirmed") expect(contact).toMatchObject({ cls: "galor", name: "galor-1", detail: { hull: 1 } });
  });
  expect(known(state)[0]?.level).toBe("confirmed");
});

test("the scan runs faster the nearer one is, and is that of the nearest alone when several scan", () => {
  const scan = (x: number, more: boolean) => {
    const state = strangers(x);
    if (more) Object.assign(shipNamed(state, "raider"), { status: "active", x: -100, y: 30, holdFire: true });
    run(state, 1, () => {});
    return known(state)[0]?.scan ?? 0;
  };
  expect(scan(200, false)).toBeGreaterThan(1.5 * scan(700, false));
  expect(scan(500, true)).toBe(scan(500, false));
});

test("a big ship shows farther off than a small one, a ship that has just fired farther than a silent one", () => {
  const seen = (name: string, x: number, sinceFired: number) => {
    const state = openField([
      { name: "defiant", x: 0, y: 0 },
      { name, x, y: 0 },
    ]);
    state.terran.tracks.length = 0;
    for (const ship of state.ships) ship.holdFire = true;
    shipNamed(state, name).sinceFired = sinceFired;
    run(state, 0.05, () => {});
    return known(state).length === 1;
  };
  expect([seen("flagship", 1000, 60), seen("bird-1", 1000, 60)]).toEqual([true, false]);
  expect([seen("bird-1", 700, 60), seen("bird-1", 700, 0)]).toEqual([false, true]);
});

test("damaged sensors see less far", () => {
  const state = strangers(reach * 0.9);
  shipNamed(state, "defiant").systems[SENSORS] = 0.1;
  run(state, 0.5, () => {});
  expect(known(state)).toEqual([]);
});

test("a lost contact becomes a last-known mark that ages where it was, its error growing with what it could have flown", () => {
  const state = strangers(400);
  run(state, 15, () => {});
  const [before] = known(state);
  put(state, 1800);
  run(state, 10, () => {});
  const [mark] = known(state);
  expect(mark).toMatchObject({ id: before?.id, seen: false, x: 400, y: 0, level: "confirmed", detail: null });
  expect(mark?.age).toBeCloseTo(10, 6);
  expect(mark?.error).toBeCloseTo(10 * CLASSES.galor.speed, 6);
});

test("found again in time it is the same contact, scan and all", () => {
  const state = strangers(400);
  run(state, 15, () => {});
  const [before] = known(state);
  put(state, 1800);
  run(state, FORGET_AFTER - 5, () => {});
  put(state, 400);
  run(state, 0.05, () => {});
  expect(known(state)[0]).toMatchObject({ id: before?.id, level: "confirmed", seen: true, age: 0, error: 0 });
});

test("a mark is forgotten after a while, which is told; found again it is a new contact", () => {
  const state = strangers(400);
  run(state, 10, () => {});
  const [before] = known(state);
  put(state, 1800);
  const told: BattleEvent[] = [];
  run(state, FORGET_AFTER + 1, (events) => void told.push(...events.filter((event) => event.kind === "lost" && event.side === "terran")));
  expect(known(state)).toEqual([]);
  expect(told).toEqual([{ kind: "lost", side: "terran", contact: before?.id }]);
  put(state, 400);
  run(state, 0.05, () => {});
  expect(known(state)).toEqual([expect.objectContaining({ level: "blip" })]);
  expect(known(state)[0]?.id).not.toBe(before?.id);
});

test("what is seen to go leaves no mark; what goes out of sight leaves one", () => {
  for (const [x, marks] of [
    [400, 0],
    [1800, 1],
  ] as const) {
    const state = strangers(400);
    run(state, 10, () => {});
    put(state, x);
    run(state, 0.05, () => {});
    shipNamed(state, "galor-1").status = "withdrawn";
    run(state, 0.1, () => {});
    expect(known(state)).toHaveLength(marks);
  }
});

test("the station is known from the start and never forgotten", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "galor-1", x: 1990, y: 0 },
  ]);
  const [track] = state.alliance.tracks;
  if (track !== undefined) track.seen = false;
  shipNamed(state, "galor-1").systems[SENSORS] = 0;
  run(state, FORGET_AFTER + 10, () => {
    shipNamed(state, "galor-1").systems[SENSORS] = 0;
  });
  expect(seenBy(state, "alliance").contacts).toEqual([expect.objectContaining({ cls: "terok-nor", seen: false, error: 0 })]);
});

test("ships away, docked or in the scaffold are not sensed", () => {
  for (const status of ["away", "docked", "scaffold"] as const) {
    const state = strangers(400);
    shipNamed(state, "galor-1").status = status;
    run(state, 1, () => {});
    expect(known(state)).toEqual([]);
  }
});

test("a ship whose target is seen to go aims at nothing, and says so", () => {
  const state = openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "bird-1", x: 200, y: 0 },
  ]);
  const defiant = shipNamed(state, "defiant");
  command(state, "defiant", { kind: "target", target: contactOf(state, "bird-1"), system: "engines" });
  shipNamed(state, "bird-1").status = "destroyed";
  shipNamed(state, "bird-2").status = "active";
  shipNamed(state, "bird-2").x = 1900;
  run(state, 0.1, () => undefined);
  expect([defiant.target, defiant.targetSystem]).toEqual([-1, -1]);
});

const goneOf = (state: BattleState) => seenBy(state, "terran").gone;

test("a side remembers which ships it saw destroyed or leave, by class, from the very tick on", () => {
  for (const [status, count] of [
    ["destroyed", { destroyed: 1, withdrawn: 0 }],
    ["withdrawn", { destroyed: 0, withdrawn: 1 }],
  ] as const) {
    const state = strangers(400);
    run(state, 10, () => {});
    expect(goneOf(state)).toEqual([]);
    shipNamed(state, "galor-1").status = status;
    expect(goneOf(state)).toEqual([{ cls: "galor", ...count }]);
    run(state, FORGET_AFTER + 10, () => {});
    expect(goneOf(state)).toEqual([{ cls: "galor", ...count }]);
  }
});

test("what went out of sight, or while it was but a blip, or into dock is not known to be gone", () => {
  const ways: ((state: BattleState) => void)[] = [
    (state) => {
      put(state, 1800);
      run(state, 0.05, () => {});
      shipNamed(state, "galor-1").status = "destroyed";
    },
    (state) => {
      for (const track of state.terran.tracks) track.scan = 0.29;
      shipNamed(state, "galor-1").status = "destroyed";
    },
    (state) => {
      shipNamed(state, "galor-1").status = "docked";
    },
  ];
  for (const way of ways) {
    const state = strangers(400);
    run(state, 10, () => {});
    way(state);
    expect(goneOf(state)).toEqual([]);
    run(state, 1, () => {});
    expect(goneOf(state)).toEqual([]);
  }
});

test("a warp shadow that fades in sight is no ship that is gone", () => {
  const state = openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "galor-1", x: 600, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  state.shadows.push({
    id: 0,
    side: "terran",
    posing: "defiant",
    x: 300,
    y: 0,
    heading: 0,
    speed: 0,
    turn: 0,
    life: 2,
    goalX: 300,
    goalY: 0,
  });
  run(state, 4, () => {});
  expect(state.shadows).toEqual([]);
  expect(seenBy(state, "alliance").gone).toEqual([]);
});
