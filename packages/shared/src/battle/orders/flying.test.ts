import { expect, test } from "vitest";
import { command, contactOf, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { anyOrderField } from "../../testing/order-table.ts";
import { MAX_QUEUE } from "../order-limits.ts";

const id = (state: ReturnType<typeof anyOrderField>, name: string) => shipNamed(state, name).id;

test("a new order replaces what was, a queued one waits behind it", () => {
  const state = anyOrderField();
  command(state, "bird-1", { kind: "move", x: 100, y: 0 });
  command(state, "bird-1", { kind: "move", x: 200, y: 0, queue: true });
  expect(shipNamed(state, "bird-1").tasks.map((task) => task.x)).toEqual([100, 200]);
  command(state, "bird-1", { kind: "hold" });
  expect(shipNamed(state, "bird-1").tasks.map((task) => task.kind)).toEqual(["hold"]);
});

test("queued waypoints are flown one after the other", () => {
  const state = anyOrderField();
  const bird = shipNamed(state, "bird-1");
  command(state, "bird-1", { kind: "move", x: 900, y: 0 });
  command(state, "bird-1", { kind: "move", x: 900, y: 500, queue: true });
  const left: number[] = [];
  run(state, 40, () => {
    if (left.at(-1) !== bird.tasks.length) left.push(bird.tasks.length);
  });
  expect(left).toEqual([2, 1, 0]);
  expect(Math.hypot(bird.x - 900, bird.y - 500)).toBeLessThan(30);
});

test("what is queued behind hold is done", () => {
  const state = anyOrderField();
  command(state, "bird-1", { kind: "hold" });
  command(state, "bird-1", { kind: "move", x: 900, y: 0, queue: true });
  run(state, 3, () => {});
  expect(shipNamed(state, "bird-1").speed).toBeGreaterThan(0);
});

test("a queue is bounded; a full one refuses more and is left alone", () => {
  const state = anyOrderField();
  const queued = { kind: "move", x: 0, y: 0, queue: true } as const;
  for (let i = 0; i < MAX_QUEUE; i++) command(state, "bird-1", queued);
  expect(give(state, "alliance", { ships: [id(state, "bird-1")], ...queued })).toBe("queue-full");
  expect(give(state, "alliance", { ships: [id(state, "bird-1"), id(state, "bird-2")], ...queued })).toBe(null);
  expect(shipNamed(state, "bird-1").tasks).toHaveLength(MAX_QUEUE);
  expect(shipNamed(state, "bird-2").tasks).toHaveLength(1);
});

test("a group sent to one point keeps its shape about it", () => {
  const state = anyOrderField();
  give(state, "alliance", { kind: "move", ships: [id(state, "bird-1"), id(state, "bird-2")], x: 0, y: 0 });
  const [one, two] = ["bird-1", "bird-2"].map((name) => shipNamed(state, name).tasks[0]);
  expect((one?.x ?? 0) + (two?.x ?? 0)).toBeCloseTo(0, 6);
  expect((two?.y ?? 0) - (one?.y ?? 0)).toBeGreaterThan(10);
});

test("to be sent at a contact is to aim at it; a queued attack aims only when its turn comes", () => {
  const state = anyOrderField();
  const target = contactOf(state, "raider");
  command(state, "bird-1", { kind: "attack", target });
  command(state, "bird-2", { kind: "attack", target, queue: true });
  expect([shipNamed(state, "bird-1").target, shipNamed(state, "bird-2").target]).toEqual([target, -1]);
});

test("a Bird attacked head on shows its tail to nobody for long: an attack closes in", () => {
  const state = anyOrderField();
  command(state, "bird-1", { kind: "attack", target: contactOf(state, "defiant") });
  let nearest = Number.POSITIVE_INFINITY;
  run(state, 15, () => {
    const [bird, defiant] = [shipNamed(state, "bird-1"), shipNamed(state, "defiant")];
    nearest = Math.min(nearest, Math.hypot(bird.x - defiant.x, bird.y - defiant.y));
  });
  expect(nearest).toBeLessThan(120);
});

test("an orbit settles at its radius and goes round", () => {
  const state = anyOrderField();
  const [defiant, flagship] = [shipNamed(state, "defiant"), shipNamed(state, "flagship")];
  command(state, "defiant", { kind: "orbit", target: contactOf(state, "flagship"), radius: 110 });
  run(state, 20, () => {});
  const bearings = new Set<number>();
  run(state, 12, () => {
    const [dx, dy] = [defiant.x - flagship.x, defiant.y - flagship.y];
    expect(Math.abs(Math.hypot(dx, dy) - 110)).toBeLessThan(35);
    bearings.add(Math.floor((Math.atan2(dy, dx) * 4) / Math.PI));
  });
  expect(bearings.size).toBe(8);
});

test("stand-off keeps its distance", () => {
  const state = anyOrderField();
  command(state, "defiant", { kind: "stand-off", target: contactOf(state, "flagship"), range: 400 });
  run(state, 15, () => {});
  const [defiant, flagship] = [shipNamed(state, "defiant"), shipNamed(state, "flagship")];
  run(state, 15, () => {
    const away = Math.hypot(defiant.x - flagship.x, defiant.y - flagship.y);
    expect(away > 280 && away < 480).toBe(true);
  });
});

test("a strafing run passes its target by and comes again", () => {
  const state = anyOrderField();
  const [defiant, flagship] = [shipNamed(state, "defiant"), shipNamed(state, "flagship")];
  command(state, "defiant", { kind: "strafe", target: contactOf(state, "flagship") });
  let passes = 0;
  let near = false;
  run(state, 60, () => {
    const away = Math.hypot(defiant.x - flagship.x, defiant.y - flagship.y);
    if (away < 200 && !near) passes++;
    near = away < 200 || (near && away < 300);
  });
  expect(passes).toBeGreaterThanOrEqual(2);
});

test("an attack-move turns on what it meets on the way, a move does not", () => {
  for (const [kind, turns] of [
    ["attack-move", true],
    ["move", false],
  ] as const) {
    const state = anyOrderField();
    const bird = shipNamed(state, "bird-1");
    for (const name of ["terok-nor", "raider", "flagship", "galor-1", "bird-2"]) shipNamed(state, name).x += 1200;
    for (const tracks of [state.terran.tracks, state.alliance.tracks]) tracks.length = 0;
    shipNamed(state, "defiant").y = 400;
    command(state, "bird-1", { kind, x: -500, y: 0 });
    let nearest = Number.POSITIVE_INFINITY;
    run(state, 15, () => {
      nearest = Math.min(nearest, Math.hypot(bird.x - shipNamed(state, "defiant").x, bird.y - shipNamed(state, "defiant").y));
    });
    expect(nearest < 200).toBe(turns);
  }
});

test("a guard keeps by its ward and goes for what comes near it; a ship cannot guard itself", () => {
  const state = anyOrderField();
  const bird = shipNamed(state, "bird-2");
  const flagship = shipNamed(state, "flagship");
  Object.assign(bird, { x: 1500, y: 900 });
  Object.assign(shipNamed(state, "defiant"), { y: -1500 });
  shipNamed(state, "raider").status = "withdrawn";
  command(state, "flagship", { kind: "move", x: 1500, y: 0 });
  command(state, "bird-2", { kind: "guard", ward: flagship.id });
  run(state, 20, () => {});
  expect(Math.hypot(bird.x - flagship.x, bird.y - flagship.y)).toBeLessThan(250);
  expect(give(state, "alliance", { kind: "guard", ships: [bird.id], ward: bird.id })).toBe("guard-itself");
  expect(give(state, "alliance", { kind: "guard", ships: [bird.id], ward: id(state, "defiant") })).toBe("not-yours");
});

test("guards of one ward fan out behind it, none in the way of another", () => {
  const state = anyOrderField();
  const guards = state.ships.filter(({ side, cls, status }) => side === "alliance" && cls !== "flagship" && status === "active");
  for (const name of ["defiant", "raider"]) shipNamed(state, name).status = "withdrawn";
  const flagship = shipNamed(state, "flagship");
  command(state, "flagship", { kind: "hold" });
  for (const guard of guards) command(state, guard.name, { kind: "guard", ward: flagship.id });
  run(state, 60, () => {});
  expect(guards.length).toBeGreaterThan(2);
  for (const one of guards)
    for (const other of guards) if (other !== one) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(40);
});

test("docking needs a dock, letting go a docked ship", () => {
  const state = anyOrderField();
  expect(give(state, "alliance", { kind: "dock", ships: [id(state, "bird-1")] })).toBe("no-dock");
  expect(give(state, "terran", { kind: "undock", ships: [id(state, "raider")] })).toBe("not-docked");
});

test("the full retreat is the Regent's alone, takes the whole fleet off, and cannot be taken back", () => {
  const state = anyOrderField();
  expect(give(state, "terran", { kind: "full-retreat" })).toBe("not-your-retreat");
  expect(give(state, "alliance", { kind: "full-retreat" })).toBe(null);
  for (const ship of state.ships)
    if (ship.side === "alliance" && ship.status === "active") expect(ship.tasks.map((task) => task.kind)).toEqual(["withdraw"]);
  expect(give(state, "alliance", { kind: "full-retreat" })).toBe("fleet-retreating");
  expect(give(state, "alliance", { kind: "hold", ships: [id(state, "bird-1")] })).toBe("fleet-retreating");
  const lost = anyOrderField();
  shipNamed(lost, "flagship").status = "destroyed";
  expect(give(lost, "alliance", { kind: "full-retreat" })).toBe("ship-lost");
});
