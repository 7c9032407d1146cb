import { signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { MatchSummary, Me, Meeting, Participant, Profile } from "@terok-nor/shared/wire/api.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { createAccount, inMemory } from "../src/net/account.ts";
import type { Api } from "../src/net/api.ts";
import type { Seeking, Wishes } from "../src/net/seek.ts";
import type { SeekState } from "../src/net/seek-state.ts";

/** What the lists, pages and the server's refusals may look like: none (empty everywhere), some, or nobody answers. */
export type FakeWorld = "none" | "some" | "unreachable";

const profile = (id: string, name: string, terran: number, alliance: number, games = 24): Profile => ({
  id,
  name,
  ratings: {
    terran: { rating: terran, uncertainty: games > 9 ? 84 : 310, games },
    alliance: { rating: alliance, uncertainty: games > 9 ? 112 : 350, games: Math.floor(games / 2) },
  },
  played: games * 2,
  won: games,
  since: "2026-02-11T10:00:00Z",
});

const PLAYERS = [
  profile("P1", "Martok", 1884, 2011, 63),
  profile("P2", "Dukat", 1742, 1930, 58),
  profile("P3", "Kira Nerys", 1820, 1655, 41),
  profile("P4", "Glinn Corvat 7", 1590, 1512, 22),
  profile("P5", "Pilot Venn", 1498, 1533, 12),
];
const me: Me = { ...profile("P9", "Captain Solan", 1534, 1471, 17), barred: 0, silenced: 0, shutOut: 0, blocked: ["P2"] };
const KEY = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJQOSIsImlhdCI6MTc5NTUyNDAwMH0.kY2m9s0Qd4tE1h8cJv7bLx3ZnW5aRfUo6iGpTqXyB0w";

const fighter = (side: Side, player: Profile | null, rest: Partial<Participant> = {}): Participant => ({
  side,
  player: player?.id ?? null,
  name: player?.name ?? "",
  captain: player ? null : "admiral",
  rating: player?.ratings[side].rating ?? null,
  change: null,
  ...rest,
});
const [martok, dukat, kira, corvat] = PLAYERS as [Profile, Profile, Profile, Profile];

const meeting: Meeting = {
  open: [
    {
      code: "AB12CD",
      host: "Commander Venn",
      guest: true,
      freeSide: "alliance",
      mode: "full",
      galors: 3,
      birds: 6,
      since: new Date().toISOString(),
    },
    {
      code: "EF34GH",
      host: "Gunner Palis",
      guest: false,
      freeSide: "terran",
      mode: "assault",
      galors: 4,
      birds: 8,
      since: new Date(Date.now() - 240_000).toISOString(),
    },
  ],
  live: [
    {
      code: "K7PQ3M",
      match: "M1",
      participants: [fighter("terran", kira), fighter("alliance", martok)],
      mode: "full",
      galors: 3,
      rated: true,
      seconds: 312,
      delay: 60,
      audience: 7,
    },
    {
      code: "K7PQ4M",
      match: "M2",
      participants: [fighter("terran", null), fighter("alliance", dukat)],
      mode: "assault",
      galors: 2,
      rated: false,
      seconds: 48,
      delay: 30,
      audience: 0,
    },
  ],
  seeking: 3,
  hosts: [],
};

const match = (n: number, rest: Partial<MatchSummary>): MatchSummary => ({
  id: `M${n}`,
  participants: [fighter("terran", me, { change: n % 3 ? 11 : -14 }), fighter("alliance", n % 2 ? corvat : dukat)],
  mode: n % 2 ? "full" : "assault",
  galors: 3,
  rated: true,
  began: new Date(Date.UTC(2026, 10, 24 - n)).toISOString(),
  length: 380 + n * 17,
  winner: n % 3 ? "terran" : "alliance",
  ending: "full-retreat",
  margin: 58 + n,
  story: null,
  counted: null,
  verified: true,
  historic: n === 2,
  ...rest,
});

function history(): { at: string; side: Side; rating: number; uncertainty: number }[] {
  const now: Record<Side, number> = { terran: 1500, alliance: 1500 };
  return Array.from({ length: 26 }, (_, n) => {
    const side: Side = n % 3 === 1 ? "alliance" : "terran";
    now[side] += Math.round(34 * Math.sin(n * 1.7) + (side === "terran" ? 8 : -4));
    return { at: new Date(Date.UTC(2026, 9, n)).toISOString(), side, rating: now[side], uncertainty: 320 - n * 8 };
  });
}

const KEPT_AT_ONCE = { get: (key: string) => (key === "key" ? KEY : null), set() {} };

/** Who one is on the screens: known, new here, or somebody whose key the server does not know. */
export function createFakeAccount(api: Api, known: boolean) {
  return createAccount(api, known ? KEPT_AT_ONCE : inMemory());
}

export function createFakeApi(world: FakeWorld, key: "good" | "foreign" = "good"): Api {
  const answer = async <T>(value: T) => (world === "unreachable" ? refuse("unreachable") : ({ ok: true, value } as const));
  const empty = world === "none";
  return {
    meeting: () => answer(empty ? { open: [], live: [], seeking: 0, hosts: [] } : meeting),
    leaders: (side) =>
      answer(
        empty
          ? []
          : [...PLAYERS].sort((a, b) => b.ratings[side].rating - a.ratings[side].rating).map((player, at) => ({ rank: at + 1, player })),
      ),
    player: async (id) => {
      if (id === "nobody") return refuse("no-such-player");
      const found = PLAYERS.find((one) => one.id === id) ?? me;
      if (empty) return answer({ profile: { ...found, played: 0, won: 0 }, history: [], matches: [] });
      const matches = [1, 2, 3, 4, 5, 6].map((n) => match(n, {}));
      return answer({ profile: found, history: history(), matches: [...matches, match(7, { winner: null, rated: false })] });
    },
    me: (held) =>
      key === "foreign" ? Promise.resolve(refuse("bad-key")) : answer(held === KEY ? me : { ...me, id: "P4", name: "Martok" }),
    matches: ({ text, before }) =>
      answer(
        empty || text === "nobody"
          ? []
          : Array.from({ length: before === null ? 20 : 7 }, (_, i) => match(i + 1 + (before === null ? 0 : 20), { rated: i % 4 !== 3 })),
      ),
    replay: async (id) => {
      if (world === "unreachable") return refuse("unreachable");
      if (id === "nobody") return refuse("no-such-match");
      const [{ recordedBattle }, { packReplay }] = await Promise.all([
        import("./recorded-battle.ts"),
        import("@terok-nor/shared/replay/pack.ts"),
      ]);
      const bytes = packReplay(recordedBattle("assault", 7));
      return answer(id === "damaged" ? bytes.slice(0, 2000) : bytes);
    },
    newKey: () => answer({ key: `${KEY.slice(0, -4)}ANEW`, me }),
    newAccount: () => answer({ key: KEY, me }),
    blocked: () => answer([{ player: "P2", name: "Dukat", since: "2026-10-02T10:00:00Z" }]),
    block: (_, player, block) => answer({ ...me, blocked: block ? [player] : [] }),
    ownData: async () => refuse("fault"),
    deleteAccount: () => answer({}),
    report: () => answer({}),
    rename: async (_, name) => (name === "Martok" ? refuse("name-taken") : answer({ ...me, name })),
  };
}

const SEEK_STATES: Record<string, SeekState> = {
  seek: { at: "waiting", news: { seeking: 3, waited: 12, tolerance: 150, usual: 25 } },
  "seek-found": { at: "found" },
  "seek-barred": { at: "over", refusal: refuse("barred") },
};

/** A search that stands still, for the screen that shows it. */
export function createFakeSeeking(screen: string, wishes: Wishes): Seeking {
  const state = signal<SeekState>(SEEK_STATES[screen] ?? { at: "waiting", news: null });
  const over = Promise.withResolvers<null>();
  if (state.peek().at === "over") over.resolve(null);
  return {
    state,
    wishes,
    since: performance.now(),
    isOnward: false,
    battle: over.promise,
    stop() {
      state.value = { at: "over", refusal: null };
      over.resolve(null);
    },
  };
}
