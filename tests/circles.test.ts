import { describe, expect, it } from "vitest";
import { importsOf, landing } from "./boundaries.ts";
import { circlesOf, type Imports, twoWayPairs } from "./circles.ts";
import { PACKAGES } from "./import-rules.ts";
import { sources } from "./sources.ts";

/** Types count as well: who must know a file's types cannot be read without it. */
const importsIn = (name: string): Imports => {
  const own = new Map(sources.filter(([file]) => file.startsWith(`packages/${name}/`)));
  const landings = (file: string, source: string) => importsOf(source).map((specifier) => landing(file, specifier));
  return new Map([...own].map(([file, source]) => [file, landings(file, source).filter((target) => target !== null && own.has(target))]));
};

describe.each(Object.keys(PACKAGES))("the files of %s", (name) => {
  const imports = importsIn(name);

  it("import one another in no circle", () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(0);
    expect(circlesOf(imports)).toEqual([]);
  });

  it("lie in folders of which no two import each other", () => {
    expect(twoWayPairs(imports)).toEqual([]);
  });
});

describe("the check itself", () => {
  const madeUp = (...arrows: (readonly [from: string, to: string])[]): Imports => {
    const files = new Set(arrows.flat());
    const of = (file: string) => arrows.flatMap(([from, to]) => (from === file ? [`packages/a/src/${to}`] : []));
    return new Map([...files].map((file) => [`packages/a/src/${file}`, of(file)]));
  };

  it("finds a circle of any length, and each once", () => {
    const imports = madeUp(["x.ts", "y.ts"], ["y.ts", "z.ts"], ["z.ts", "x.ts"], ["z.ts", "w.ts"], ["p.ts", "q.ts"], ["q.ts", "p.ts"]);
    const named = circlesOf(imports).map((circle) => circle.map((file) => file.slice("packages/a/src/".length)));
    expect(named).toEqual([
      ["x.ts", "y.ts", "z.ts"],
      ["p.ts", "q.ts"],
    ]);
  });

  it("finds two folders that import each other, though their files stand in no circle", () => {
    const imports = madeUp(["rooms/a.ts", "gate/b.ts"], ["gate/c.ts", "rooms/d.ts"]);
    expect(circlesOf(imports)).toEqual([]);
    expect(twoWayPairs(imports)).toEqual(["packages/a/src/gate packages/a/src/rooms"]);
  });

  it("takes a folder and those inside it for one room, and the files beside the folders for another", () => {
    expect(twoWayPairs(madeUp(["rooms/a.ts", "rooms/watch/b.ts"], ["rooms/watch/c.ts", "rooms/d.ts"]))).toEqual([]);
    expect(twoWayPairs(madeUp(["main.ts", "rooms/a.ts"], ["rooms/b.ts", "log.ts"]))).toHaveLength(1);
  });
});
