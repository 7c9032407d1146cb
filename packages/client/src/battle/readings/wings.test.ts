import { expect, test } from "vitest";
import { contact, ownShip } from "../../../demo/sample-picture.ts";
import { inWings } from "./wings.ts";

const shape = (wings: ReturnType<typeof inWings>) => wings.map(({ cls, ships }) => `${cls} ${ships.length}`);

test("a fleet of twelve is five rows: its flagship, three Galors, and its Birds as one", () => {
  const galors = [1, 2, 3].map((n) => ownShip(n, "galor", `galor-${n}`));
  const birds = [4, 5, 6, 7, 8, 9, 10, 11].map((n) => ownShip(n, "bird", `bird-${n - 3}`));
  const fleet = [ownShip(0, "flagship", "flagship"), ...galors, ...birds];
  const wings = inWings(fleet);
  expect(shape(wings)).toEqual(["flagship 1", "galor 1", "galor 1", "galor 1", "bird 8"]);
  expect(wings.flatMap(({ ships }) => ships)).toEqual(fleet);
});

test("a wing keeps its place and its ships when some are lost, and few of a class stay rows of their own", () => {
  const birds = [1, 2, 3, 4].map((n) => ownShip(n, "bird", `bird-${n}`, { status: n < 4 ? "destroyed" : "active" }));
  expect(shape(inWings(birds))).toEqual(["bird 4"]);
  expect(shape(inWings(birds.slice(1)))).toEqual(["bird 1", "bird 1", "bird 1"]);
});

test("contacts that nobody has made out are one wing, wherever they stand among the others", () => {
  const blips = [100, 102, 103, 104].map((id) => contact(id));
  const known = contact(101, { cls: "galor" });
  expect(shape(inWings([blips[0]!, known, ...blips.slice(1)]))).toEqual(["null 4", "galor 1"]);
});
