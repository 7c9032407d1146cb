import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@terok-nor/server/archive/database/open.ts";
import { ended, freePort, startedGame } from "../wire/processes.ts";
import { startPostgres, startRedis } from "./backing.ts";
import { type ProxyName, startProxy } from "./proxy.ts";

/** The two servers of the game, by the names that lead to them. */
export const NAMES = ["one", "two"] as const;
export type Name = (typeof NAMES)[number];

/** Two servers of one game behind a proxy, with the Redis and the Postgres they share. */
export interface Town {
  /** Where players come in: the proxy. */
  readonly url: string;
  /** Asks one server past the proxy: to know who answers. */
  urlOf(name: Name): string;
  readonly db: Database;
  start(name: Name): Promise<void>;
  /** Sends a signal, and does not wait for what comes of it. */
  signal(name: Name, signal: NodeJS.Signals): void;
  /** Takes Redis away, with all that is in it. @returns what brings an empty one back. */
  loseRedis(): Promise<() => Promise<void>>;
  /** Whether the server's process is there. */
  runs(name: Name): boolean;
  stop(): Promise<void>;
}

/** Starts all of it. @param say tells how far it is. */
export async function found(proxyName: ProxyName, say: (text: string) => void): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), "terok-cluster-"));
  const ports = { proxy: await freePort(), one: await freePort(), two: await freePort() };
  const [redisPort, postgresPort] = [await freePort(), await freePort()];
  const others: ChildProcess[] = [];
  let redis: ChildProcess | null = null;
  const games = new Map<Name, ChildProcess>();
  const database = `postgres://terok@127.0.0.1:${postgresPort}/terok`;
  const start = async (name: Name) => {
    const env = {
      DATABASE_URL: database,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      TEROK_ADDRESS: `127.0.0.1:${ports.proxy}/${name}`,
      // The proxy, and the players' own word for where they come from.
      TEROK_PROXY: "2",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
    };
    games.set(name, await startedGame(ports[name], env, "/ready"));
  };
  const stop = async () => {
    for (const game of games.values()) await ended(game, "SIGKILL");
    for (const other of others.reverse()) await ended(other, "SIGTERM");
    if (redis !== null) await ended(redis, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    say("starting Redis and Postgres …");
    redis = await startRedis(redisPort, folder);
    others.push(await startPostgres(postgresPort, folder));
    say(`starting two servers of the game, and ${proxyName} before them …`);
    for (const name of NAMES) await start(name);
    others.push(await startProxy(proxyName, ports, folder));
  } catch (error) {
    await stop();
    throw error;
  }
  const db = await openDatabase(database);
  return {
    url: `http://127.0.0.1:${ports.proxy}`,
    urlOf: (name) => `http://127.0.0.1:${ports[name]}`,
    db,
    start,
    signal: (name, signal) => void games.get(name)?.kill(signal),
    async loseRedis() {
      if (redis !== null) await ended(redis, "SIGKILL");
      return async () => {
        redis = await startRedis(redisPort, folder);
      };
    },
    runs(name) {
      const game = games.get(name);
      return game !== undefined && game.exitCode === null && game.signalCode === null;
    },
    stop: () => db.destroy().then(stop),
  };
}
