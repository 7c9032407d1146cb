import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { BenchRow } from "./row.ts";

const DIST = fileURLToPath(new URL("../../../client/dist/", import.meta.url));

/** Chunks fetched only when somebody asks for what they do: no battle needs them. */
const ON_ASKING = /^assets\/worker-/;

/** Bytes a browser fetches before the landing page, and before a battle can be played, compressed as they are served. */
export function benchFirstLoad(): BenchRow[] {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|js|css|woff2)$/.test(file));
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const atOnce = files.filter((file) => file === "index.html" || file.endsWith(".woff2") || html.includes(file));
  const onAsking = files.filter((file) => ON_ASKING.test(file));
  const needed = files.filter((file) => !onAsking.includes(file));
  return [
    { metric: "first load, landing page", value: sizeOf(atOnce), unit: "B brotli", goal: "" },
    { metric: "first load to playable, everything a battle needs", value: sizeOf(needed), unit: "B brotli", goal: "<= 358400" },
    { metric: "loaded when counsel is first asked", value: sizeOf(onAsking), unit: "B brotli", goal: "" },
  ];
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((all, file) => {
    const bytes = readFileSync(join(DIST, file));
    return all + (file.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length);
  }, 0);
}
