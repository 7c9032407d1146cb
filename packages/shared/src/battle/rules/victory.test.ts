import { expect, test } from "vitest";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState, Ending } from "../state.ts";
import { tick } from "../tick.ts";
import { SIEGE_TIME } from "../times.ts";

const field = () =>
  openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 300 },
    { name: "flagship", x: 1900, y: 0 },
    { name: "bird-1", x: 1950, y: 0 },
  ]);

const withdraw = (state: BattleState, ...names: string[]) => {
  for (const name of names) command(state, name, { kind: "withdraw" });
};
const destroy = (state: BattleState, ...names: string[]) => {
  for (const name of names) Object.assign(shipNamed(state, name), { status: "destroyed", hull: 0 });
};

test.each<[Ending, "terran" | "alliance", (state: BattleState) => void]>([
  ["station-destroyed", "alliance", (state) => destroy(state, "terok-nor")],
  [
    "station-captured",
    "alliance",
    (state) => void Object.assign(shipNamed(state, "terok-nor"), { captured: 0.999, boarders: 90, garrison: 0 }),
  ],
  [
    "fleet-destroyed",
    "terran",
    (state) => destroy(state, ...state.ships.filter((ship) => ship.side === "alliance").map((ship) => ship.name)),
  ],
  ["fleet-withdrew", "terran", (state) => withdraw(state, "flagship", "bird-1")],
  [
    "fleet-withdrew",
    "terran",
    (state) => {
      destroy(state, "flagship");
      withdraw(state, "bird-1");
    },
  ],
  ["full-retreat", "terran", (state) => void give(state, "alliance", { kind: "full-retreat" })],
  ["siege-lifted", "terran", (state) => void Object.assign(state, { tick: SIEGE_TIME * 20 - 2 })],
  ["resigned", "alliance", (state) => void give(state, "terran", { kind: "resign" })],
  ["resigned", "terran", (state) => void give(state, "alliance", { kind: "resign" })],
])("%s: the %s wins", (ending, winner, bring) => {
  const state = field();
  shipNamed(state, "bird-1").x = 1990;
  bring(state);
  const over: BattleEvent[] = [];
  run(state, 60, (events) => void over.push(...events.filter((event) => event.kind === "over")));
  expect(state).toMatchObject({ phase: "aftermath", winner, ending });
  // A resignation is told by the order itself, all else by the tick that decided it.
  expect(over).toEqual(ending === "resigned" ? [] : [{ kind: "over", winner, ending }]);
});

test("the battle goes on while one Alliance ship fights on, whatever else is lost", () => {
  const state = field();
  destroy(state, "flagship", "defiant");
  run(state, 5, () => {});
  expect(state.phase).toBe("assault");
});

test("the flagship ordered off alone is not yet the retreat of the fleet", () => {
  const state = field();
  Object.assign(shipNamed(state, "galor-1"), { status: "active", x: 0, y: 1500 });
  withdraw(state, "flagship");
  run(state, 10, () => {});
  expect(shipNamed(state, "flagship").status).toBe("withdrawn");
  expect(state.phase).toBe("assault");
});

test("after the end nothing moves and every order is refused", () => {
  const state = field();
  give(state, "alliance", { kind: "resign" });
  const before = structuredClone(state);
  tick(state, []);
  expect(state).toEqual(before);
  expect(give(state, "terran", { kind: "hold", ships: [1] })).toBe("battle-over");
  expect(give(state, "terran", { kind: "resign" })).toBe("battle-over");
});
