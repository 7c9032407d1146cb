import { type ContactId, RAIDER } from "../../ships/ids.ts";
import type { ApproachEvent } from "../events.ts";
import { chartTrack, isMain, outBy, paceOf } from "../lookups.ts";
import type { Approach, Deception, Squadron } from "../state.ts";
import type { Step } from "../step.ts";

/**
 * Keeps the story of every contact the Alliance had: what it was, what was
 * believed of it and what going after it cost. For the aftermath only.
 */
export function noteDeceptions(approach: Approach, events: readonly ApproachEvent[]): void {
  for (const event of events) {
    if (!("side" in event) || event.side !== "alliance") continue;
    if (event.kind === "contact") begin(approach, event.contact);
    else if (event.kind === "classified") endDeception(approach, event.contact, "classAt");
    else if (event.kind === "confirmed" || event.kind === "exposed") endDeception(approach, event.contact, "provedAt");
    else if (event.kind === "lost") endDeception(approach, event.contact, "lostAt");
  }
}

function begin(approach: Approach, contact: ContactId): void {
  const track = chartTrack(approach.alliance, contact);
  const real = track !== null && track.of === RAIDER;
  const never = { classAt: -1, provedAt: -1, lostAt: -1, chased: 0, cost: 0 };
  approach.story.push({ contact, real, seenAt: approach.hour, ...never });
}

/** Notes the hour at which something became of a contact. */
export function endDeception(approach: Approach, contact: ContactId, what: "classAt" | "provedAt" | "lostAt"): void {
  const told = storyOf(approach, contact);
  if (told !== undefined && told[what] < 0) told[what] = approach.hour;
}

function storyOf(approach: Approach, contact: ContactId): Deception | undefined {
  return approach.story.find((each) => each.contact === contact);
}

/** Where each squadron is before it moves, u from the station. */
export function distancesOut(approach: Approach): number[] {
  return approach.squadrons.map(outBy);
}

/** Adds up what this step of going after contacts cost: the way toward the station that was not made. */
export function countChases(approach: Approach, before: readonly number[], { hours }: Step): void {
  approach.squadrons.forEach((squadron, i) => {
    const told = squadron.chase < 0 ? undefined : storyOf(approach, squadron.chase);
    if (told === undefined) return;
    told.chased += hours;
    if (isMain(squadron)) told.cost += setBack(squadron, before[i] as number, hours);
  });
}

/** h by which a squadron is put back in a step in which it did not make for the station. */
function setBack(squadron: Squadron, before: number, hours: number): number {
  return hours - (before - outBy(squadron)) / paceOf(squadron);
}
