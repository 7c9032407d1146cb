import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./run-child.mjs";

/** One hash over everything that decides what `npm ci` puts into node_modules. */
function wantedStamp(root) {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folders = workspaces.flatMap((pattern) =>
    pattern.endsWith("/*") ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`) : [pattern],
  );
  const files = ["package.json", "package-lock.json", ...folders.sort().map((folder) => `${folder}/package.json`)];
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest("hex");
}

const stampOf = (root) => join(root, "node_modules", ".terok-nor-stamp");

/** Notes that node_modules was made from the present lockfile and package.json files. */
export function noteInstalled(root) {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampOf(root), wantedStamp(root));
}

/**
 * Runs `npm ci` when node_modules was not made from the present lockfile and package.json files.
 * @param {string} root the repository's folder
 * @returns {Promise<boolean>} whether node_modules is now as it should be
 */
export async function install(root) {
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wantedStamp(root)) return true;

  const started = performance.now();
  console.error("Installing what the game is built from (npm ci, about half a minute the first time) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runChild(npm, args, {
    cwd: root,
    // npm's own summary goes to stderr too, so that a task's stdout holds its answer alone.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (code !== 0) {
    console.error("The install failed; npm's own words are above. A network connection is needed the first time.");
    return false;
  }
  noteInstalled(root);
  console.error(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  return true;
}
