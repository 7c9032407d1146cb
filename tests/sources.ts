import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Every file of the project's own code that matches: its path from the root, and its text. */
function read(...patterns: string[]): readonly (readonly [file: string, source: string])[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd, exclude: ["**/node_modules/**"] }));
  return files.map((file) => [file.replaceAll("\\", "/"), readFileSync(`${cwd}${file}`, "utf8")] as const);
}

const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file);

/** Everything written in TypeScript, tests and pages to look at included. */
export const allSources = read("packages/*/{src,demo}/**/*.{ts,tsx}", "{e2e,tests,scripts}/**/*.ts");

/** The sources of the packages that are no tests. */
export const sources = allSources.filter(([file]) => /^packages\/[^/]+\/src\//.test(file) && !isTest(file));
