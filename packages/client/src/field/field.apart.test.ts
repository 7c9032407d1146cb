import type { Contact, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type Phaser from "phaser";
import { expect, test, vi } from "vitest";
import { contact, ownShip, samplePicture } from "../../demo/sample-picture.ts";
import { Field } from "./field.ts";

// The sprites need a browser; who is on the field does not.
vi.mock("./draw/ship-view.ts", () => ({
  ShipView: class {
    readonly cls: string;
    constructor(_scene: unknown, cls: string) {
      this.cls = cls;
    }
    hide(): void {}
    destroy(): void {}
  },
}));

const DEFIANT = 1;
const GALOR = 104;

function pictureOf(tick: number, own: readonly OwnShip[], contacts: readonly Contact[] = []): Picture {
  return { ...samplePicture, tick, own, contacts };
}

const defiant = ownShip(DEFIANT, "defiant", "defiant", { status: "active", x: 40, y: 7, speed: 30 });
const galor = contact(GALOR, { cls: "galor", seen: true });

function fieldWith(picture: Picture): Field {
  const field = new Field({} as Phaser.Scene);
  field.turn(picture);
  take(field, picture);
  return field;
}

const take = (field: Field, picture: Picture, dt = 0.05) => field.sync(picture, () => null, dt);

test("an own ship that the picture says is lost falls where she was last, with the way she had", () => {
  const field = fieldWith(pictureOf(10, [defiant]));
  take(field, pictureOf(11, [{ ...defiant, status: "destroyed", speed: 0 }]));
  expect(field.lost).toEqual([DEFIANT]);
  expect(field.fall(DEFIANT)).toMatchObject({ cls: "defiant", at: { x: 40, y: 7, speed: 30 }, view: { cls: "defiant" } });
  expect(field.hasFallen(DEFIANT)).toBe(true);
});

test("a contact may leave the picture a moment before word of her loss comes, yet not for long", () => {
  const field = fieldWith(pictureOf(10, [], [galor]));
  take(field, pictureOf(11, []), 0.4);
  expect(field.fall(GALOR)).toMatchObject({ cls: "galor" });
  const late = fieldWith(pictureOf(10, [], [galor]));
  take(late, pictureOf(11, []));
  take(late, pictureOf(12, []), 5);
  expect(late.fall(GALOR)).toBeNull();
});

test("one who fell is not drawn again though the picture still has her", () => {
  const field = fieldWith(pictureOf(10, [], [galor]));
  field.fall(GALOR);
  take(field, pictureOf(11, [], [galor]));
  expect(field.entities.size).toBe(0);
});

test("one who comes back into the picture has her own sprites again", () => {
  const field = fieldWith(pictureOf(10, [], [galor]));
  take(field, pictureOf(11, []));
  take(field, pictureOf(12, [], [galor]));
  take(field, pictureOf(13, [], [galor]), 5);
  expect(field.entities.get(GALOR)?.view).not.toBeNull();
  expect(field.fall(GALOR)).toMatchObject({ cls: "galor" });
});

test("the next picture goes on, a later moment ends what went on, and an earlier one or other eyes empty the field", () => {
  const field = fieldWith(pictureOf(100, [defiant]));
  expect(field.turn(pictureOf(103, [defiant]))).toBe("next");
  expect(field.turn(pictureOf(900, [defiant]))).toBe("later");
  expect(field.entities.size).toBe(1);
  expect(field.turn(pictureOf(50, [defiant]))).toBe("another");
  expect(field.entities.size).toBe(0);
});
