import { expect, it } from "vitest";
import { bothSeats, muster, withCaptain } from "../../../demo/sample-room.ts";
import type { RoomView } from "../../net/room-view.ts";
import { waysOffered } from "./battle-ways.ts";

const room = (rest: Partial<RoomView> = {}): RoomView => ({ ...muster, phase: "battle", seats: bothSeats, ...rest });
const had = (view: RoomView) =>
  waysOffered(view, "terran", false)
    .filter((one) => !one.off)
    .map((one) => one.way);

it("a person opposite can be offered a pause, a draw and one's surrender; a captain no draw", () => {
  expect(had(room())).toEqual(["pause", "draw", "resign"]);
  expect(had(room({ seats: withCaptain }))).toEqual(["pause", "resign"]);
});

it("a battle is called off only while it may be", () => {
  expect(had(room({ abortable: true }))).toContain("abort");
});

it("whoever called the pause ends it, the other cannot, nor call one on top", () => {
  expect(had(room({ pause: { by: "terran", missing: null, left: 40 } }))).toContain("resume");
  const theirs = had(room({ pause: { by: "alliance", missing: null, left: 40 } }));
  expect(theirs).not.toContain("resume");
  expect(theirs).not.toContain("pause");
});

it("there is no pause without any left, and no word of it where the terms allow none", () => {
  const spent = room({ seats: bothSeats.map((seat) => ({ ...seat, pauseBudget: 0 })) });
  expect(waysOffered(spent, "terran", false).find((one) => one.way === "pause")).toMatchObject({
    off: true,
    note: "You have no pause left.",
  });
  const none = room({ terms: { ...muster.terms, pauses: 0 } });
  expect(waysOffered(none, "terran", false).some((one) => one.way === "pause")).toBe(false);
});

it("an offered draw is accepted by the one it was made to, and stands for the one who made it", () => {
  expect(had(room({ draw: { by: "alliance", left: 12 } }))).toContain("accept");
  const mine = room({ draw: { by: "terran", left: 12 } });
  expect(had(mine)).not.toContain("draw");
  expect(waysOffered(mine, "terran", false).find((one) => one.way === "draw")?.note).toContain("12 s");
});

it("where nobody else waits a battle may always stand still, whatever pauses the terms allow", () => {
  const spent = room({ seats: withCaptain.map((seat) => ({ ...seat, pauseBudget: 0 })) });
  expect(waysOffered(spent, "terran", true).map(({ way, off }) => [way, off])).toEqual([
    ["pause", false],
    ["resign", false],
  ]);
});
