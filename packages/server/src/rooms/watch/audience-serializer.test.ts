import { type View, WATCH_MESSAGE, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { expect, test } from "vitest";
import { type Client, ClientState, getMessageBytes, Protocol, SchemaSerializer } from "../../colyseus/colyseus.ts";
import { AudienceSerializer } from "./audience-serializer.ts";

const TIMING = { sNow: 350 };
const EVENTS = { terran: Uint8Array.of(1, 2), alliance: Uint8Array.of(3), both: Uint8Array.of(4, 5, 6) };

/** Somebody whose line keeps what it is sent. */
function client(view: View | null, state: ClientState = ClientState.JOINED) {
  const sent: Uint8Array[] = [];
  const line = { state, ref: {}, userData: { view }, raw: (bytes: Uint8Array) => void sent.push(Uint8Array.from(bytes)) };
  return { sent, client: line as unknown as Client };
}

const message = (view: View) => getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, WATCH_MESSAGE.events[view], undefined, EVENTS[view]);
const plain = (messages: readonly Uint8Array[]) => messages.map((bytes) => [...bytes]);

function opened() {
  const serializer = new AudienceSerializer(({ userData }) => userData.view);
  const state = new WatchState();
  serializer.reset(state);
  return { serializer, state };
}

/** What Colyseus itself sends of the same. */
function byColyseus(change: (state: WatchState) => void): Uint8Array[] {
  const serializer = new SchemaSerializer<WatchState>();
  const state = new WatchState();
  serializer.reset(state);
  const { sent, client: one } = client(null);
  serializer.getFullState(one);
  serializer.applyPatches([], state, TIMING);
  change(state);
  serializer.applyPatches([one], state, TIMING);
  return sent;
}

test.each([
  ["what changed", (state: WatchState) => Object.assign(state, { match: "M1", origin: -40 })],
  ["that nothing changed", () => undefined],
] as const)("everybody is sent %s, byte for byte as by Colyseus itself, and then the events of what they look at", (_what, change) => {
  const { serializer, state } = opened();
  const crowd = [client("terran"), client("both"), client(null), client("terran")];
  serializer.applyPatches([], state, TIMING);
  change(state);
  for (const view of ["terran", "both"] as const) serializer.enclose(view, EVENTS[view]);
  serializer.applyPatches(
    crowd.map((each) => each.client),
    state,
    TIMING,
  );
  const patch = byColyseus(change);
  expect(patch.length).toBe(1);
  const [terran, both, all, other] = crowd.map(({ sent }) => plain(sent));
  expect(terran).toEqual(plain([...patch, message("terran")]));
  expect(both).toEqual(plain([...patch, message("both")]));
  expect(all).toEqual(plain([...patch, message("terran"), message("both")]));
  expect(other).toEqual(terran);
});

test("who is not in yet is sent nothing, and events are never sent twice", () => {
  const { serializer, state } = opened();
  const [joining, joined] = [client("terran", ClientState.JOINING), client("terran")];
  state.match = "M1";
  serializer.enclose("terran", EVENTS.terran);
  serializer.applyPatches([joining.client], state, TIMING);
  serializer.applyPatches([joining.client, joined.client], state, TIMING);
  expect(joining.sent).toEqual([]);
  expect(joined.sent.length).toBe(1);
  // Who comes in after all is told by the whole state what the patch told.
  expect(Buffer.from(serializer.getFullState(joined.client)).includes("M1")).toBe(true);
});
