import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { isBehind } from "../../battle/alerts/tails.ts";

/** A string of hits on one ship: ticks of the first and the last. */
interface Spell {
  readonly from: number;
  readonly last: number;
}

/** What is remembered of the pictures before, as far as moments depend on it. */
export interface Past {
  /** Null: this is the first one. */
  readonly picture: Picture | null;
  /** Whoever was hit of late, by id. */
  readonly struck: ReadonlyMap<number, Spell>;
  /** Ticks at which each Bird was last seen on somebody's tail, by id. */
  readonly hunting: ReadonlyMap<number, number>;
  /** Tick at which anything last happened that is worth the name. */
  readonly stirred: number;
}

export const NO_PAST: Past = { picture: null, struck: new Map(), hunting: new Map(), stirred: -1 };

/** Ticks without a hit after which the next one begins a new string. */
const SPELL_BREAK = 10 * ROOM_HZ;
/** Events that happen all the time, or that only tell what is known. */
const HUM = new Set<SeenEvent["kind"]>(["torpedo-spent", "classified", "confirmed", "lost", "parted", "system-up", "sealed", "work-step"]);

/** Bird and prey by id: whoever of this side or the other has a Bird-of-Prey on the tail. */
export function tailsIn({ own, contacts }: Picture): { readonly hunter: number; readonly prey: number }[] {
  const flying = own.filter(({ status }) => status === "active");
  const seen = contacts.filter((contact) => contact.seen);
  const small = (cls: string | null) => cls === "defiant" || cls === "raider";
  const pairs = [
    ...seen.filter(({ cls }) => cls === "bird").map((hunter) => ({ hunter, of: flying })),
    ...flying.filter(({ cls }) => cls === "bird").map((hunter) => ({ hunter, of: seen })),
  ];
  return pairs.flatMap(({ hunter, of }) =>
    of.filter((prey) => small(prey.cls) && isBehind(hunter, prey)).map((prey) => ({ hunter: hunter.id, prey: prey.id })),
  );
}

/** Whoever a shot or torpedo hit; -1: nobody. */
export const victimOf = (event: SeenEvent): number => ((event.kind === "shot" && event.hit) || event.kind === "torpedo-hit" ? event.b : -1);

/** What is remembered once this picture, and what happened up to it, has been taken in. */
export function remember(past: Past, picture: Picture, events: readonly SeenEvent[]): Past {
  const struck = new Map(past.struck);
  for (const event of events) {
    const victim = victimOf(event);
    if (victim < 0) continue;
    const spell = struck.get(victim);
    const from = spell && picture.tick - spell.last < SPELL_BREAK ? spell.from : picture.tick;
    struck.set(victim, { from, last: picture.tick });
  }
  const hunting = new Map(past.hunting);
  for (const { hunter } of tailsIn(picture)) hunting.set(hunter, picture.tick);
  const stirs = past.picture === null || picture.phase !== past.picture.phase || events.some(({ kind }) => !HUM.has(kind));
  return { picture, struck, hunting, stirred: stirs ? picture.tick : past.stirred };
}
