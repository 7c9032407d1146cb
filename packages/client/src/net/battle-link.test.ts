import type { Room } from "@colyseus/sdk";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { afterEach, expect, test, vi } from "vitest";
import { RoomLink } from "./battle-link.ts";

/** A line to a room that says nothing: how it was let go of, and a way to cut it. */
function lineOf() {
  const ends: string[] = [];
  let onLeave: (code: number) => void = () => undefined;
  const room = {
    roomId: "AAAA",
    reconnection: {},
    state: null,
    connection: { close: () => void ends.push("closed") },
    onStateChange: () => undefined,
    onMessage: () => undefined,
    onLeave: (listener: (code: number) => void) => {
      onLeave = listener;
    },
    input: () => ({ reset: () => undefined }),
    ping: () => undefined,
    leave: async () => void ends.push("left"),
  };
  return { room: room as unknown as Room<unknown, RoomState>, ends, cut: (code: number) => onLeave(code) };
}

/** A battle whose line is cut and comes back when the test lets it; `kept`: whether the tab still knows the way back. */
function battle() {
  const [first, second] = [lineOf(), lineOf()];
  const back = Promise.withResolvers<void>();
  let kept = true;
  const memory = {
    keep: () => undefined,
    forget: () => {
      kept = false;
    },
  };
  const enter = () => back.promise.then(() => second.room);
  const link = new RoomLink(first.room, { memory, enter } as unknown as ConstructorParameters<typeof RoomLink>[1], "pass");
  return { link, first, second, letBack: () => back.resolve(), isKept: () => kept };
}

afterEach(() => vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(100);

test("a seat that was left while the line was lost is given up as soon as it is back", async () => {
  vi.useFakeTimers();
  const { link, first, second, letBack, isKept } = battle();
  first.cut(1006);
  await link.leave();
  letBack();
  await settled();
  expect([second.ends, isKept()]).toEqual([["left"], false]);
});

test("a page that only lets go of a lost line keeps the seat, and the way back to it", async () => {
  vi.useFakeTimers();
  const { link, first, second, letBack, isKept } = battle();
  first.cut(1006);
  link.abandon();
  letBack();
  await settled();
  expect([second.ends, isKept(), link.trouble.value]).toEqual([["closed"], true, null]);
});

test("a battle that the server could not go on with says so", () => {
  vi.useFakeTimers();
  const { link, first } = battle();
  first.cut(CLOSED.broken);
  expect([link.trouble.value, link.line.value.state]).toEqual([{ kind: "broken" }, "ended"]);
});
