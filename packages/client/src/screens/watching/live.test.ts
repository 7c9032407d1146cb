import type { Room } from "@colyseus/sdk";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { packEvents } from "@terok-nor/shared/wire/events.ts";
import { packFractions } from "@terok-nor/shared/wire/pack.ts";
import { createPictureRow, type PictureRow, writeCommand } from "@terok-nor/shared/wire/picture-row.ts";
import { writeMotion } from "@terok-nor/shared/wire/rows/motion-row.ts";
import { writeMounts, writeOrders, writeVitals } from "@terok-nor/shared/wire/rows/ship-row.ts";
import { VIEWS, WATCH_MESSAGE, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { LiveBattle } from "./live.ts";

const rebels: Picture = {
  ...samplePicture,
  side: "terran",
  tick: 40,
  phase: "assault",
  chart: null,
  own: [ownShip(1, "defiant", "defiant")],
};
const fleet: Picture = { ...rebels, side: "alliance", own: [ownShip(3, "flagship", "flagship")] };
const both: Picture = { ...rebels, own: [...rebels.own, ...fleet.own] };
const PICTURES = { terran: rebels, alliance: fleet, both };

function write(row: PictureRow, picture: Picture): void {
  row.begun = true;
  row.tick = picture.tick;
  writeCommand(row, picture);
  for (const [i, ship] of picture.own.entries()) {
    const slot = row.ships[i];
    if (!slot) continue;
    writeMotion(slot, ship);
    writeVitals(slot, ship);
    writeOrders(slot, ship);
    writeMounts(slot, ship);
  }
}

/** An audience's room without a server. */
class FakeRoom {
  readonly state = new WatchState();
  readonly reconnection = {};
  readonly clock = { lastServerTime: () => 2000, renderNow: () => 2000 };
  readonly messages = new Map<string, (message: unknown) => void>();
  left = false;
  patch: (state: WatchState) => void = () => undefined;
  gone: (code: number) => unknown = () => undefined;

  constructor() {
    for (const view of VIEWS) this.state[view] = createPictureRow();
  }
  onStateChange = (listener: (state: WatchState) => void) => {
    this.patch = listener;
  };
  onMessage = (type: string, listener: (message: unknown) => void) => this.messages.set(type, listener);
  onLeave = (listener: (code: number) => unknown) => {
    this.gone = listener;
  };
  ping = () => undefined;
  send = () => undefined;
  leave = async () => {
    this.left = true;
  };
  begin(match = "M1"): void {
    Object.assign(this.state, { phase: 2, match, delay: 30, audience: 4 });
    for (const view of VIEWS) write(this.state[view], PICTURES[view]);
    this.patch(this.state);
  }
}

let room: FakeRoom;
let live: LiveBattle;
beforeEach(() => {
  room = new FakeRoom();
  live = new LiveBattle(room as unknown as Room<unknown, WatchState>);
});

describe("watching a battle that goes on", () => {
  it("waits until it begins for the audience", () => {
    room.patch(room.state);
    expect(live.picture.value).toBe(null);
    expect(live.state.value.phase).toBe("muster");
    room.begin();
    expect(live.state.value).toMatchObject({ phase: "battle", delay: 30, audience: 4, match: "M1" });
    expect(live.picture.value?.own.map(({ name }) => name)).toEqual(["defiant", "flagship"]);
  });

  it("looks through other eyes at once, without waiting for word from the server", () => {
    room.begin();
    for (const view of VIEWS) {
      live.show(view);
      expect(live.picture.value && viewOf(live.picture.value)).toBe(view);
      expect(live.motion("entity", view === "alliance" ? 3 : 1)).not.toBe(null);
    }
  });

  it("tells the events of the view looked at, and no others", () => {
    room.begin();
    const told: SeenEvent[] = [];
    live.onEvents((events) => void told.push(...events));
    const event: SeenEvent = { kind: "stress", a: 1 };
    room.messages.get(WATCH_MESSAGE.events.terran)?.(packEvents([event]));
    expect(told).toEqual([]);
    room.messages.get(WATCH_MESSAGE.events.both)?.(packEvents([event]));
    expect(told).toEqual([event]);
  });

  it("has the odds so far, who fights, and what came of it", () => {
    room.begin();
    const participants = [{ side: "terran", player: null, name: "Kira", captain: null, rating: 1600, change: null }];
    Object.assign(room.state, { odds: packFractions([0.5, 0.62]), participants: JSON.stringify(participants) });
    room.state.result = JSON.stringify({ winner: "terran", ending: "full-retreat", margin: 71 });
    room.state.next = "CODE77";
    room.patch(room.state);
    expect(live.odds.value).toEqual({ every: 5, values: [0.5, 0.62] });
    expect(live.participants.value[0]?.name).toBe("Kira");
    expect(live.state.value).toMatchObject({ next: "CODE77", result: { winner: "terran" } });
  });

  it("marks the commanders' words, and keeps them apart from the audience's", () => {
    const say = (type: string, seat: number, text: string) =>
      room.messages.get(type)?.({ id: 1, seat, name: seat < 0 ? "Quark" : "Kira", at: 3, kind: "line", text });
    say(WATCH_MESSAGE.commanders, 0, "Yield.");
    say(WATCH_MESSAGE.said, -1, "Double or nothing.");
    expect(live.said.value.map(({ commander, name }) => [commander, name])).toEqual([
      [true, "Kira"],
      [false, "Quark"],
    ]);
    expect(new Set(live.said.value.map(({ key }) => key)).size).toBe(2);
  });

  it("shows nothing of the last battle once another has begun", () => {
    room.begin();
    room.state.match = "M2";
    for (const view of VIEWS) room.state[view].begun = false;
    room.patch(room.state);
    expect(live.picture.value).toBe(null);
  });

  it("says when the line is lost, and takes leave", () => {
    // A server that stops is come back to; a room that is over is not.
    room.gone(4001);
    expect(live.line.value).toBe("lost");
    live.leave();
    expect(room.left).toBe(true);
    room.gone(CLOSED.over);
    expect(live.line.value).toBe("ended");
  });
});
