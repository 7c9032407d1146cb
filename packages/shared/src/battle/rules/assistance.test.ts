import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { seenEvent } from "../../sight/seen-event.ts";
import { contactOf, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState } from "../state.ts";
import { ANSWER_TIME } from "../times.ts";
import { CALL_WAIT } from "./assistance.ts";

/** The flagship pressed by Defiant, four Birds at growing distances, all silent. */
function pressed(): BattleState {
  const state = openField([
    { name: "flagship", x: 0, y: 0 },
    { name: "defiant", x: 120, y: 0, heading: 90, speed: 80 },
    { name: "raider", x: 300, y: 300 },
    { name: "bird-1", x: 900, y: 0 },
    { name: "bird-2", x: 400, y: 0 },
    { name: "bird-3", x: 600, y: 0 },
    { name: "bird-4", x: 1200, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  const flagship = shipNamed(state, "flagship");
  flagship.pressedBy[shipNamed(state, "defiant").id] = 200;
  flagship.pressedBy[shipNamed(state, "raider").id] = 20;
  return state;
}

const call = (state: BattleState, out: BattleEvent[] = []) =>
  give(state, "alliance", { kind: "assist", ship: shipNamed(state, "flagship").id }, out);

test("the two nearest Birds drop what they do and go for the tail of whoever presses the flagship most", () => {
  const state = pressed();
  expect(call(state)).toBe(null);
  const tailing = state.ships.filter((ship) => ship.tasks[0]?.kind === "tail");
  expect(tailing.map((ship) => ship.name)).toEqual(["bird-2", "bird-3"]);
  for (const bird of tailing) {
    expect(bird.tasks[0]?.target).toBe(contactOf(state, "defiant"));
    expect(bird.target).toBe(contactOf(state, "defiant"));
  }
});

test("they come up astern of their quarry", () => {
  const state = pressed();
  call(state);
  const defiant = shipNamed(state, "defiant");
  give(state, "terran", { kind: "take-helm", ship: defiant.id });
  const tailed = (): boolean => {
    const bird = shipNamed(state, "bird-2");
    const behind =
      (bird.x - defiant.x) * Math.cos((defiant.heading * Math.PI) / 180) +
      (bird.y - defiant.y) * Math.sin((defiant.heading * Math.PI) / 180);
    return behind < 0 && Math.hypot(bird.x - defiant.x, bird.y - defiant.y) < 320;
  };
  state.terran.helmThrottle = 0.6;
  let seen = false;
  run(state, 25, () => {
    seen ||= tailed();
  });
  expect(seen).toBe(true);
});

test("who answers flies faster than his class does otherwise, until the call has faded", () => {
  const state = pressed();
  const defiant = shipNamed(state, "defiant");
  Object.assign(defiant, { x: 9000, y: 0 });
  call(state);
  const bird = shipNamed(state, "bird-2");
  const usual = CLASSES.bird.speed * 1.05;
  let fastest = 0;
  run(state, ANSWER_TIME, () => {
    fastest = Math.max(fastest, bird.speed);
    return undefined;
  });
  expect(fastest).toBeGreaterThan(usual * 1.1);
  run(state, 5, () => undefined);
  expect(bird.speed).toBeLessThan(usual);
});

test("both sides hear the call, each in ids of its own world", () => {
  const state = pressed();
  const out: BattleEvent[] = [];
  call(state, out);
  const [event] = out;
  if (event === undefined) throw new Error("no call went out");
  expect(seenEvent(state, "alliance", event)).toEqual({
    kind: "call",
    a: shipNamed(state, "flagship").id,
    b: contactOf(state, "defiant"),
  });
  expect(seenEvent(state, "terran", event)).toEqual({ kind: "call", a: contactOf(state, "flagship"), b: shipNamed(state, "defiant").id });
});

test("a call must wait for the last one to fade", () => {
  const state = pressed();
  call(state);
  expect(call(state)).toBe("call-waiting");
  run(state, CALL_WAIT + 0.1, () => {});
  shipNamed(state, "flagship").pressedBy[shipNamed(state, "defiant").id] = 200;
  expect(call(state)).toBe(null);
});

test("nobody calls who is not pressed, but an enemy close by counts as pressing", () => {
  const state = pressed();
  shipNamed(state, "flagship").pressedBy.fill(0);
  expect(call(state)).toBe(null);
  const far = pressed();
  shipNamed(far, "flagship").pressedBy.fill(0);
  for (const track of far.alliance.tracks) track.x = 1800;
  expect(call(far)).toBe("nobody-pressing");
});

const BIRDS = ["bird-1", "bird-2", "bird-3", "bird-4"];

test("without a Bird left to answer no call goes out; a broken or hand-flown one does not answer", () => {
  const state = pressed();
  for (const name of ["bird-1", "bird-4"]) shipNamed(state, name).status = "destroyed";
  shipNamed(state, "bird-2").broken = true;
  give(state, "alliance", { kind: "take-helm", ship: shipNamed(state, "bird-3").id });
  expect(call(state)).toBe("helpers-busy");
  for (const name of BIRDS) shipNamed(state, name).status = "destroyed";
  expect(call(state)).toBe("nobody-to-help");
});

test("Birds that are on the way are not said to be lost", () => {
  const state = pressed();
  for (const name of BIRDS) {
    const bird = shipNamed(state, name);
    bird.status = "away";
    state.arrivals.push({ ship: bird.id, bearing: 40, due: 30 });
  }
  expect(call(state)).toBe("helpers-late");
});

test("only the flagship calls, and not for the other side", () => {
  const state = pressed();
  expect(give(state, "alliance", { kind: "assist", ship: shipNamed(state, "bird-1").id })).toBe("no-caller");
  expect(give(state, "terran", { kind: "assist", ship: shipNamed(state, "flagship").id })).toBe("not-yours");
  expect(give(state, "terran", { kind: "assist", ship: shipNamed(state, "defiant").id })).toBe("no-caller");
});
