import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file);

/** Every source of the packages that is no test: its path from the root, and its text. */
export const sources: readonly (readonly [file: string, source: string])[] = globSync("packages/*/src/**/*.{ts,tsx}", { cwd })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !isTest(file))
  .map((file) => [file, readFileSync(`${cwd}${file}`, "utf8")] as const);
