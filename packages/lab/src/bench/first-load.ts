import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { BenchRow } from "./row.ts";

const DIST = fileURLToPath(new URL("../../../client/dist/", import.meta.url));

/** Bytes a browser fetches before the landing page, and before a battle can be played, compressed as they are served. */
export function benchFirstLoad(): BenchRow[] {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|js|css|woff2)$/.test(file));
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const atOnce = files.filter((file) => file === "index.html" || file.endsWith(".woff2") || html.includes(file));
  return [
    { metric: "first load, landing page", value: sizeOf(atOnce), unit: "B brotli", goal: "" },
    { metric: "first load to playable, everything a battle needs", value: sizeOf(files), unit: "B brotli", goal: "<= 358400" },
  ];
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((all, file) => {
    const bytes = readFileSync(join(DIST, file));
    return all + (file.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length);
  }, 0);
}
