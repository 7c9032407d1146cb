// Adds to package-lock.json the optional packages of other platforms that `npm install` left out.
//
// Packages with a binary per platform list all of them as optional dependencies. When a registry mirror lacks
// one of those, `npm install` drops its entry, and `npm ci` then refuses the whole lockfile ("Missing: … from
// lock file"). The entries below hold what `npm ci` compares: version, os, cpu. See docs/decisions/.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/** What platform a package is for, read off its name, as "@biomejs/cli-linux-arm64-musl" tells it. */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((word) => words.includes(word));
  const cpu = PROCESSORS.filter((word) => words.includes(word));
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(words.includes("musl") && { libc: ["musl"] }) };
}

/** Whether node's lookup from the folder `parent` finds `name` among the lockfile's packages. */
function canResolve(packages, parent, name) {
  const steps = parent.split("/node_modules/").map((_, i, all) => all.slice(0, all.length - i).join("/node_modules/"));
  return ["", ...steps].some((folder) => packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined);
}

/** Adds the missing optional entries to a parsed lockfile; returns the paths added. */
export function mend(lock) {
  const added = [];
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (canResolve(lock.packages, parent, name)) continue;
      if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${parent} wants ${name}@${version}: only an exact version can be mended`);
      const path = `node_modules/${name}`;
      lock.packages[path] = { version, ...platformOf(name), ...(entry.dev && { dev: true }), optional: true };
      added.push(path);
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted);
  return added;
}

/** Mends a lockfile in place; returns the paths added. */
export function mendFile(file) {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const added = mend(lock);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return added;
}
