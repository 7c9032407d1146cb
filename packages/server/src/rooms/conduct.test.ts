import { ABORT_S, DRAW_AGAIN_S, DRAW_STANDS_S, IDLE_CLAIM_S, IDLE_WARNING_S } from "@terok-nor/shared/wire/conduct.ts";
import { GRACE_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { Conduct, type Ruling } from "./conduct.ts";
import { setPhase } from "./muster.ts";
import { seat, seatCaptain } from "./seats.ts";

let state: RoomState;
let rulings: Ruling[];
let conduct: Conduct;
/** s for which each seat has been away. */
let away: [number, number];

beforeEach(() => {
  state = new RoomState();
  seat(state, 0, "Sisko", "terran");
  seat(state, 1, "Worf", "alliance");
  setPhase(state, "battle");
  rulings = [];
  away = [0, 0];
  conduct = new Conduct(state, (ruling) => void rulings.push(ruling));
  conduct.begin();
});

function pass(seconds: number, busy: readonly number[] = [0, 1], paused = false): void {
  for (let step = 0; step < seconds * ROOM_HZ; step++) {
    for (const each of busy) conduct.heard(each, false);
    conduct.step(paused, (index) => away[index] as number);
  }
}

describe("a draw", () => {
  test("offered by one and taken by the other ends the battle for nobody", () => {
    expect(conduct.draw(0, "offer")).toEqual({ ok: true });
    expect(state.drawOffer).toBe(0);
    expect(conduct.draw(1, "accept")).toEqual({ ok: true });
    expect(rulings).toEqual([{ decision: "drawn", by: null, loser: null, stalled: false }]);
  });

  test("offered by both is agreed on", () => {
    conduct.draw(0, "offer");
    conduct.draw(1, "offer");
    expect(rulings[0]?.decision).toBe("drawn");
  });

  test("can be turned down, expires by itself, and is not offered again at once", () => {
    conduct.draw(0, "offer");
    expect(conduct.draw(1, "decline")).toEqual({ ok: true });
    expect(state.drawOffer).toBe(NONE);
    expect(conduct.draw(0, "offer")).toMatchObject({ code: "draw-waits" });
    pass(DRAW_AGAIN_S + 1);
    expect(conduct.draw(0, "offer")).toEqual({ ok: true });
    pass(DRAW_STANDS_S - 1);
    expect([state.drawOffer, state.drawLeft]).toEqual([0, 1]);
    pass(1.1);
    expect(state.drawOffer).toBe(NONE);
    expect(conduct.draw(1, "accept")).toMatchObject({ code: "no-offer" });
    expect(rulings).toEqual([]);
  });

  test("cannot be taken by whoever offered it, and captains take none", () => {
    conduct.draw(0, "offer");
    expect(conduct.draw(0, "accept")).toMatchObject({ code: "no-offer" });
    seatCaptain(state, 1, "officer", "alliance");
    expect(conduct.draw(0, "offer")).toMatchObject({ code: "captain-fights" });
  });
});

describe("calling it off", () => {
  test("is for either while nobody has given an order, and not for long", () => {
    pass(ABORT_S - 1);
    expect(state.abortable).toBe(true);
    expect(conduct.abort(1)).toEqual({ ok: true });
    expect(rulings).toEqual([{ decision: "called-off", by: "alliance", loser: null, stalled: false }]);
    pass(2);
    expect(conduct.abort(0)).toMatchObject({ code: "too-late" });
  });

  test("is too late after the first order, and in a battle that goes on after a restart", () => {
    conduct.heard(0, true);
    pass(0.1);
    expect(conduct.abort(1)).toMatchObject({ code: "too-late" });
    conduct.begin();
    pass(0.1);
    expect(state.abortable).toBe(true);
    conduct.resume();
    pass(0.1);
    expect(state.abortable).toBe(false);
  });
});

describe("a claim", () => {
  test("is open to the one who waits once the other has been away for the grace, and closes when they come back", () => {
    away = [0, GRACE_S - 1];
    pass(0.1);
    expect(conduct.claim(0, "win")).toMatchObject({ code: "no-claim" });
    away = [0, GRACE_S];
    pass(0.1);
    expect(state.claim).toBe(0);
    expect(conduct.claim(1, "win")).toMatchObject({ code: "no-claim" });
    away = [0, 0];
    pass(0.1);
    expect(state.claim).toBe(NONE);
  });

  test.each([
    ["win", { decision: "claimed", by: "terran", loser: 1, stalled: false }],
    ["void", { decision: "void", by: null, loser: null, stalled: false }],
  ] as const)("made as %s of one whose line is cut blames nobody for stalling", (as, ruling) => {
    away = [0, GRACE_S];
    pass(0.1);
    conduct.claim(0, as);
    expect(rulings).toEqual([ruling]);
  });

  test("is open against one who does nothing, who is warned before; that is stalling", () => {
    pass(IDLE_WARNING_S, [0]);
    expect(state.idle).toBe(1);
    expect(state.claim).toBe(NONE);
    pass(IDLE_CLAIM_S - IDLE_WARNING_S, [0]);
    expect(state.claim).toBe(0);
    conduct.claim(0, "win");
    expect(rulings).toEqual([{ decision: "claimed", by: "terran", loser: 1, stalled: true }]);
  });

  test("is for nobody where both are gone or both do nothing; a pause is not idleness", () => {
    away = [GRACE_S, GRACE_S];
    pass(0.1);
    expect(state.claim).toBe(NONE);
    away = [0, 0];
    pass(IDLE_CLAIM_S + 1, []);
    expect(state.claim).toBe(NONE);
    conduct.begin();
    pass(IDLE_CLAIM_S + 1, [0], true);
    expect(state.claim).toBe(NONE);
  });

  test("is never open against a captain, who may take its time", () => {
    seatCaptain(state, 1, "cadet", "alliance");
    pass(IDLE_CLAIM_S + 1, [0]);
    expect([state.claim, state.idle]).toEqual([NONE, NONE]);
  });
});
