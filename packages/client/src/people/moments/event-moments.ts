import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { type Look, moment, type Party, partyOf } from "./look.ts";
import type { Moment, MomentKind } from "./moment.ts";

/** Ticks from the first hit to the end within which somebody was gone in one pass. */
const ONE_PASS = 5 * ROOM_HZ;
/** Ticks for which a Bird that left a tail still counts as on it. */
const ON_TAIL = 3 * ROOM_HZ;

/** Ticks from the beginning of the assault after which whoever comes onto the field is late. */
const IN_TIME = 10 * ROOM_HZ;

/** The ships whose losses are told of by class; Birds are told of by how they went. */
const LOSSES = { defiant: "defiant-lost", raider: "raider-lost", galor: "galor-lost", flagship: "flagship-lost" } as const;

/** The moments that single events are, for the side of the look. */
export function eventMoments(look: Look, events: readonly SeenEvent[]): Moment[] {
  return events.flatMap((event) => momentIn(look, event) ?? []);
}

function momentIn(look: Look, event: SeenEvent): Moment | null {
  switch (event.kind) {
    case "destroyed":
      return destroyed(look, event);
    case "shield-down":
    case "breach":
      return struck(look, event);
    case "docked":
      return partyOf(look, event.a).own ? moment(look, "docked", { ship: partyOf(look, event.a).name }) : null;
    case "jettison":
      return partyOf(look, event.a).own ? null : moment(look, "scaffold-away");
    case "scaffold-clear":
      return partyOf(look, event.a).own ? moment(look, "scaffold-away") : null;
    case "arrived":
      return arrived(look, partyOf(look, event.a));
    case "boarding":
      return moment(look, "boarders");
    case "call":
    case "broke":
      return moment(look, event.kind, { ship: partyOf(look, event.a).name });
    case "withdrew":
      return partyOf(look, event.a).cls === "flagship" ? moment(look, "regent-leaves") : null;
    case "retreat":
      return event.side === look.now.side ? moment(look, "regent-leaves") : null;
    case "over":
      return moment(look, event.winner === look.now.side ? "victory" : "defeat");
    default:
      return learnt(look, event);
  }
}

/** What is learnt of contacts, and what happens on the chart. */
function learnt(look: Look, event: SeenEvent): Moment | null {
  const { chart, side } = look.now;
  const rebels = side === "terran";
  switch (event.kind) {
    case "contact":
      return moment(look, chart ? "sighted" : "first-contact");
    case "exposed":
      return rebels ? null : moment(look, "shadow-called");
    case "confirmed":
      return rebels || !chart ? null : moment(look, "raider-found");
    case "projected":
      return rebels ? moment(look, "shadow-projected") : null;
    case "shadow-gone":
      return rebels ? moment(look, "shadow-gone") : null;
    case "work-done":
      return rebels ? moment(look, event.work === "kira" ? "kira-talks" : "work-done") : null;
    case "accident":
      return rebels ? moment(look, "accident") : null;
    case "struck":
      return moment(look, "strike");
    case "caught":
      return moment(look, event.lost ? "raider-lost" : "caught");
    case "lying-off":
    case "joined":
      return rebels ? null : moment(look, event.kind);
    case "arrival":
      return moment(look, "fleet-arrived");
    default:
      return null;
  }
}

function arrived(look: Look, { own, cls, name }: Party): Moment | null {
  if (!own) return null;
  if (cls === "raider") return moment(look, "raider-returns");
  // Whoever comes with the flagship is in time.
  return look.now.tick - look.now.assaultAt > IN_TIME ? moment(look, "late-arrival", { ship: name }) : null;
}

function destroyed(look: Look, { a, b }: Extract<SeenEvent, { kind: "destroyed" }>): Moment | null {
  const lost = partyOf(look, a);
  const by = partyOf(look, b);
  if (lost.cls === "bird") return moment(look, wayOfABird(look, a, by), { ship: lost.name });
  const kind = lost.cls !== null && lost.cls in LOSSES ? LOSSES[lost.cls as keyof typeof LOSSES] : null;
  return kind && moment(look, kind, { ship: lost.name });
}

function wayOfABird({ past, now }: Look, bird: number, by: Party): MomentKind {
  const hunted = past.hunting.get(bird);
  if (by.cls === "raider" && hunted !== undefined && now.tick - hunted <= ON_TAIL) return "rescue";
  const from = past.struck.get(bird)?.from ?? now.tick;
  return by.cls === "defiant" && now.tick - from <= ONE_PASS ? "bird-one-pass" : "bird-down";
}

/** Of the enemy's shields those whose fall changes what one does. */
const GREAT = new Set(["defiant", "flagship"]);

function struck(look: Look, { kind, a, facing }: Extract<SeenEvent, { kind: "shield-down" | "breach" | "sealed" }>): Moment | null {
  const { own, cls, name } = partyOf(look, a);
  // The small ships of a fleet are hit all the time.
  if (cls === null || cls === "bird") return null;
  if (!own) return GREAT.has(cls) ? moment(look, kind === "breach" ? "enemy-breach" : "enemy-facing-down", { ship: name }) : null;
  const of = CLASSES[cls].shields.length;
  return moment(look, kind === "breach" ? "breach" : "facing-down", { ship: name, facing: { at: facing, of } });
}
