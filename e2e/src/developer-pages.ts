import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const CLIENT = fileURLToPath(new URL("../../packages/client", import.meta.url));

/** Serves the developer pages, on which screens are shown without a game server; their address ends in /. */
export async function openDeveloperPages(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await createServer({ root: CLIENT, logLevel: "error", server: { port: 0, host: "127.0.0.1", hmr: false } });
  await server.listen();
  return { url: `${server.resolvedUrls?.local[0] ?? ""}demo/`, close: () => server.close() };
}
