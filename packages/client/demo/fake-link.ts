import { computed, signal } from "@preact/signals";
import { judge } from "@terok-nor/shared/aftermath/court.ts";
import { MATCHED } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { inMemory } from "../src/net/account.ts";
import { createBlocks } from "../src/net/blocks.ts";
import type { BattleLink, Trouble } from "../src/net/link.ts";
import type { Lobby } from "../src/net/lobby.ts";
import type { RoomView } from "../src/net/room-view.ts";
import { createFakeAccount, createFakeApi, createFakeSeeking, type FakeWorld } from "./fake-meeting.ts";
import { muster } from "./sample-room.ts";
import { sampleStory } from "./sample-story.ts";

const OK: Reply = { ok: true };

/** A link that answers every request with yes, and lets the page that made it say what happens. */
export function createFakeLink(room: RoomView, picture: Picture | null, side: Side) {
  const listeners = new Set<(events: readonly SeenEvent[]) => void>();
  const roomSignal = signal(room);
  const pictureSignal = signal(picture);
  const said = signal<readonly Said[]>([]);
  const link: BattleLink = {
    side: signal<Side | null>(side),
    room: roomSignal,
    picture: pictureSignal,
    trouble: signal<Trouble | null>(null),
    line: signal<{ state: "good" | "slow" | "lost" | "ended"; ping: number }>({ state: "good", ping: 31 }),
    flow: computed(() => (roomSignal.value.pause ? 0 : 1)),
    ownTime: null,
    onEvents(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    motion(kind, id) {
      const now = pictureSignal.peek();
      const among =
        kind === "torpedo" ? now?.torpedoes : kind === "shadow" ? now?.shadows : [...(now?.own ?? []), ...(now?.contacts ?? [])];
      const found = among?.find((one) => one.id === id);
      return found ? { speed: 0, turn: 0, ...found } : null;
    },
    order: async () => OK,
    helm() {},
    async choose(choices) {
      roomSignal.value = { ...roomSignal.peek(), choices: { ...roomSignal.peek().choices, ...choices } };
      return OK;
    },
    takeSide: async () => ({ ok: false, code: "seat-taken", text: "That seat is taken." }),
    async ready(ready) {
      const now = roomSignal.peek();
      roomSignal.value = { ...now, seats: now.seats.map((one) => (one.side === side ? { ...one, ready } : one)) };
      return OK;
    },
    rematch: async () => OK,
    callCaptain: async () => OK,
    said,
    async setTerms(terms) {
      const now = roomSignal.peek();
      if (terms.rated && now.choices.birds !== MATCHED[3].birds) return refuse("terms-rated");
      roomSignal.value = { ...now, terms: { ...now.terms, ...terms, ...(terms.rated ? { delay: 60 as const } : {}) } };
      return OK;
    },
    async say(saying) {
      const id = (said.peek().at(-1)?.id ?? -1) + 1;
      const { seats } = roomSignal.peek();
      const seat = seats.findIndex((one) => one.side === side);
      said.value = [
        ...said.peek(),
        { ...saying, id, seat, name: seats[seat]?.name ?? "", guest: false, who: seats[seat]?.player ?? "", at: 100 + id },
      ];
      return OK;
    },
    async mute(mutes) {
      const now = roomSignal.peek();
      roomSignal.value = { ...now, seats: now.seats.map((one) => (one.side === side ? { ...one, mutes } : one)) };
      return OK;
    },
    async pause(pause) {
      roomSignal.value = { ...roomSignal.peek(), pause: pause ? { missing: null, by: side, left: 87 } : null };
      return OK;
    },
    async draw(answer) {
      roomSignal.value = { ...roomSignal.peek(), draw: answer === "offer" ? { by: side, left: 30 } : null };
      return OK;
    },
    claim: async () => OK,
    here: async () => OK,
    abort: async () => OK,
    async charge(charge) {
      const now = roomSignal.peek();
      const trial = now.aftermath?.trial;
      if (!now.aftermath || !trial) return refuse("too-late");
      if (charge === null) {
        roomSignal.value = { ...now, aftermath: { ...now.aftermath, trial: { ...trial, until: 0 } } };
        return OK;
      }
      const verdict = judge(sampleStory, trial.side, charge, 7);
      if ("refusal" in verdict) return refuse(verdict.refusal);
      roomSignal.value = { ...now, aftermath: { ...now.aftermath, trial: { ...trial, verdict } } };
      return OK;
    },
    report: async () => OK,
    async leave() {},
    abandon() {},
  };
  return {
    link,
    said,
    say: (events: readonly SeenEvent[]) =>
      listeners.forEach((listener) => {
        listener(events);
      }),
  };
}

export interface FakeLobbyOptions {
  readonly world?: FakeWorld;
  /** known: has an account; new: has none yet; foreign: has a key the server does not know. */
  readonly who?: "known" | "new" | "foreign";
  /** A search that is going on: seek, seek-found, seek-barred. */
  readonly seek?: string;
}

export function createFakeLobby(link: BattleLink | null, { world = "some", who = "known", seek = "" }: FakeLobbyOptions = {}): Lobby {
  const refusal = { ok: false, code: "no-such-battle", text: "There is no open battle with this code." } as const;
  const api = createFakeApi(world, who === "foreign" ? "foreign" : "good");
  const account = createFakeAccount(api, who !== "new");
  return {
    open: async () => createFakeLink(muster, null, "terran").link,
    alone: async () => createFakeLink(muster, null, "terran").link,
    openCaptains: async () => refusal,
    join: async () => refusal,
    seek: (_, wishes) => createFakeSeeking(seek, wishes),
    audience: async () => refuse("unreachable"),
    seat: link && { code: link.room.peek().code, pass: null },
    resume: async () => link ?? refuse("no-seat"),
    account,
    blocks: createBlocks(account, inMemory()),
    api,
  };
}
