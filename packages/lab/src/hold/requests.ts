import { setTimeout as sleep } from "node:timers/promises";
import { MESSAGE, type Reply, TOLD } from "@terok-nor/shared/wire/requests.ts";
import { WATCH_MESSAGE } from "@terok-nor/shared/wire/watch-state.ts";
import { Duel } from "../load/duel.ts";
import { Measured } from "../load/measured.ts";
import { askForPlace, takePlace } from "../wire/place.ts";
import { WirePlayer } from "../wire/player.ts";
import { battleAgainstCaptain } from "./guest.ts";
import { atMost, type HoldRow } from "./row.ts";

const TYPES = Object.values(MESSAGE).filter((type) => !TOLD.includes(type));
const WATCHED = [WATCH_MESSAGE.talk, WATCH_MESSAGE.look];
/** Nothing that any type takes in full, but orders: to their own ships, to others', and to none there are. */
const PAYLOADS: readonly unknown[] = [
  7,
  Number.NaN,
  "x".repeat(3000),
  [],
  {},
  { kind: "line" },
  { kind: "line", text: 7 },
  { kind: "ping", x: 1e9, y: 0 },
  { kind: "phrase", phrase: "__proto__" },
  { kind: "hold", ships: [1] },
  { kind: "hold", ships: [4] },
  { kind: "hold", ships: [63] },
  { kind: "move", ships: [1], x: Number.POSITIVE_INFINITY, y: 0 },
  { kind: "move", ships: Array.from({ length: 200 }, () => 1), x: 0, y: 0 },
  { ready: "yes" },
  { answer: "force" },
  { accused: "quark", evidence: [0, 1, 2] },
  { level: "god" },
  { view: "everything" },
  JSON.parse('{"__proto__": {"mute": true}, "constructor": {"prototype": 1}}'),
];
const ASKED = TYPES.flatMap((type) => PAYLOADS.map((payload) => ({ type, payload })));
const ASKED_WATCHING = WATCHED.flatMap((type) => PAYLOADS.map((payload) => ({ type, payload })));
/** Requests of one line at once, which is fewer than are allowed; ms after which as many are allowed again. */
const AT_ONCE = 30;
const AGAIN_AFTER = 3000;
/** ms in which a battle has begun, and in which whatever is asked is answered. */
const BEGUN = 7000;
const ANSWERED_WITHIN = 3000;

interface Asked {
  readonly type: string;
  readonly payload: unknown;
}

/** Everything is asked for that can be, with what nobody may, by whoever is in a muster, fights, has fought, or watches. */
export async function holdRequests(): Promise<HoldRow[]> {
  const server = await Measured.start();
  const found = { asked: 0, unanswered: 0, wordless: 0, faults: 0, cut: 0 };
  const among = (all: readonly Asked[], people: readonly WirePlayer[]) =>
    Promise.all(people.map((each, i) => askAll(each, all.slice(i * AT_ONCE, (i + 1) * AT_ONCE), found)));
  try {
    const lines = Math.ceil(ASKED.length / AT_ONCE);
    const duels = await Promise.all(Array.from({ length: Math.ceil(lines / 2) }, (_, n) => Duel.open(server.url, `10.9.0.${n}`, false)));
    for (const [n, duel] of duels.entries()) await duel.watch(1, `10.9.1.${n}`);
    const waiting = await Promise.all(Array.from({ length: lines }, (_, n) => inMuster(server.url, n)));
    await among(ASKED, waiting);
    await sleep(BEGUN);
    const fighting = duels.flatMap(({ players }) => players);
    const watching = duels.flatMap(({ watchers }) => watchers);
    await among(ASKED, fighting);
    await among(ASKED_WATCHING, watching);
    for (const duel of duels) await duel.resign(0);
    await sleep(AGAIN_AFTER);
    await among(ASKED, fighting);
    for (const { isThere } of [...waiting, ...fighting, ...watching]) found.cut += isThere ? 0 : 1;
  } finally {
    await server.stop();
  }
  const row = (id: string, what: string, measure: number) => atMost(0, { id, what, times: found.asked, measure });
  return [
    row(
      "requests-unanswered",
      "requests that nobody may make, in a muster, in battle, after it and watching, that are not answered",
      found.unanswered,
    ),
    row("requests-wordless", "of them, refused without a word", found.wordless),
    row("requests-faults", "of them, at which the server failed, and lines that were cut for them", found.faults + found.cut),
  ];
}

/** Somebody whose battle nobody has joined yet. */
async function inMuster(url: string, n: number): Promise<WirePlayer> {
  const place = await askForPlace(url, "create/battle", { ...battleAgainstCaptain(n), opponent: null }, `10.9.2.${n}`);
  return new WirePlayer(await takePlace(url, place));
}

interface Found {
  asked: number;
  unanswered: number;
  wordless: number;
  faults: number;
}

async function askAll(player: WirePlayer, all: readonly Asked[], found: Found): Promise<void> {
  const replies = all.map(({ type, payload }) => Promise.race([player.ask(type, payload), sleep(ANSWERED_WITHIN, null)]));
  for (const [i, reply] of (await Promise.all(replies)).entries()) {
    found.asked += 1;
    const wrong = whatIsWrong(reply);
    if (wrong === null) continue;
    if (found[wrong]++ === 0) console.error(`${wrong}: ${all[i]?.type} with ${JSON.stringify(all[i]?.payload)?.slice(0, 80)}`);
  }
}

function whatIsWrong(reply: Reply | null): "unanswered" | "wordless" | "faults" | null {
  if (reply === null) return "unanswered";
  if (reply.ok) return null;
  if (reply.code === "fault") return "faults";
  return /\w/.test(reply.text) ? null : "wordless";
}
