import { expect, test } from "vitest";
import { ENGINES, someEnd, someOpening } from "../testing/archives.ts";
import { OneByOne } from "./one-by-one.ts";
import { archiveIn } from "./open-archive.ts";

test("one thing is done after the other, whether it comes to something or not", async () => {
  const one = new OneByOne();
  const told: string[] = [];
  const work = (name: string, fails: boolean) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const done = await Promise.allSettled([one.do(work("a", false)), one.do(work("b", true)), one.do(work("c", false))]);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(told).toEqual(["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test("battles that begin and end at once leave others their turns in between", async () => {
  const BATTLES = 20;
  const [[, open]] = ENGINES;
  const archive = await archiveIn(await open());
  const openings = Array.from({ length: BATTLES }, () => someOpening(null, null));
  let turns = 0;
  const count = () => {
    turns += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  const turnsOf = async (what: Promise<unknown>[]) => {
    turns = 0;
    await Promise.all(what);
    return turns;
  };
  expect(await turnsOf(openings.map((opening) => archive.matches.begin(opening)))).toBeGreaterThanOrEqual(BATTLES - 1);
  expect(await turnsOf(openings.map(({ id }) => archive.matches.end(id, someEnd("terran"))))).toBeGreaterThanOrEqual(BATTLES - 1);
  clearImmediate(counting);
  await archive.close();
});
