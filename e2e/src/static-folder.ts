import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};
/** Where the folder lies on its host: nowhere in particular. */
const PLACE = "/games/terok/";

/** The game as a folder, on a host that knows nothing but files. */
export async function withStaticFolder(use: (url: string, closeHost: () => void) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "terok-static-"));
  const built = spawn(process.execPath, ["scripts/run.mjs", "build:static", "--out", folder], { cwd: ROOT, stdio: "ignore" });
  const [code] = await once(built, "exit");
  if (code !== 0) throw new Error(`build:static ended with code ${code}`);
  const host = createServer(({ url = "" }, response) => {
    const name = url.startsWith(PLACE) ? url.slice(PLACE.length) || "index.html" : "";
    try {
      const bytes = readFileSync(join(folder, name));
      response.setHeader("Content-Type", KINDS[extname(name)] ?? "application/octet-stream").end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  host.listen(0, "127.0.0.1");
  await once(host, "listening");
  const closeHost = () => void host.close().closeAllConnections();
  try {
    await use(`http://127.0.0.1:${(host.address() as AddressInfo).port}${PLACE}`, closeHost);
  } finally {
    closeHost();
    rmSync(folder, { recursive: true, force: true });
  }
}
