import type { BattleEvent } from "../battle/events.ts";
import type { BattleState } from "../battle/state.ts";
import type { ContactId } from "../ships/ids.ts";
import type { SeenEvent } from "./seen-events.ts";
import { meantOnChart, meantOnField, trueTorpedoId } from "./true-ids.ts";

/**
 * An event of the tick just run as those who see both sides are told it, in the ids of seenByBoth. Null for
 * what is only about a side's knowledge. Call it before the next tick.
 */
export function trueEvent(state: BattleState, event: BattleEvent): SeenEvent | null {
  switch (event.kind) {
    case "contact":
    case "lost":
    case "parted":
      return null;
    case "classified":
    case "confirmed":
    case "exposed":
      return learnt(state, event);
    case "intercept":
    case "launch":
    case "torpedo-hit":
    case "torpedo-spent":
      return { ...event, torpedo: trueTorpedoId(event.torpedo) };
    case "struck":
      return { kind: "struck", a: event.squadron, b: event.ship };
    case "caught":
      return { kind: "caught", a: event.squadron, lost: event.lost };
    case "lying-off":
    case "joined":
      return { kind: event.kind, a: event.squadron };
    case "shadow-gone":
      return { kind: "shadow-gone", a: event.shadow };
    case "projected":
      return { kind: "projected", a: event.a };
    default:
      return event;
  }
}

/** What a side's scan of a thing came to, told of the thing. A shadow seen through on the chart is told of as gone. */
function learnt(state: BattleState, { kind, side, contact }: Extract<BattleEvent, { contact: ContactId }>): SeenEvent | null {
  const onField = meantOnField(state, side, contact);
  // Contacts of the battle are numbered on from those of the chart, so that no number means two things.
  const meant = onField < 0 ? meantOnChart(state, side, contact) : onField;
  return meant < 0 ? null : { kind, contact: meant };
}
