import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { BenchRow } from "./row.ts";

const DIST = fileURLToPath(new URL("../../../client/dist/", import.meta.url));

/** The chunks fetched besides the page's own: when an assault begins, when act one begins, and counsel's. */
const OF_AN_ASSAULT = /^assets\/mount-battle-.*\.js$/;
const OF_ACT_ONE = /^assets\/chart-screen-.*\.js$/;
const ON_ASKING = /^assets\/worker-/;

/** Bytes a browser fetches before the landing page, and before a battle can be played, compressed as they are served. */
export function benchFirstLoad(): BenchRow[] {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|js|css|woff2)$/.test(file));
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const atOnce = files.filter((file) => file === "index.html" || file.endsWith(".woff2") || html.includes(file));
  const onAsking = files.filter((file) => ON_ASKING.test(file));
  /** With a chunk that is fetched later, and what that brings along. The page itself is not counted twice. */
  const needed = (chunk: RegExp) => {
    const stage = files.find((file) => chunk.test(file)) ?? "";
    const imported = new Set(readFileSync(join(DIST, stage), "utf8").match(/[\w-]+\.(?:js|css)/g));
    return sizeOf(files.filter((file) => atOnce.includes(file) || file === stage || imported.has(basename(file))));
  };
  return [
    { metric: "first load, landing page", value: sizeOf(atOnce), unit: "B brotli", goal: "" },
    { metric: "first load to playable, everything an assault needs", value: needed(OF_AN_ASSAULT), unit: "B brotli", goal: "<= 358400" },
    { metric: "first load to playable, everything act one needs", value: needed(OF_ACT_ONE), unit: "B brotli", goal: "<= 358400" },
    { metric: "loaded when counsel is first asked", value: sizeOf(onAsking), unit: "B brotli", goal: "" },
  ];
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((all, file) => {
    const bytes = readFileSync(join(DIST, file));
    return all + (file.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length);
  }, 0);
}
