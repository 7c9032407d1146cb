import { expect, test } from "vitest";
import { groupMounts } from "./mount-groups.ts";

test("mounts of one weapon take one line, with how many are in each state", () => {
  const battery = { weapon: "station-battery", aim: -1, left: -1 } as const;
  const groups = groupMounts([
    { ...battery, why: "disabled" },
    { ...battery, why: "firing" },
    { ...battery, why: "firing" },
  ]);
  expect(groups).toEqual([
    {
      weapon: "station-battery",
      count: 3,
      states: [
        ["firing", 2],
        ["disabled", 1],
      ],
      left: -1,
    },
  ]);
});

test("a tube that has launched its last is empty, though it was reloading when it did", () => {
  expect(groupMounts([{ weapon: "photon-torpedo", why: "cycling", aim: -1, left: 0 }])[0]).toMatchObject({
    states: [["empty", 1]],
    left: 0,
  });
});
