import { setTimeout as sleep } from "node:timers/promises";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { ROOM_PHASES } from "@terok-nor/shared/wire/tables.ts";
import type { Seated } from "../wire/seated.ts";
import { seek } from "../wire/seek.ts";
import { until } from "../wire/until.ts";
import { Watcher } from "../wire/watcher.ts";
import { Field, type Outcome } from "./field.ts";
import { playerAt } from "./meeting.ts";
import { atMost, exactly, type Row } from "./row.ts";
import { NAMES, type Name, type Town } from "./town.ts";

/** s in which all are back: after a kill, the lease included, and after a server stood still, which pages notice first. */
const BACK_WITHIN = 10;
const BACK_FROM_STILL = 20;
/** Ticks of play that may be lost by a kill. */
const MAY_LOSE = 20;
/** ms for which a server stands still: longer than its lease, and shorter than it takes to end itself by that. */
const STILL_MS = 8000;
/** Ticks that an audience sees of a battle after it moved. */
const WATCHED_ON = 60;
const LOST_AFTER = 60_000;
/** ms for which Redis is out. */
const OUT_MS = 5000;
/** ms in which two for whom a match was found are both there. */
const MET_WITHIN = 5000;

/** A server is killed in the middle of battles. */
export async function killed(town: Town, battles: number): Promise<Row[]> {
  const field = await Field.of(town, "one", battles);
  const watcher = await Watcher.of(playerAt(town, "two", 50), field.watchable);
  await until(() => watcher.tick > 0, LOST_AFTER);
  const seen = watcher.tick;
  // The queue is in the server that is killed.
  const queued = seek(playerAt(town, "one", 51)).then((seated) => seated.leave());
  queued.catch(() => undefined);
  await sleep(500);
  let found = Promise.resolve(Number.POSITIVE_INFINITY);
  const outcome = await field.through(() => {
    town.signal("one", "SIGKILL");
    found = foundAfter(town);
  });
  const watchedOn = await until(() => watcher.tick > seen + WATCHED_ON, LOST_AFTER);
  const rows = [
    ...rowsOf("kill", "SIGKILL", outcome, BACK_WITHIN, MAY_LOSE),
    exactly("kill-watched", "an audience in the other server sees the battle go on", watchedOn ? 1 : 0, 1),
    atMost("kill-queue", "s from the kill until two who come to the queue then are in their battle", await found, BACK_WITHIN),
    ...(await ends(town, "kill", field, true)),
  ];
  await watcher.leave();
  await town.start("one");
  return rows;
}

/** A server stands still for longer than its lease, and goes on. */
export async function stalled(town: Town, battles: number): Promise<Row[]> {
  const field = await Field.of(town, "two", battles);
  const outcome = await field.through(async () => {
    town.signal("two", "SIGSTOP");
    await sleep(STILL_MS);
    town.signal("two", "SIGCONT");
  });
  const rows = [...rowsOf("stall", "SIGSTOP and SIGCONT", outcome, BACK_FROM_STILL, MAY_LOSE), ...(await ends(town, "stall", field))];
  if (!town.runs("two")) await town.start("two");
  return rows;
}

/** A server is stopped, as for an upgrade. */
export async function stopped(town: Town, battles: number): Promise<Row[]> {
  const field = await Field.of(town, "one", battles);
  const outcome = await field.through(() => town.signal("one", "SIGTERM"));
  const isGone = await until(() => !town.runs("one"), LOST_AFTER);
  const rows = [
    ...rowsOf("stop", "SIGTERM", outcome, BACK_WITHIN, 0),
    exactly("stop-gone", "the server that was stopped has ended", isGone ? 1 : 0, 1),
    ...(await ends(town, "stop", field)),
  ];
  await town.start("one");
  return rows;
}

