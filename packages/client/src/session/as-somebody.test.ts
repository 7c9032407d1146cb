import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import { asAnybody } from "./as-somebody.ts";

/** A server that knows some names as taken, and what it was asked for. */
function takenFor(times: number) {
  const asked: string[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    return asked.length <= times ? refuse("name-taken") : { battle: name };
  };
  return { asked, ask };
}

test("whoever thought of no name plays under another where the one offered is taken, and not for ever", async () => {
  const once = takenFor(1);
  expect(await asAnybody(once.ask)).toEqual({ battle: once.asked[1] });
  expect(once.asked[1]).toMatch(/^\w+ \w+ \d+$/);
  const ever = takenFor(99);
  expect(await asAnybody(ever.ask)).toMatchObject({ code: "name-taken" });
  expect(ever.asked.length).toBe(4);
});

test("what else is refused is refused at once", async () => {
  const asked: string[] = [];
  const got = await asAnybody(async (name) => {
    asked.push(name);
    return refuse("busy");
  });
  expect([asked.length, got]).toMatchObject([1, { code: "busy" }]);
});
