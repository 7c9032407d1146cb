import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@terok-nor/server/archive/database/open.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { ended, freePort, startedGame } from "../wire/processes.ts";
import { Seated } from "../wire/seated.ts";
import { until } from "../wire/until.ts";
import { atMost, type HoldRow } from "./row.ts";

/** Ticks all battles have fought before the server goes, and fight on once it is back. */
const FOUGHT = 60;
const FOUGHT_ON = 40;
/** s in which everybody is back; ticks of play that may be lost by either signal. */
const BACK_WITHIN = 10;
const MAY_LOSE = { SIGTERM: 0, SIGKILL: 20 } as const;
/** ms after which a battle that is not back is lost. */
const LOST_AFTER = 60_000;
/** ms in which the battles that have ended are run again. */
const VERIFIED_WITHIN = 120_000;

type Signal = keyof typeof MAY_LOSE;

/** Battles between guests, in which the server goes by a signal and comes back: who is back when, and what was lost. */
export async function holdRestart(signal: Signal, battles: number): Promise<HoldRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  const file = join(folder, "battles.sqlite");
  const port = await freePort();
  let server = await started(port, file);
  try {
    const seated = await battlesOf(`http://127.0.0.1:${port}`, battles);
    await until(() => seated.every(({ tick }) => tick >= FOUGHT), LOST_AFTER);
    const before = seated.map(({ tick }) => tick);
    await ended(server, signal);
    const from = performance.now();
    server = await started(port, file);
    await until(() => seated.every(({ isThere, tick }) => isThere && tick > 0), LOST_AFTER);
    const back = (performance.now() - from) / 1000;
    const behind = Math.max(...seated.map(({ tick }, i) => (before[i] ?? 0) - tick));
    await until(() => seated.every(({ isFighting, tick }, i) => isFighting && tick >= (before[i] ?? 0) + FOUGHT_ON), LOST_AFTER);
    const lost = seated.filter(({ isFighting }) => !isFighting).length;
    for (const [i, each] of seated.entries()) if (i % 2 === 0) await each.ask(MESSAGE.order, { kind: "resign" });
    const agreeing = await verified(file, battles);
    const id = signal.toLowerCase();
    return [
      row(`${id}-lost`, `seats lost in battles during which the server ends by ${signal}`, battles, lost, 0),
      row(`${id}-back`, `s from the start of the next server until everybody is back after ${signal}`, battles, back, BACK_WITHIN),
      row(`${id}-behind`, `most ticks of play that ${signal} costs a battle`, battles, Math.max(0, behind), MAY_LOSE[signal]),
      row(`${id}-differs`, `battles whose orders, run again, lead elsewhere after ${signal}`, battles, battles - agreeing, 0),
    ];
  } finally {
    await ended(server, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Battles that run, each with its two players one after the other. */
async function battlesOf(url: string, battles: number): Promise<Seated[]> {
  const seated: Seated[] = [];
  for (let n = 0; n < battles; n++) {
    const address = `10.2.${n >> 8}.${n & 255}`;
    const one = await Seated.open({ url, address });
    const two = await Seated.join({ url, address }, one.code);
    for (const each of [one, two]) await each.ask(MESSAGE.ready, { ready: true });
    seated.push(one, two);
  }
  return seated;
}

/** How many of the battles came, run again, to the archived result. */
async function verified(file: string, battles: number): Promise<number> {
  const db = await openDatabase(file);
  try {
    const agreeing = async () =>
      (await db.selectFrom("verifications").select("agrees").execute()).filter(({ agrees }) => agrees === 1).length;
    await until(async () => (await agreeing()) >= battles, VERIFIED_WITHIN);
    return await agreeing();
  } finally {
    await db.destroy();
  }
}

const started = (port: number, file: string) => startedGame(port, { TEROK_DATA: file, TEROK_PROXY: "1" });

function row(id: string, what: string, times: number, measure: number, most: number): HoldRow {
  return atMost(most, { id, what, times, measure });
}
