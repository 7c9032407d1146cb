import { expect, test } from "vitest";
import type { KeptRoom } from "../archive/archive.ts";
import { WrittenDown } from "./written-down.ts";

test("a room is written down as it stands, and not again until it stands otherwise", () => {
  const done: string[] = [];
  const writtenDown = new WrittenDown({
    keep: ({ code, open }) => void done.push(`keep ${code} ${open}`),
    forget: (code) => void done.push(`forget ${code}`),
  });
  const room = (open: boolean) => ({ code: "ACDEFG", open }) as KeptRoom;
  for (const each of [room(false), room(false), room(true), null, null, room(true)]) writtenDown.write("ACDEFG", each);
  expect(done).toEqual(["keep ACDEFG false", "keep ACDEFG true", "forget ACDEFG", "keep ACDEFG true"]);
});
