import { readFileSync, writeFileSync } from "node:fs";
import { openReplay } from "@terok-nor/shared/replay/pack.ts";

/** Opens the file of its argument as a replay, and prints by how much this process has grown meanwhile at the most, KB. */
const bytes = readFileSync(process.argv[2] ?? "");
// Where the system tells it: from here on the most is counted anew. Elsewhere it is the most since the start.
try {
  writeFileSync("/proc/self/clear_refs", "5");
} catch {}
const before = process.memoryUsage().rss / 1024;
openReplay(bytes);
console.log(Math.max(0, most() - before));

function most(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
