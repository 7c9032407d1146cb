import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { matchMaker } from "@terok-nor/server/colyseus/colyseus.ts";
import { log } from "@terok-nor/server/kit/log.ts";
import { serve } from "@terok-nor/server/serve.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { openAs } from "./guest.ts";
import type { HoldRow } from "./row.ts";

const STRANGERS = fileURLToPath(new URL("strangers.ts", import.meta.url));
/** Ticks a second, and the share of them that an honest battle may lose to strangers beyond what it loses alone. */
const HZ = 20;
const MAY_LOSE = 0.02;
/** ms in which a battle has counted down and begun, and for which it is looked at, at the least. */
const BEGUN = 7000;
const ALONE = 5000;

/** A server with an honest battle on it, while strangers in another process send it what no page does. */
export async function holdSockets(frames: number, seed: number): Promise<HoldRow[]> {
  log.level = "silent";
  const serving = await serve({ port: 0, host: "127.0.0.1", proxies: 1 });
  const url = `http://127.0.0.1:${serving.port}`;
  try {
    const { room } = await openAs(url, 0);
    await sleep(BEGUN);
    const lost = async (meanwhile: () => Promise<unknown>): Promise<number> => {
      const tick = () => (matchMaker.getLocalRoomById(room).state as RoomState).firstPicture.tick;
      const [began, from] = [performance.now(), tick()];
      await Promise.all([meanwhile(), sleep(ALONE)]);
      const due = ((performance.now() - began) / 1000) * HZ;
      return Math.max(0, 1 - (tick() - from) / due);
    };
    const alone = await lost(async () => undefined);
    const strangers = (what: string, times: number) =>
      lost(() => once(fork(STRANGERS, [what, url, String(times), String(seed)], { stdio: ["ignore", 2, 2, "ipc"] }), "exit"));
    const [asked, sent] = [Math.round(frames / 100), frames];
    return [
      row("targets", "lines are asked for that lead nowhere", asked, (await strangers("targets", asked)) - alone),
      row("frames-sockets", "frames come that no page sends", sent, (await strangers("frames", sent)) - alone),
    ];
  } finally {
    await serving.stop();
  }
}

function row(id: string, what: string, times: number, lost: number): HoldRow {
  const measure = Math.max(0, Math.round(lost * 1000) / 1000);
  return {
    id,
    what: `share of its ticks that an honest battle loses while ${what}, beyond what it loses alone`,
    times,
    measure,
    goal: `<= ${MAY_LOSE}`,
    pass: measure <= MAY_LOSE,
  };
}
