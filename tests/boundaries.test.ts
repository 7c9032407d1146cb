import { describe, expect, it } from "vitest";
import { forbiddenImports, importsOf, impurities } from "./boundaries.ts";
import { CLIENT, SHARED } from "./import-rules.ts";
import { allSources, sources } from "./sources.ts";

describe("the directions of imports", () => {
  it("are kept by every source of the project", () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(([file, source]) => forbiddenImports(file, source))).toEqual([]);
  });

  it.each([
    ["shared", SHARED],
    ["client", CLIENT],
  ])("are stated for every folder of %s, and lead down only", (name, floors) => {
    const folders = new Set(
      sources
        .map(([file]) => file.split("/"))
        .filter((parts) => parts[1] === name && parts.length > 4)
        .map((parts) => parts[3]),
    );
    expect([...folders].filter((folder) => !(folder in floors))).toEqual([]);
    const reaches = (from: string, to: string): boolean => floors[from].some((next) => next === to || reaches(next, to));
    expect(Object.keys(floors).filter((folder) => reaches(folder, folder))).toEqual([]);
  });
});

describe("the rules", () => {
  it("use no clock, no chance of their own, no engine-made maths and nothing outside", () => {
    const rules = sources.filter(([file]) => file.startsWith("packages/shared/src/"));
    expect(rules.flatMap(([file, source]) => impurities(file, source))).toEqual([]);
  });
});

describe("Colyseus", () => {
  it("comes by one door, which keeps the process's environment from it", () => {
    const DOOR = "packages/server/src/colyseus/colyseus.ts";
    const doors = allSources.filter(([, source]) => importsOf(source).some((name) => /^colyseus$|^@colyseus\/(?!schema|sdk)/.test(name)));
    expect(doors.map(([file]) => file)).toEqual([DOOR]);
  });
});

describe("the check itself", () => {
  it("sees static, type-only, dynamic and re-exporting imports, and none in a comment", () => {
    const source = `import a from "./a.ts";\nimport type { B } from './b.ts';\nexport * from "./c.ts";\nawait import("./d.ts");\nimport "./e.ts";\n// import "./no.ts"`;
    expect(importsOf(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts"]);
  });

  it.each([
    ["packages/shared/src/battle/tick.ts", 'import { seenBy } from "../sight/seen-by.ts";'],
    ["packages/shared/src/battle/tick.ts", 'import type { Row } from "../wire/rows.ts";'],
    ["packages/shared/src/ships/classes.ts", 'import { tick } from "../battle/tick.ts";'],
    ["packages/shared/src/math/trig.ts", 'import { log } from "@terok-nor/server/kit/log.ts";'],
    ["packages/commander/src/captain.ts", 'import "@terok-nor/server/kit/log.ts";'],
    ["packages/server/src/main.ts", 'import "../../client/src/main.tsx";'],
    ["packages/client/src/field/draw/ship-view.ts", 'import { fire } from "@terok-nor/shared/battle/rules/gunnery.ts";'],
    ["packages/client/src/battle/bridge.ts", 'import { HintStrip } from "../panels/hint-strip.tsx";'],
    ["packages/client/src/kit/bar.tsx", 'import { calm } from "../settings/calm-choice.ts";'],
    ["packages/client/src/session/session.ts", 'import { Fight } from "@terok-nor/host/fight.ts";'],
    ["packages/client/src/main.tsx", 'await import("@terok-nor/lab/canon.ts");'],
  ])("refuses in %s the line %s", (file, line) => {
    expect(forbiddenImports(file, line)).toHaveLength(1);
  });

  it.each([
    ["packages/shared/src/sight/seen-by.ts", 'import type { BattleState } from "../battle/state.ts";'],
    ["packages/client/src/net/prediction.ts", 'import { fly } from "@terok-nor/shared/battle/rules/helm.ts";'],
    ["packages/client/src/solo/hosting/solo-battle.ts", 'import { Fight } from "@terok-nor/host/fight.ts";'],
    ["packages/server/src/main.ts", 'import pino from "pino";'],
  ])("accepts in %s the line %s", (file, line) => {
    expect(forbiddenImports(file, line)).toEqual([]);
  });

  it.each([
    "Date.now()",
    "new Date()",
    "performance.now()",
    "Math.random()",
    "Math.sin(1)",
    "Math.hypot(1, 2)",
    "2 ** 3",
    "console.log(1)",
    "setTimeout(f, 1)",
    "fetch(u)",
    'import "node:fs"',
  ])("finds %s in a rule", (code) => {
    expect(impurities("packages/shared/src/battle/rules/made-up.ts", code)).toHaveLength(1);
    expect(impurities("packages/shared/src/battle/rules/made-up.ts", `// ${code}`)).toEqual([]);
  });
});
