// Run after each change to a package.json: installs, mends the lockfile, and notes that node_modules fits it.
import { fileURLToPath } from "node:url";
import { noteInstalled } from "./install.mjs";
import { mendFile } from "./mend-lockfile.mjs";
import { runChild } from "./run-child.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await runChild(process.platform === "win32" ? "npm.cmd" : "npm", ["install", "--no-audit", "--no-fund"], {
  cwd: root,
  shell: process.platform === "win32",
});
if (process.exitCode === 0) {
  const added = mendFile(`${root}/package-lock.json`);
  console.error(added.length > 0 ? `package-lock.json: added ${added.join(", ")}` : "package-lock.json is whole.");
  noteInstalled(root);
}
