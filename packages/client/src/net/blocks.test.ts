import { signal } from "@preact/signals";
import type { Me } from "@terok-nor/shared/wire/api.ts";
import { DONE } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import { inMemory } from "./account.ts";
import { createBlocks } from "./blocks.ts";

function somebody(hasAccount: boolean) {
  const me = signal<Me | null>(hasAccount ? ({ blocked: [] as readonly string[] } as Me) : null);
  const block = async (player: string, on: boolean) => {
    const others = me.peek()?.blocked.filter((each) => each !== player) ?? [];
    me.value = { ...(me.peek() as Me), blocked: on ? [...others, player] : others };
    return DONE;
  };
  return { me, block };
}

test("who has an account has others blocked by it, everywhere, and nothing of it stays in the browser", async () => {
  const keeping = inMemory();
  const blocks = createBlocks(somebody(true), keeping);
  await blocks.set("P7", "ROOM", true);
  expect([blocks.isBlocked("P7", "OTHER"), blocks.isBlocked("P8", "ROOM"), keeping.get("blocked")]).toEqual([true, false, null]);
  await blocks.set("P7", "ROOM", false);
  expect(blocks.isBlocked("P7", "ROOM")).toBe(false);
});

test("a guest has them blocked in this browser, from visit to visit, also once they have an account", async () => {
  const keeping = inMemory();
  await createBlocks(somebody(false), keeping).set("P7", "ROOM", true);
  const later = createBlocks(somebody(true), keeping);
  expect(later.isBlocked("P7", "OTHER")).toBe(true);
  await later.set("P7", "ROOM", false);
  expect(createBlocks(somebody(false), keeping).isBlocked("P7", "OTHER")).toBe(false);
});

test("somebody who is a guest is blocked in their room alone: another there may have the same name", async () => {
  const blocks = createBlocks(somebody(true), inMemory());
  await blocks.set("~Morn", "ROOM", true);
  expect([blocks.isBlocked("~Morn", "ROOM"), blocks.isBlocked("~Morn", "OTHER")]).toEqual([true, false]);
  await blocks.set("~Morn", "ROOM", false);
  expect(blocks.isBlocked("~Morn", "ROOM")).toBe(false);
});

test.each(["{", "7", "null", '{"a":1}', "[7]"])("what was kept and cannot be understood (%s) blocks nobody", (text) => {
  const keeping = inMemory();
  keeping.set("blocked", text);
  expect(createBlocks(somebody(false), keeping).isBlocked("7", "ROOM")).toBe(false);
});
