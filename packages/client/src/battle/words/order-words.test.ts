import { SPARE } from "@terok-nor/shared/battle/duties.ts";
import { expect, test } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { orderText } from "./order-words.ts";

const leaving = (kind: "withdraw" | "dock", rest = {}) =>
  ownShip(1, "defiant", "defiant", { hull: 0.2, tasks: [{ kind, x: 0, y: 0, target: -1, radius: 0 }], ...rest });

test("a cripple that nobody ordered away says that her crew takes her out", () => {
  expect(orderText(leaving("dock"), samplePicture)).toBe("Crippled, going in to dock");
  expect(orderText(leaving("withdraw"), samplePicture)).toBe("Crippled, breaking off");
});

test("one that leaves on her commander's word, or sound, says what was ordered", () => {
  expect(orderText(leaving("dock", { word: SPARE }), samplePicture)).toBe("Going in to dock");
  expect(orderText(leaving("dock", { hull: 1 }), samplePicture)).toBe("Going in to dock");
});
