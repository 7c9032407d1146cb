import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Restraints } from "../archive/restraints.ts";
import { log } from "../kit/log.ts";
import { PeopleNow } from "./people-now.ts";

log.level = "silent";
let names: Map<string, string>;
let blocks: Map<string, Set<string>>;
let restraints: Map<string, Restraints>;
let isOut: boolean;
let asked: (readonly string[])[];
let people: PeopleNow;

beforeEach(() => {
  vi.useFakeTimers();
  [names, blocks, restraints, isOut, asked] = [new Map([["kai", "Kai"]]), new Map(), new Map(), false, []];
  const answers = async <T>(value: T): Promise<T> => {
    if (isOut) throw new Error("the database is out");
    return value;
  };
  const namesOf = (ids: readonly string[]) => {
    asked.push(ids);
    return answers(names);
  };
  people = new PeopleNow({ namesOf }, { blocks: () => answers(blocks), restraints: () => answers(restraints) });
});
afterEach(() => {
  people.stop();
  vi.useRealTimers();
});

const later = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test("somebody is known a moment after they were asked about, with what was done to them since", async () => {
  expect(people.of("kai")).toBe(null);
  await later(2.1);
  expect(people.of("kai")).toEqual({ name: "Kai" });
  names.set("kai", "Opaka");
  await later(2.1);
  expect(people.of("kai")).toEqual({ name: "Opaka" });
  names.delete("kai");
  await later(2.1);
  expect(people.of("kai")).toBe("gone");
});

test("whoever is restrained is so at the next look, for the time that is left, whether anybody asked about them or not", async () => {
  restraints.set("gul", { silenced: Date.now() + 62_000, "shut-out": Date.now() + 7200_000 });
  expect(people.silencedFor("gul")).toBe(0);
  await later(2);
  expect([people.silencedFor("gul"), people.shutOutFor("gul")]).toEqual([60, 7198]);
  await later(61);
  expect([people.silencedFor("gul"), people.silencedFor(null), people.shutOutFor("kai")]).toEqual([0, 0, 0]);
});

test("while the archive does not answer what was known holds, and time runs on", async () => {
  restraints.set("gul", { silenced: Date.now() + 10_000 });
  people.of("kai");
  await later(2);
  isOut = true;
  await later(6);
  expect(people.of("kai")).toEqual({ name: "Kai" });
  expect(people.silencedFor("gul")).toBe(2);
  await later(3);
  expect(people.silencedFor("gul")).toBe(0);
});

test("whom one of two has blocked neither is to meet, and it is known as soon as it is learnt", async () => {
  blocks.set("kai", new Set(["gul"]));
  await people.learn("kai");
  expect([people.areApart("kai", "gul"), people.areApart("gul", "kai"), people.areApart("kai", "kor")]).toEqual([true, true, false]);
});

test("nobody is looked after for long whom no room asks about any more", async () => {
  people.of("kai");
  await later(2.1);
  expect(asked.at(-1)).toEqual(["kai"]);
  await later(35);
  expect(asked.at(-1)).toEqual([]);
  expect(people.of("kai")).toBe(null);
});
