import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isShadowThing, shadowOfThing } from "@terok-nor/shared/ships/ids.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Disc, Eye } from "../../battle/sight/hand-and-eye.ts";
import type { SeenLink } from "../../battle/sight/seen-link.ts";
import type { Shot } from "./director.ts";

/** u round a lone ship that is shown with it. */
const ROOM = 130;
/** u round a place where something was. */
const PLACE = 240;

/** Shows a director's shots: those it is about, whole; once they are gone, the place where they were. */
export class DirectedEye {
  #shown: Shot | null = null;

  /**
   * For this frame. What comes up out of view is cut to, as a way there would take longer than what happens.
   * @param pace times as fast as it was fought; 0: it stands, and so does the camera
   */
  show(link: SeenLink, picture: Picture, shot: Shot, eye: Eye, pace: number): void {
    const discs = discsOf(link, picture, shot);
    const isNew = shot.key !== this.#shown?.key;
    this.#shown = shot;
    if (isNew && !isInView(discs, eye)) return eye.direct(discs, Number.POSITIVE_INFINITY);
    eye.direct(discs, Math.min(1.5, pace));
  }

  /** Somebody else moved the camera: the next shot is a new one. */
  leave(): void {
    this.#shown = null;
  }
}

/** What is to be in view in a shot. */
export function discsOf(link: SeenLink, picture: Picture, shot: Shot): Disc[] {
  const discs = shot.about.flatMap((id) => discOf(link, picture, id));
  // Whoever is lost is no more among those it is about: the place is what is to be seen, with whoever did it.
  const isAfter = shot.key.startsWith("destroyed:") && !shot.about.includes(Number(shot.key.slice("destroyed:".length)));
  if (isAfter && shot.at) return [...discs, { ...shot.at, radius: ROOM + (shot.radius ?? 0) }];
  if (discs.length > 0) return discs;
  return shot.at ? [{ ...shot.at, radius: PLACE }] : everybody(picture);
}

/** Whether the middles of all of them are seen already. */
function isInView(discs: readonly Disc[], eye: Eye): boolean {
  const { x, y, width, height } = eye.view.peek();
  return discs.every((disc) => disc.x > x && disc.x < x + width && disc.y > y && disc.y < y + height);
}

function discOf(link: SeenLink, picture: Picture, id: number): Disc[] {
  const shadow = isShadowThing(id);
  const thing = shadow
    ? picture.shadows.find((one) => one.id === shadowOfThing(id))
    : (picture.own.find((one) => one.id === id && one.status !== "destroyed" && one.status !== "withdrawn") ??
      picture.contacts.find((one) => one.id === id));
  if (!thing) return [];
  const { x, y } = link.motion(shadow ? "shadow" : "entity", shadow ? shadowOfThing(id) : id) ?? thing;
  const cls = "posing" in thing ? thing.posing : thing.cls;
  return [{ x, y, radius: ROOM + (cls ? CLASSES[cls].radius : 0) }];
}

function everybody(picture: Picture): Disc[] {
  const own = picture.own.filter(({ status }) => status === "active" || status === "docked" || status === "scaffold");
  return [...own, ...picture.contacts].map(({ x, y, cls }) => ({ x, y, radius: cls ? CLASSES[cls].radius : 0 }));
}
