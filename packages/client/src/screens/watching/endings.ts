import type { Story } from "@terok-nor/shared/aftermath/story.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { onField } from "../../battle/orders/able.ts";

/** A ship's end in a battle that was fought already. */
export interface Ending {
  readonly tick: number;
  /** The ship's name in the rules ("galor-2"). */
  readonly ship: string;
}

/** The ships lost in a battle, in the order of time. */
export const endingsOf = ({ log }: Story): Ending[] =>
  log.flatMap(({ kind, tick, ship }) => (kind === "destroyed" && ship !== null ? [{ tick, ship }] : []));

/** Somebody great enough that its end is shown from before to after. */
export interface Great {
  readonly id: number;
  readonly cls: ShipClassId;
  readonly x: number;
  readonly y: number;
}

/** Whoever of this picture has a renown: neither a Bird nor a return whose class is not known. */
export function greatIn(picture: Picture): Great[] {
  const seen = picture.contacts.filter((contact) => contact.seen);
  return [...picture.own.filter(onField), ...seen].flatMap(({ id, cls, x, y }) =>
    cls !== null && CLASSES[cls].renown > 0 ? [{ id, cls, x, y }] : [],
  );
}

/** Of the ends that come within so many ticks of this picture, the greatest ship's that is seen in it. */
export function endAhead(picture: Picture, endings: readonly Ending[], within: number): (Great & { readonly tick: number }) | null {
  const ahead = endings.filter(({ tick }) => tick >= picture.tick && tick - picture.tick <= within);
  if (ahead.length === 0) return null;
  const names = new Map([...picture.own, ...picture.contacts].map(({ id, name }) => [id, name]));
  const great = greatIn(picture).flatMap((one) => {
    const end = ahead.find(({ ship }) => ship === names.get(one.id));
    return end ? [{ ...one, tick: end.tick }] : [];
  });
  return great.sort((a, b) => CLASSES[b.cls].renown - CLASSES[a.cls].renown || a.tick - b.tick)[0] ?? null;
}
