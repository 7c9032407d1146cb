import { signal } from "@preact/signals";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { expect, test } from "vitest";
import type { BattleLink, Trouble } from "../../net/link.ts";
import { NOTHING_YET, type RoomView, type SeatView } from "../../net/room-view.ts";
import { leavingCosts } from "./leaving-costs.ts";

const seat = (side: SeatView["side"], captain: SeatView["captain"] = null): SeatView => ({
  side,
  name: "",
  captain,
  who: "~0.",
  ready: true,
  connected: true,
  ping: 20,
  wantsRematch: false,
  player: null,
  rating: null,
  pauseBudget: 0,
  mutes: false,
});

type Line = ReturnType<BattleLink["line"]["peek"]>["state"];
interface Now extends Partial<RoomView> {
  readonly state?: Line;
  readonly trouble?: Trouble;
}

/** A battle of two people, the rebels' at this page. */
function costs({ state = "good", trouble, ...room }: Now): boolean {
  const between: RoomView = { ...NOTHING_YET, phase: "battle", seats: [seat("terran"), seat("alliance")], ...room };
  return leavingCosts({
    room: signal(between),
    side: signal("terran" as const),
    line: signal({ state, ping: 20 }),
    trouble: signal(trouble ?? null),
  });
}

test("leaving a running battle against a person costs something, paused or cut off or not", () => {
  expect(costs({})).toBe(true);
  expect(costs({ pause: { missing: "alliance", by: null, left: 60 } })).toBe(true);
  expect(costs({ state: "lost", trouble: { kind: "cut", until: 1000 } })).toBe(true);
});

test("it costs nothing against a captain, before the battle and after it, nor where the page has to be loaded anew", () => {
  expect(costs({ seats: [seat("terran"), seat("alliance", "officer")] })).toBe(false);
  expect(costs({ phase: "muster" })).toBe(false);
  expect(costs({ phase: "result" })).toBe(false);
  expect(costs({ result: { winner: "terran" } as BattleResult })).toBe(false);
  expect(costs({ state: "ended" })).toBe(false);
  expect(costs({ state: "lost", trouble: { kind: "version" } })).toBe(false);
});
