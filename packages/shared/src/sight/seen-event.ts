import type { ApproachEvent } from "../approach/events.ts";
import type { BattleEvent } from "../battle/events.ts";
import { sideState, trackOf } from "../battle/field.ts";
import { type BattleState, CONFIRMED_AT, type Track } from "../battle/state.ts";
import { type ActorId, isShadowThing, type ThingId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import type { SeenEvent } from "./seen-events.ts";
import { seenOnChart } from "./seen-on-chart.ts";
import { torpedoIdFor } from "./torpedo-id.ts";

const UNKNOWN = -1;

/**
 * What `side` may know of an event of the tick just run, in ids of its own world; null if it may know nothing. Call it
 * before the next tick: it looks things up in the state the event left behind.
 */
export function seenEvent(state: BattleState, side: Side, event: BattleEvent): SeenEvent | null {
  switch (event.kind) {
    case "shot":
    case "intercept":
    case "launch":
    case "torpedo-hit":
    case "torpedo-spent":
      return seenFire(state, side, event);
    case "contact":
    case "classified":
    case "confirmed":
    case "exposed":
    case "lost":
    case "parted":
      return event.side === side ? { kind: event.kind, contact: event.contact } : null;
    case "struck":
    case "caught":
    case "lying-off":
    case "joined":
    case "work-step":
    case "work-done":
    case "accident":
    case "shadow-gone":
      return seenOnChart(state, side, event);
    case "arrival":
      return event;
    case "call":
      // The rebels read the Alliance's comms: both sides hear who calls and who is named.
      return { kind: "call", a: idFor(state, side, event.a), b: idFor(state, side, event.b) };
    case "retreat":
      return event.side === side ? event : null;
    case "over":
      return event;
    default:
      return seenChange(state, side, event);
  }
}

type Fire = Extract<BattleEvent, { kind: "shot" | "intercept" | "launch" | "torpedo-hit" | "torpedo-spent" }>;

/**
 * Gunfire: known to those who shoot, to those who are shot at, and not to who merely projected the shadow it went through.
 */
function seenFire(state: BattleState, side: Side, event: Fire): SeenEvent | null {
  if (event.kind === "torpedo-spent") {
    const torpedo = torpedoIdFor(event.torpedo, side);
    return torpedo < 0 ? null : { ...event, torpedo };
  }
  const a = idFor(state, side, event.a);
  if (event.kind === "shot") {
    const b = idFor(state, side, event.b);
    return b === UNKNOWN ? null : { ...event, a, b, mount: mountOf(a, event.mount) };
  }
  const torpedo = torpedoIdFor(event.torpedo, side);
  if (event.kind === "torpedo-hit") return { ...event, a, b: idFor(state, side, event.b), torpedo };
  if (event.kind === "intercept") return { ...event, a, torpedo, mount: mountOf(a, event.mount) };
  return a === UNKNOWN ? null : { ...event, a, torpedo };
}

/** Which of its guns an unseen ship fired would tell what it is. */
function mountOf(shooter: number, mount: number): number {
  return shooter === UNKNOWN ? 0 : mount;
}

type Change = Exclude<BattleEvent, Fire | ApproachEvent | { kind: "call" | "retreat" | "over" }>;

/** Something befell a ship: its own side knows all of it, the other what its sensors show. */
function seenChange(state: BattleState, side: Side, event: Change): SeenEvent | null {
  const own = state.ships[event.a]?.side === side;
  const track = own ? null : seenTrack(state, side, event.a);
  if (!own && track === null) return null;
  const a = track === null ? event.a : track.id;
  switch (event.kind) {
    case "destroyed":
      return { ...event, a, b: idFor(state, side, event.b) };
    case "boarding":
      return { ...event, a, b: idFor(state, side, event.b) };
    case "projected":
      return own ? { kind: "projected", a } : null;
    case "arrived":
    case "stress":
    case "scaffold-clear":
      return own ? { ...event, a } : null;
    case "system-down":
    case "system-up":
    case "sealed":
    case "broke":
    case "rallied":
      return own || (track !== null && track.scan >= CONFIRMED_AT) ? { ...event, a } : null;
    default:
      return { ...event, a };
  }
}

/** A side's id for a ship (or shadow): its own ship's, that of a contact it senses, or -1. */
function idFor(state: BattleState, side: Side, of: ThingId): ActorId {
  if (of < 0) return UNKNOWN;
  if (!isShadowThing(of) && state.ships[of]?.side === side) return of;
  return seenTrack(state, side, of)?.id ?? UNKNOWN;
}

function seenTrack(state: BattleState, side: Side, of: ThingId): Track | null {
  const track = trackOf(sideState(state, side), of);
  return track?.seen ? track : null;
}
