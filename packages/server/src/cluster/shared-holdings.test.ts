import { expect, test } from "vitest";
import { Holdings } from "../gate/holdings.ts";
import { log } from "../kit/log.ts";
import { SharedHoldings } from "./shared-holdings.ts";

log.level = "silent";

test("an address holds as many battles in all processes together as it may in one, and those of a dead one no more", async () => {
  const others: { notice: { held: Record<string, number> } | null }[] = [{ notice: { held: { a: 2 } } }, { notice: null }];
  let told = 0;
  const holdings = new SharedHoldings({ others: async () => others }, () => told++, new Holdings(3));
  expect([await holdings.take("a"), await holdings.take("a"), await holdings.take("b")]).toEqual([true, false, true]);
  expect([holdings.all(), told]).toEqual([{ a: 1, b: 1 }, 2]);
  others[0] = { notice: null };
  expect([await holdings.take("a"), await holdings.take("a"), await holdings.take("a")]).toEqual([true, true, false]);
  holdings.giveBack("a");
  expect([holdings.all(), told]).toEqual([{ a: 2, b: 1 }, 5]);
});

test("while nobody can be asked, a process counts by itself", async () => {
  const holdings = new SharedHoldings({ others: () => Promise.reject(new Error("out")) }, () => undefined, new Holdings(1));
  expect([await holdings.take("a"), await holdings.take("a")]).toEqual([true, false]);
});
