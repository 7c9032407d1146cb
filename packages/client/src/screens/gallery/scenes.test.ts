import { CLASS_IDS } from "@terok-nor/shared/ships/classes.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import { describe, expect, it } from "vitest";
import { SCENES } from "./scenes.ts";

const eventful = [...SCENES.deaths, ...SCENES.weapons, ...SCENES.effects];
const names = (group: keyof typeof SCENES) => SCENES[group].map(({ name }) => name);

describe("the gallery's scenes", () => {
  it("show every class, its end and every weapon, whatever is added to the tables", () => {
    expect(names("states")).toEqual([...CLASS_IDS]);
    expect(names("deaths")).toHaveLength(CLASS_IDS.length);
    expect(names("weapons")).toEqual(Object.keys(WEAPON_TABLE));
  });

  it.each(eventful)("of $name have something happen within ten seconds, to ships that are there", ({ at }) => {
    const moments = Array.from({ length: 200 }, (_, tick) => at(tick));
    expect(moments.flatMap(({ events }) => events).length).toBeGreaterThan(0);
    moments.forEach(({ own, events: now }, tick) => {
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
      const before = moments[tick - 1]?.own ?? own;
      for (const event of now) if ("a" in event) expect(before.map(({ id }) => id)).toContain(event.a);
    });
  });

  it("show a torpedo from its launch to where it strikes", () => {
    for (const { at, name } of SCENES.weapons.filter(({ name: weapon }) => weapon.endsWith("torpedo"))) {
      const kinds = Array.from({ length: 60 }, (_, tick) => at(tick).events.map(({ kind }) => kind)).flat();
      expect(kinds, name).toEqual(["launch", "torpedo-hit"]);
      expect(at(20).torpedoes).toHaveLength(1);
      expect(at(50).torpedoes).toHaveLength(0);
    }
  });
});
