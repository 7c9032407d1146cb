import { signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { expect, it } from "vitest";
import { createFakeLink } from "../../demo/fake-link.ts";
import { samplePicture } from "../../demo/sample-picture.ts";
import { sampleResult } from "../../demo/sample-result.ts";
import { muster } from "../../demo/sample-room.ts";
import type { BattleLink } from "../net/link.ts";
import type { Screen } from "../session/screen.ts";
import { calm } from "../sound/music/mood.ts";
import { asked, hearWatched } from "../sound/music/whereabouts.ts";
import { whereaboutsOf } from "./whereabouts.ts";

const on = (screen: Screen, link: BattleLink | null = null) => whereaboutsOf({ screen: signal(screen), link: signal(link) });
const ended = (side: Side) => createFakeLink({ ...muster, result: { ...sampleResult, winner: "terran" } }, samplePicture, side).link;

it("the music goes by the screen, the battle one fights and the battle one looks on at", () => {
  expect(on("landing")).toEqual({ at: "landing" });
  expect(on("seeking")).toEqual({ at: "landing" });
  expect(on("lobby")).toEqual({ at: "rest" });
  expect(on("battle", ended("terran"))).toEqual({ at: "battle", picture: samplePicture });
  expect(on("result", ended("terran"))).toEqual({ at: "result", won: true, side: "terran" });
  expect(on("result", ended("alliance"))).toEqual({ at: "result", won: false, side: "alliance" });
  expect(on("page")).toEqual({ at: "rest" });
  const leave = hearWatched(signal(samplePicture));
  expect(on("page")).toEqual({ at: "battle", picture: samplePicture });
  leave();
  expect(on("page")).toEqual({ at: "rest" });
  const defeat = calm("defeat", "terran");
  asked.value = defeat;
  expect(on("page")).toEqual({ at: "asked", mood: defeat });
  expect(on("battle", ended("terran")).at).toBe("battle");
  asked.value = null;
});
