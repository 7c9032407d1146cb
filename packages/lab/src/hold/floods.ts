import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { COMINGS_BURST, REQUEST_BURST, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { Progress } from "../cli/progress.ts";
import { Duel } from "../load/duel.ts";
import { Measured } from "../load/measured.ts";
import { Tally } from "../load/tally.ts";
import { FLOODS, type Flooded } from "./flood.ts";
import { atMost, type HoldRow } from "./row.ts";

const STRANGERS = fileURLToPath(new URL("strangers.ts", import.meta.url));
const STEP_MS = 1000 / ROOM_HZ;
/** Honest battles that go on meanwhile. */
const HONEST = 3;
/** ms in which they have begun. */
const BEGUN = 7000;
/** How much longer the 99th of a hundred steps may take to come. */
const LONGER = 1.1;
/** Times a flood is tried that seems to be felt: whatever else the machine does is felt, too. */
const TRIES = 3;

/**
 * Whatever can be sent, as fast as one line or one address can, beside honest battles.
 * @param seconds of each flood.
 * @param every 1: all kinds of them, 3: each third.
 */
export async function holdFloods(seconds: number, every: number): Promise<HoldRow[]> {
  const server = await Measured.start();
  try {
    const tally = new Tally();
    const duels = await Promise.all(Array.from({ length: HONEST }, (_, n) => Duel.open(server.url, `10.7.0.${n}`, false)));
    await sleep(BEGUN);
    for (const duel of duels) duel.fight(tally);
    const floods = FLOODS.filter((_, i) => i % every === 0);
    const progress = new Progress("floods", floods.length);
    let worst = { kind: "", ratio: 0 };
    const unanswered: string[] = [];
    for (const kind of floods) {
      let ratio = Number.POSITIVE_INFINITY;
      for (let i = 0; i < TRIES && ratio > LONGER; i++) {
        const quiet = await stepOf(server, () => sleep(seconds * 1000));
        const flooded: Flooded[] = [];
        const loud = await stepOf(server, async () => void flooded.push(await flood(server.url, kind, seconds)));
        ratio = Math.min(ratio, loud / quiet);
        // What many behind one address may ask for at once is no flood yet.
        if (i === 0 && flooded.some(({ sent, cut, refused }) => sent > COMINGS_BURST && cut + refused === 0)) unanswered.push(kind);
      }
      if (ratio > worst.ratio) worst = { kind, ratio };
      progress.step();
    }
    progress.end();
    if (unanswered.length > 0) console.error(`neither slowed nor cut: ${unanswered.join(", ")}`);
    const refused = await honestBursts(duels);
    const cut = duels.flatMap(({ players }) => players).filter(({ isThere }) => !isThere).length;
    const times = floods.length;
    return [
      atMost(LONGER, {
        id: "flood-felt",
        what: `how many times as long an honest battle's steps take, p99, at the worst flood (${worst.kind})`,
        times,
        measure: worst.ratio,
      }),
      atMost(0, { id: "flood-let", what: "floods that are neither slowed nor cut", times, measure: unanswered.length }),
      atMost(0, {
        id: "flood-honest",
        what: "orders of honest players refused for how many there are, or lines of theirs cut",
        times: tally.figures().answered + HONEST * 2 * REQUEST_BURST,
        measure: tally.figures().refused + refused + cut,
      }),
    ];
  } finally {
    await server.stop();
  }
}

/** ms from one step to the next, the 99th of a hundred, while something goes on. */
async function stepOf(server: Measured, meanwhile: () => Promise<unknown>): Promise<number> {
  server.reset();
  await meanwhile();
  return STEP_MS + (await server.figures()).late.p99;
}

async function flood(url: string, kind: string, seconds: number): Promise<Flooded> {
  const stranger = fork(STRANGERS, [`flood:${kind}`, url, String(seconds), "1"], { stdio: ["ignore", 2, 2, "ipc"] });
  const [flooded] = (await once(stranger, "message")) as [Flooded];
  return flooded;
}

/** Orders as a hand gives them that is in a hurry, many at once. @returns how many were refused for that. */
async function honestBursts(duels: readonly Duel[]): Promise<number> {
  await sleep(BURST_AFTER);
  const players = duels.flatMap((duel) => duel.players);
  const replies = await Promise.all(
    players.flatMap((player) => Array.from({ length: BURST }, () => player.ask(MESSAGE.order, { kind: "hold", ships: [1] }))),
  );
  return replies.filter((reply) => !reply.ok && reply.code === "too-fast").length;
}
/** Fewer than are allowed at once, by those that are given all the time; ms after which a burst is allowed again. */
const BURST = REQUEST_BURST - 5;
const BURST_AFTER = 3000;
