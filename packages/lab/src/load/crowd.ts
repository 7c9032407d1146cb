import { setTimeout as sleep } from "node:timers/promises";
import type { WirePlayer } from "../wire/player.ts";
import type { Crowd, CrowdFigures, CrowdReport } from "./crowds.ts";
import { Duel } from "./duel.ts";
import { Tally } from "./tally.ts";

/** People who play and watch at a server, in a process of their own that does what it is told. */
const duels: Duel[] = [];
const tally = new Tally();
const say = (report: CrowdReport) => void process.send?.(report);

async function act(told: Crowd): Promise<void> {
  if (told.kind === "open") await open(told);
  else if (told.kind === "count") count();
  else if (told.kind === "figures") say({ kind: "figures", figures: figures() });
  else if (told.kind === "resign") {
    await Promise.all(duels.map((duel) => duel.resign(0)));
    say({ kind: "done" });
  } else await playShort(told);
}

async function open({ url, from, matches, watchers, rated, apart }: Extract<Crowd, { kind: "open" }>): Promise<void> {
  for (let n = from; n < from + matches; n++) {
    const began = performance.now();
    const duel = await Duel.open(url, addressOf(n), rated);
    await duel.watch(watchers, addressOf(n));
    duel.fight(tally);
    duels.push(duel);
    say({ kind: "step" });
    await sleep(Math.max(0, apart - (performance.now() - began)));
  }
  say({ kind: "done" });
}

/** Battles that are given up as soon as they have begun, several at a time. */
async function playShort({ url, from, matches, atOnce }: Extract<Crowd, { kind: "short" }>): Promise<void> {
  let next = from;
  const one = async () => {
    while (next < from + matches) {
      const address = addressOf(next++);
      const duel = await Duel.open(url, address, false);
      await duel.watch(1, address);
      duel.fight(tally);
      await sleep(SHORT);
      await duel.resign(next % 2);
      await sleep(RESULT);
      duel.leave();
      say({ kind: "step" });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  say({ kind: "done" });
}
/** ms from both being ready to the end of a short battle, most of it countdown; ms for which its result is looked at. */
const SHORT = 9000;
const RESULT = 500;

const ofAll = (of: (duel: Duel) => readonly WirePlayer[]) => duels.flatMap(of);

function count(): void {
  tally.reset();
  for (const each of ofAll(({ players, watchers }) => [...players, ...watchers])) {
    each.bytes = 0;
    each.messages = 0;
  }
}

function figures(): CrowdFigures {
  const players = ofAll((duel) => duel.players);
  const watchers = ofAll((duel) => duel.watchers);
  const sum = (all: readonly WirePlayer[], of: (each: WirePlayer) => number) => all.reduce((so, each) => so + of(each), 0);
  return {
    ...tally.figures(),
    players: players.length,
    watchers: watchers.length,
    cut: [...players, ...watchers].filter(({ isThere }) => !isThere).length,
    bytes: { players: sum(players, ({ bytes }) => bytes), watchers: sum(watchers, ({ bytes }) => bytes) },
    messages: { players: sum(players, ({ messages }) => messages), watchers: sum(watchers, ({ messages }) => messages) },
  };
}

const addressOf = (n: number) => `10.${100 + ((n >> 16) & 127)}.${(n >> 8) & 255}.${n & 255}`;

process.on("message", (told: Crowd) => {
  act(told).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
});
process.on("disconnect", () => process.exit());
