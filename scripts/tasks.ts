/** What each npm script of the project does, once the right Node runs and node_modules is in place. */

import { existsSync, readdirSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings, type Settings } from "../packages/server/src/settings/settings.ts";
import { whyNotListening } from "../packages/server/src/settings/why-not.ts";
import { develop } from "./dev.ts";
import { listenError } from "./port.ts";
import { runChild } from "./run-child.mjs";
import { runTests } from "./run-tests.ts";

type Task = (args: readonly string[]) => Promise<number>;

const say = (text: string): void => console.error(text);

/** Runs `node <file> <args>`; the file's stdout is the task's stdout. */
const node =
  (file: string): Task =>
  (args) =>
    runChild(process.execPath, [file, ...args]);

/** Builds the client if its sources changed since the last time; progress goes to stderr. */
async function buildClient(): Promise<number> {
  say("Building the client (a few seconds; nothing to do when it has not changed) …");
  const started = performance.now();
  const args = ["run", "build", "--filter=@terok-nor/client", "--output-logs=errors-only", "--no-update-notifier"];
  const code = await runChild("turbo", args, { stdio: ["ignore", 2, 2] });
  say(code === 0 ? `Client ready after ${((performance.now() - started) / 1000).toFixed(1)} s.` : "The client could not be built.");
  return code;
}

/** Builds the client, then runs `node <file> <args>`. */
const afterBuild =
  (file: string): Task =>
  async (args) => {
    const built = await buildClient();
    return built === 0 ? node(file)(args) : built;
  };

const SERVER = "packages/server/src/main.ts";

/** Does a task that needs the server's settings; where one is wrong, it says so instead. */
async function withSettings(task: (settings: Settings) => Promise<number>): Promise<number> {
  const read = readSettings(process.env);
  if ("settings" in read) return task(read.settings);
  for (const sentence of read.wrong) say(sentence);
  return 1;
}

async function start(args: readonly string[]): Promise<number> {
  // Help, or something the server does not know: it has the words, and nothing need be built for them.
  if (args.length > 0) return node(SERVER)(args);
  return withSettings(async ({ host, port }) => {
    const error = await listenError(port, host);
    if (error === null) return afterBuild(SERVER)(args);
    say(whyNotListening(error, { host, port }));
    return 1;
  });
}

/** A folder that any host of files serves, in whatever place: the game against the computer, with no server behind it. */
async function buildStatic(args: readonly string[]): Promise<number> {
  const out = args[0] === "--out" ? args[1] : undefined;
  if (out === undefined) {
    say("Where to? npm run build:static -- --out FOLDER");
    return 1;
  }
  // npm changes into the project's folder; the folder is meant from where it was called.
  const folder = resolve(process.env.INIT_CWD ?? ".", out);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    say(`There is something in ${folder} already. Name a folder that is empty, or none yet.`);
    return 1;
  }
  const cwd = fileURLToPath(new URL("../packages/client", import.meta.url));
  const code = await runChild("vite", ["build", "--base", "./", "--outDir", folder], { cwd, stdio: ["ignore", 2, 2] });
  if (code === 0) say(`Put the files of ${folder} on any web host. Battles against the computer need nothing else.`);
  return code;
}

/** As start, open to the local network; over IPv6 too where the machine has it. */
async function lan(args: readonly string[]): Promise<number> {
  process.env.TEROK_LAN = "1";
  process.env.HOST = hasIPv6() ? "::" : "0.0.0.0";
  return start(args);
}

function hasIPv6(): boolean {
  const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  return addresses.some(({ family }) => family === "IPv6");
}

/** Runs one check after another and names those that failed, so that one run shows everything. */
async function check(): Promise<number> {
  const steps: readonly (readonly [name: string, program: string, args: string[]])[] = [
    ["types", "turbo", ["run", "types", "--output-logs=errors-only", "--continue"]],
    ["lint and format", "biome", ["check", "--error-on-warnings"]],
    ["unused code", "knip", []],
    ["import directions", "vitest", ["run", "tests/"]],
  ];
  const failed: string[] = [];
  for (const [name, program, args] of steps) {
    say(`— ${name} —`);
    if ((await runChild(program, args, { stdio: ["ignore", 2, 2] })) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
}

const TASKS: Readonly<Record<string, Task>> = {
  start,
  lan,
  check,
  test: runTests,
  "build:static": buildStatic,
  dev: () => withSettings(({ port }) => develop(port)),
  backup: node("packages/server/src/backup.ts"),
  restore: node("packages/server/src/restore.ts"),
  admin: node("packages/server/src/admin.ts"),
  canon: node("packages/lab/src/canon.ts"),
  tournament: node("packages/lab/src/tournament.ts"),
  sweep: node("packages/lab/src/sweep.ts"),
  tempo: node("packages/lab/src/tempo.ts"),
  analysis: node("packages/lab/src/analysis.ts"),
  worth: node("packages/lab/src/worth.ts"),
  exploit: node("packages/lab/src/exploit.ts"),
  choices: node("packages/lab/src/choices.ts"),
  plans: node("packages/lab/src/plans.ts"),
  delay: node("packages/lab/src/delay.ts"),
  exhaust: node("packages/lab/src/exhaust.ts"),
  worlds: node("packages/lab/src/worlds.ts"),
  calibrate: node("packages/lab/src/calibrate.ts"),
  hold: node("packages/lab/src/hold.ts"),
  "bench:load": node("packages/lab/src/load.ts"),
  "test:cluster": node("packages/lab/src/cluster.ts"),
  // The first load is measured on what is served.
  bench: afterBuild("packages/lab/src/bench.ts"),
  shots: afterBuild("e2e/src/shots.ts"),
  sound: node("e2e/src/sound.ts"),
  "moving-picture": node("e2e/src/moving-picture.ts"),
  "bench:frames": node("e2e/src/frame-bench.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  say(`There is no task "${name}". There are: ${Object.keys(TASKS).join(", ")}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await task(args);
}
