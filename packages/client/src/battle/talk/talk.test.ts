import { signal } from "@preact/signals";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { afterEach, expect, test } from "vitest";
import { createFakeLink } from "../../../demo/fake-link.ts";
import { muster } from "../../../demo/sample-room.ts";
import { inMemory } from "../../net/account.ts";
import { createBlocks } from "../../net/blocks.ts";
import { createTalk, type Talk } from "./talk.ts";

let talk: Talk;
afterEach(() => talk.stop());

const said = (id: number, who: string, ping = false): Said => ({
  ...(ping ? { kind: "ping", x: 1, y: 2 } : { kind: "line", text: `line ${id}` }),
  ...{ id, seat: 1, name: "Solan", guest: false, who, at: id },
});

test("nothing is seen of what is said or shown by whom one has blocked, before and after, until they are heard again", async () => {
  const fake = createFakeLink({ ...muster, phase: "battle" }, null, "terran");
  const blocks = createBlocks({ me: signal(null), block: async () => ({ ok: true }) }, inMemory());
  talk = createTalk(fake.link, blocks);
  fake.said.value = [said(1, "P7"), said(2, "P8")];
  await blocks.set("P7", muster.code, true);
  fake.said.value = [...fake.said.value, said(3, "P7"), said(4, "P7", true), said(5, "P8")];
  expect(talk.said.value.map(({ id }) => id)).toEqual([2, 5]);
  expect(talk.pings.value).toEqual([]);
  expect([...talk.heardAt.value.keys()]).not.toContain(3);
  await blocks.set("P7", muster.code, false);
  expect(talk.said.value.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
});
