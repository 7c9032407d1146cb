import { createServer } from "vite";
import { runChild } from "./run-child.mjs";

/** Paths that belong to the game server: its own, Colyseus's match-making, and a room's line ("/process/room"). */
const OF_THE_SERVER = ["^/(health|ready|metrics)$", "^/api/", "^/matchmake/", "^/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+/?(\\?.*)?$"];

/**
 * Serves the client with hot reload on `port` and passes the game's traffic on to the real server on the next port,
 * which starts again whenever one of its sources changes. One address, no build, the same server as players get.
 */
export async function develop(port: number): Promise<number> {
  const target = `http://127.0.0.1:${port + 1}`;
  // Each request keeps the host it was sent to: the server lets only pages of its own name use it.
  const proxy = Object.fromEntries(OF_THE_SERVER.map((path) => [path, { target, ws: true }]));
  const vite = await createServer({ root: "packages/client", server: { host: "127.0.0.1", port, strictPort: true, proxy } });
  await vite.listen();
  console.error(`The game in development is at http://localhost:${port}/ (the address printed below is the bare server).`);
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port + 1) };
  try {
    return await runChild(process.execPath, ["--watch", "packages/server/src/main.ts"], { env });
  } finally {
    await vite.close();
  }
}
