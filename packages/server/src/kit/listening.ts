import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import type { Server } from "../colyseus/colyseus.ts";

/**
 * Comes true once a server listens, and fails where it cannot: Colyseus hears of
 * that only once it listens, and would wait for ever.
 * @param port 0 takes any that is free.
 */
export async function listening(server: Server, http: HttpServer, port: number, host: string): Promise<void> {
  const over = new AbortController();
  const failed = once(http, "error", { signal: over.signal }).then(([error]) => Promise.reject(error));
  try {
    await Promise.race([server.listen(port, host), failed]);
  } finally {
    failed.catch(() => undefined);
    over.abort();
  }
}
