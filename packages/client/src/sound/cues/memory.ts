import type { Contact, Picture } from "@terok-nor/shared/sight/picture.ts";
import { viewOf } from "../../battle/sight/view-of.ts";

/** What the same eyes have seen: what was there a moment ago is still known when word of its end arrives. */
export class Memory {
  readonly #known = new Map<number, Contact>();
  #last: Picture | null = null;

  /** Takes in the next picture. @returns the one before it, if the same eyes saw it. */
  takeIn(now: Picture): Picture | null {
    const last = this.#last;
    const same = last !== null && viewOf(last) === viewOf(now) && last.phase === now.phase && last.tick <= now.tick;
    if (!same) this.#known.clear();
    for (const contact of now.contacts) this.#known.set(contact.id, contact);
    this.#last = now;
    return same ? last : null;
  }

  /** The picture with those in it that have just gone. */
  withKnown(now: Picture): Picture {
    const there = new Set(now.contacts.map(({ id }) => id));
    const gone = [...this.#known.values()].filter(({ id }) => !there.has(id));
    return gone.length > 0 ? { ...now, contacts: [...now.contacts, ...gone] } : now;
  }
}