/** Redis is out in the middle of battles, and comes back empty. */
export async function withoutRedis(town: Town, battles: number): Promise<Row[]> {
  const field = await Field.of(town, "one", battles);
  const watcher = await Watcher.of(playerAt(town, "two", 60), field.watchable);
  await until(() => watcher.tick > 0, LOST_AFTER);
  const before = field.seats.map(({ tick }) => tick);
  const bringBack = await town.loseRedis();
  await sleep(OUT_MS);
  const played = Math.min(...field.seats.map(({ tick }, i) => tick - (before[i] ?? 0)));
  const left = field.seats.filter(({ isThere, comings }) => !isThere || comings > 0).length;
  await bringBack();
  const from = performance.now();
  const seen = watcher.tick;
  const found = await foundAfter(town);
  const watchedOn = await until(() => watcher.tick > seen + WATCHED_ON, LOST_AFTER);
  const listed = await until(async () => (await roomsIn(town)) === battles, LOST_AFTER);
  const seconds = (performance.now() - from) / 1000;
  const rows = [
    atMost(
      "redis-still",
      `ticks of ${(OUT_MS / 1000) * ROOM_HZ} that a battle misses while Redis is out`,
      (OUT_MS / 1000) * ROOM_HZ - played,
      ROOM_HZ,
    ),
    exactly("redis-left", "players who lost their line while Redis is out", left, 0),
    atMost("redis-queue", "s from when Redis is back until two who come to the queue are in their battle", found, BACK_WITHIN),
    exactly("redis-watched", "an audience in the other server sees its battle again", watchedOn ? 1 : 0, 1),
    exactly("redis-listed", `all battles are on the list again, which was lost (after ${seconds.toFixed(1)} s)`, listed ? 1 : 0, 1),
    ...(await ends(town, "redis", field)),
  ];
  await watcher.leave();
  return rows;
}

function rowsOf(id: string, signal: string, { back, lost, behind }: Outcome, within: number, mayLose: number): Row[] {
  return [
    atMost(`${id}-back`, `s from ${signal} until everybody is back in their seats, in the other server`, back, within),
    exactly(`${id}-lost`, "seats whose battle did not go on", lost, 0),
    atMost(`${id}-behind`, "most ticks of play that a battle lost", behind, mayLose),
  ];
}

/**
 * Counts every battle once, ends all, and looks what the archive has of them.
 * @param counts fought for so long before that they count.
 */
async function ends(town: Town, id: string, field: Field, counts = false): Promise<Row[]> {
  const { matches } = field;
  const rooms = await roomsIn(town);
  if (counts) await field.fightItOut();
  const agreeing = await field.end();
  const rows = await town.db.selectFrom("matches").select(["id", "status", "rated"]).where("id", "in", matches).execute();
  const ended = rows.filter(({ status }) => status === "ended").length;
  const rated = rows.filter((row) => row.rated === 1).length;
  // Those that are over before they count change none.
  const changes = await town.db.selectFrom("rating_changes").select("account").where("match", "in", matches).execute();
  return [
    exactly(`${id}-once`, `rooms that all servers have, for ${matches.length} battles`, rooms, matches.length),
    exactly(`${id}-ended`, "battles in the archive with an end", ended, matches.length),
    exactly(`${id}-agrees`, "battles that came, run again, to the archived end and hash", agreeing, matches.length),
    exactly(`${id}-rated`, `changes of ratings, for ${rated} rated battles`, changes.length, counts ? 2 * rated : 0),
  ];
}

async function roomsIn(town: Town): Promise<number> {
  let sum = 0;
  for (const name of NAMES.filter((each) => town.runs(each))) sum += await roomsOf(town, name);
  return sum;
}

async function roomsOf(town: Town, name: Name): Promise<number> {
  try {
    return ((await (await fetch(`${town.urlOf(name)}/health`)).json()) as { battles: number }).battles;
  } catch {
    // It has just ended itself.
    return 0;
  }
}

/** s until two who come by the proxy are in a battle with one another. */
async function foundAfter(town: Town): Promise<number> {
  const from = performance.now();
  for (;;) {
    const pair = await Promise.all([52, 53].map((n) => seekUntilFound(town, n)));
    const begins = await until(() => pair.every(({ state }) => ROOM_PHASES[state.phase] !== "muster"), MET_WITHIN);
    const seconds = (performance.now() - from) / 1000;
    await Promise.all(pair.map((each) => each.leave()));
    if (begins || seconds > LOST_AFTER / 1000) return seconds;
  }
}

/** Asks again until there is a seat, as a page does. */
async function seekUntilFound(town: Town, n: number): Promise<Seated> {
  for (;;) {
    try {
      return await seek({ url: town.url, address: `10.3.0.${n}` });
    } catch {
      await sleep(400);
    }
  }
}
