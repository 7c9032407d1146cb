/**
 * What a folder may import, by the layout in CONTRIBUTING.md: arrows run from what players touch down to the rules,
 * and never back up. The lists may only shrink; one that grows needs an entry in docs/decisions/.
 */

/** Which packages a package may import, besides itself. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  commander: ["shared"],
  host: ["commander", "shared"],
  server: ["host", "commander", "shared"],
  client: ["host", "commander", "shared"],
  lab: ["server", "host", "commander", "shared"],
};

/** Which folders of packages/shared/src a folder of it may import, besides itself. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  math: [],
  ships: ["math"],
  approach: ["ships", "math"],
  battle: ["approach", "ships", "math"],
  sight: ["approach", "battle", "ships", "math"],
  aftermath: ["approach", "battle", "ships", "math"],
  wire: ["aftermath", "sight", "approach", "battle", "ships", "math"],
  replay: ["wire", "aftermath", "sight", "approach", "battle", "ships", "math"],
};

/** Under the client's screens: what every part of it may import. */
const GROUND = ["i18n", "net", "kit", "settings"];

/**
 * Which floors of packages/client/src a floor of it may import,
 * besides itself; the highest first. main.tsx stands over all of them.
 */
export const CLIENT: Readonly<Record<string, readonly string[]>> = {
  app: ["screens", "panels", "field", "chart", "people", "sound", "battle", "session", "solo", ...GROUND],
  screens: ["panels", "field", "chart", "people", "sound", "battle", "session", "solo", ...GROUND],
  panels: ["field", "chart", "people", "sound", "battle", "session", ...GROUND],
  field: ["battle", ...GROUND],
  chart: ["battle", ...GROUND],
  people: ["sound", "battle", ...GROUND],
  sound: ["battle", ...GROUND],
  battle: GROUND,
  session: ["solo", ...GROUND],
  solo: ["net", "kit"],
  settings: ["i18n", "net", "kit"],
  kit: ["i18n", "net"],
  net: [],
  i18n: [],
};

/**
 * The rules the client may run, and where: helm and the power its engines get, to predict the ship it flies
 * by hand; the formula of gunnery for the readout that shows the player what to expect at which distance.
 */
export const CLIENT_MAY_RUN: Readonly<Record<string, string>> = {
  "helm.ts": "packages/client/src/",
  "power.ts": "packages/client/src/net/",
  "gunnery.ts": "packages/client/src/battle/readings/tracking-curve.ts",
};

/** Where in the client a battle may be fought: in the thread that is to the page what a server's room is. */
export const CLIENT_HOSTS = "packages/client/src/solo/hosting/";

/** What makes a rule depend on the machine it runs on: clocks, chance, engine-made maths, the outside. */
export const FORBIDDEN_IN_RULES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a clock", /\b(?:Date|performance)\b\s*(?:\.|\()|new Date\b/],
  ["chance outside the seeded stream", /\bMath\.random\b|\bcrypto\b/],
  ["maths that differs between engines", /\bMath\.(?:a?sinh?|a?cosh?|a?tanh?|atan2|pow|exp|expm1|log|log2|log10|log1p|hypot|cbrt)\b|\*\*/],
  ["the console", /\bconsole\s*\./],
  ["a timer", /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/],
  ["the outside", /\b(?:process|globalThis|window|document|localStorage)\s*\.|\bfetch\s*\(|["']node:/],
];
