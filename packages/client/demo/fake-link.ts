import { signal } from "@preact/signals";
import { judge } from "@terok-nor/shared/aftermath/court.ts";
import { MATCHED } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import type { BattleLink } from "../src/net/link.ts";
import type { Lobby } from "../src/net/lobby.ts";
import type { RoomView, SeatView } from "../src/net/room-view.ts";
import { NOTHING_YET } from "../src/net/room-view.ts";
import { createFakeAccount, createFakeApi, createFakeSeeking, type FakeWorld } from "./fake-meeting.ts";
import { sampleStory } from "./sample-story.ts";

const OK: Reply = { ok: true };

const seat = (side: Side, name: string, rest: Partial<SeatView> = {}): SeatView => ({
  side,
  name,
  captain: null,
  ready: false,
  connected: true,
  ping: 31,
  wantsRematch: false,
  player: null,
  rating: null,
  pauseBudget: 120,
  mutes: false,
  ...rest,
});

export const sampleResult: BattleResult = {
  winner: "terran",
  ending: "full-retreat",
  margin: 68,
  parts: [
    { what: "station", points: 26, of: 35 },
    { what: "ships", points: 18, of: 20 },
    { what: "kills", points: 12, of: 25 },
    { what: "flagship", points: 12, of: 20 },
  ],
  length: 431,
  approach: {
    arrivedAt: 9.4,
    distance: 8,
    length: 188,
    readiness: { overhaul: 0.8, cannons: 4, shields: 0.7, drive: 0.75, batteries: 4, sectors: 0.6, projectors: 3, fidelity: 1 },
    deceptions: [
      { contact: 100, real: false, seenAt: 1.9, classAt: 2.3, provedAt: 3.1, lostAt: -1, chased: 1.2, cost: 0.9 },
      { contact: 101, real: true, seenAt: 2.0, classAt: 2.4, provedAt: -1, lostAt: 4.6, chased: 0, cost: 0 },
      { contact: 102, real: false, seenAt: 5.2, classAt: -1, provedAt: -1, lostAt: 6.6, chased: 0.8, cost: 0.5 },
    ],
  },
  chance: 918273645,
  ships: [
    { name: "terok-nor", side: "terran", cls: "terok-nor", status: "active", hull: 0.71, dealt: 3120, kills: 1 },
    { name: "defiant", side: "terran", cls: "defiant", status: "active", hull: 0.44, dealt: 2890, kills: 3 },
    { name: "raider", side: "terran", cls: "raider", status: "destroyed", hull: 0, dealt: 260, kills: 1 },
    { name: "flagship", side: "alliance", cls: "flagship", status: "withdrawn", hull: 0.31, dealt: 2410, kills: 0 },
    { name: "galor-1", side: "alliance", cls: "galor", status: "destroyed", hull: 0, dealt: 1380, kills: 0 },
    { name: "galor-2", side: "alliance", cls: "galor", status: "withdrawn", hull: 0.52, dealt: 1190, kills: 0 },
    { name: "galor-3", side: "alliance", cls: "galor", status: "withdrawn", hull: 0.88, dealt: 640, kills: 0 },
    ...[1, 2, 3, 4, 5, 6].map((n) => ({
      name: `bird-${n}`,
      side: "alliance" as const,
      cls: "bird" as const,
      status: n < 5 ? ("destroyed" as const) : ("withdrawn" as const),
      hull: n < 5 ? 0 : 0.7,
      dealt: 70 * n,
      kills: n === 2 ? 1 : 0,
    })),
  ],
  debrief: [],
  story: sampleStory,
};

const THOUGHTS = [
  [4, "alliance", "form-up", "flagship", null],
  [6, "terran", "clear-scaffold", "defiant", null],
  [21, "terran", "hunt-birds", "defiant", "bird-2"],
  [24, "alliance", "chase-tails", "bird-3", "defiant"],
  [48, "terran", "pattern-suicide", "defiant", "flagship"],
  [63, "alliance", "call-for-help", "flagship", null],
  [70, "terran", "clear-her-tail", "raider", "bird-3"],
  [131, "alliance", "press-the-breach", "galor-1", "terok-nor"],
  [402, "alliance", "full-retreat", null, null],
] as const;
/** A battle that two captains fought. */
export const debriefed: BattleResult = {
  ...sampleResult,
  debrief: [...THOUGHTS, ...THOUGHTS].map(([at, side, intention, ship, target]) => ({ at, side, intention, ship, target })),
};

export const muster: RoomView = {
  ...NOTHING_YET,
  code: "K7PQ2M",
  seed: 48151623,
  choices: MATCHED[3],
  seats: [seat("terran", "Captain Solan")],
  host: "terran",
};

export const bothSeats = [
  seat("terran", "Captain Solan", { player: "P9", rating: { rating: 1548, uncertainty: 96 } }),
  seat("alliance", "Glinn Corvat", {
    ready: true,
    ping: 44,
    pauseBudget: 87,
    player: "P4",
    rating: { rating: 1611, uncertainty: 74 },
  }),
];

export const withCaptain = [seat("terran", "Captain Solan"), seat("alliance", "", { captain: "officer", ready: true, ping: -1 })];
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
    line: signal<{ state: "good" | "slow" | "lost" | "ended"; ping: number }>({ state: "good", ping: 31 }),
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
      said.value = [...said.peek(), { ...saying, id, seat, name: seats[seat]?.name ?? "", at: 100 + id }];
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
  return {
    open: async () => createFakeLink(muster, null, "terran").link,
    alone: async () => createFakeLink(muster, null, "terran").link,
    openCaptains: async () => refusal,
    join: async () => refusal,
    seek: (_, wishes) => createFakeSeeking(seek, wishes),
    audience: async () => refuse("unreachable"),
    resume: async () => link,
    rejoin: async () => null,
    account: createFakeAccount(api, who !== "new"),
    api,
  };
}
