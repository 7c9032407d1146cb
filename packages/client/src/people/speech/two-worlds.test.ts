import "../../i18n/people.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";
import { expect, test } from "vitest";
import { oneOfTwoWorlds, type World } from "../../../demo/one-of-two-worlds.ts";
import { momentsOf } from "../moments/moments-of.ts";
import { NO_PAST, remember } from "../moments/past.ts";
import { Conversation } from "./conversation.ts";

/** What the Alliance's people say of what comes towards the fleet and is gone after: the raider, or a shadow of it. */
function heardIn(world: World): { readonly said: string[]; readonly moments: string[] } {
  const state = openChart({ distance: 2 });
  const main = state.chart?.squadrons[0];
  if (!main) throw new Error("there is no fleet");
  const points = [{ x: main.y * 0.9, y: -main.x * 0.9 }];
  const first: BattleEvent[] = [];
  giveOrder(state, "terran", world === "raider" ? { kind: "course", of: 0, points, queue: false } : { kind: "project", points }, first);
  const conversation = new Conversation(1);
  const said: string[] = [];
  const moments: string[] = [];
  let past = NO_PAST;
  for (let step = 0; step < 110; step++) {
    const events: BattleEvent[] = [];
    tick(state, events);
    const picture = seenBy(state, "alliance");
    const heard = events.map((event) => seenEvent(state, "alliance", event)).filter((event) => event !== null);
    moments.push(...momentsOf(past, picture, heard).map(({ kind }) => `${step} ${kind}`));
    past = remember(past, picture, heard);
    conversation.see(picture, heard);
    const now = conversation.speak(step / 5, []);
    if (now && said.at(-1) !== now.text) said.push(now.text);
    const contact = picture.chart?.contacts[0];
    if (step === 60 && contact) giveOrder(state, "alliance", { kind: "chase", of: 0, target: contact.id }, events);
  }
  return { said, moments };
}

test("until the fleet has seen through it, its people say the same of the raider and of a shadow of it", () => {
  const raider = heardIn("raider");
  expect(raider.moments.map((one) => one.replace(/\d+ /, ""))).toEqual(expect.arrayContaining(["opening", "sighted", "chase"]));
  expect(raider.said.length).toBeGreaterThan(1);
  expect(heardIn("shadow")).toEqual(raider);
});

test("equal pictures are spoken of alike", () => {
  const [raider, shadow] = [oneOfTwoWorlds("raider"), oneOfTwoWorlds("shadow")];
  expect(momentsOf(NO_PAST, shadow, [])).toEqual(momentsOf(NO_PAST, raider, []));
});
