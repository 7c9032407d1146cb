// The door to every npm script of the project: `node scripts/run.mjs <task> [arguments]`.
//
// Plain JavaScript, because it must run on whatever Node the machine has (20 or later). It installs what is
// missing, finds the Node the project is pinned to, and goes on in scripts/tasks.ts under that one.
// Everything it says goes to stderr, so that a task's own stdout stays clean (`--json`).
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { runChild } from "./run-child.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WANTED_MAJOR = 24;

/** The pinned Node from node_modules, else this one if it is new enough, else null. */
function findNode() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const pinned = join(ROOT, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  return Number.parseInt(process.versions.node, 10) >= WANTED_MAJOR ? process.execPath : null;
}

async function main() {
  const installed = await install(ROOT);
  if (!installed) return 1;
  const node = findNode();
  if (node === null) {
    console.error(
      `This project runs on Node ${WANTED_MAJOR}. npm brings it along on Linux and Windows; for ${process.platform}-${process.arch} it has none,\n` +
        `and the Node on this machine is ${process.versions.node}. Please install Node ${WANTED_MAJOR} or later from https://nodejs.org and try again.`,
    );
    return 1;
  }
  const path = [dirname(node), join(ROOT, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  return runChild(node, [join(ROOT, "scripts", "tasks.ts"), ...process.argv.slice(2)], { cwd: ROOT, env });
}

process.exitCode = await main();
