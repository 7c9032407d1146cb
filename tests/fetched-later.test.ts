import { expect, test } from "vitest";
import { landing, withoutComments } from "./boundaries.ts";
import { sources } from "./sources.ts";

const CLIENT = "packages/client/src/";
const own = new Map(sources.filter(([file]) => file.startsWith(CLIENT)));
/** Imports that bring a module with the one that names it: not of types alone, nor made when something is wanted. */
const AT_ONCE = /^\s*(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s*)?["']([^"']+)["']/gm;

/** Every file of the client that comes with one of these. */
function comesWith(...roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = roots.map((root) => CLIENT + root);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const source = own.get(file);
    if (source === undefined || reached.has(file)) continue;
    reached.add(file);
    for (const [, specifier] of withoutComments(source).matchAll(AT_ONCE)) open.push(landing(file, specifier) ?? "");
  }
  return reached;
}

/** What nobody needs to begin a battle. */
const LATER = [
  "people/portraits/sitters/",
  "people/portraits/speaker-portrait.tsx",
  "solo/solo-link.ts",
  "solo/hosting/",
  "screens/result/trial/",
  "screens/gallery/",
];

test("what a battle can begin without comes neither with the landing page nor with the drawn field", () => {
  const atOnce = [...comesWith("main.tsx", "field/mount-battle.ts")];
  expect(atOnce.length).toBeGreaterThan(100);
  for (const part of LATER) {
    expect([...own.keys()].some((file) => file.startsWith(CLIENT + part))).toBe(true);
    expect(atOnce.filter((file) => file.startsWith(CLIENT + part))).toEqual([]);
  }
});
