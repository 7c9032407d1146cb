import type { ApproachEvent } from "../approach/events.ts";
import { chartTrackOf } from "../approach/lookups.ts";
import type { BattleState } from "../battle/state.ts";
import type { ContactId, SquadronId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import type { SeenEvent } from "./seen-events.ts";

type ChartEvent = Exclude<ApproachEvent, { contact: ContactId } | { kind: "arrival" }>;

/** What a side may know of something that happened on the chart: its own doings, and of an encounter what it was part of. */
export function seenOnChart(state: BattleState, side: Side, event: ChartEvent): SeenEvent | null {
  const rebels = side === "terran";
  switch (event.kind) {
    case "struck":
      return { kind: "struck", a: rebels ? contactFor(state, event.squadron) : event.squadron, b: rebels ? -1 : event.ship };
    case "caught":
      return { kind: "caught", a: rebels ? contactFor(state, event.squadron) : event.squadron, lost: event.lost };
    case "lying-off":
    case "joined":
      return rebels ? null : { kind: event.kind, a: event.squadron };
    case "shadow-gone":
      return rebels ? { kind: "shadow-gone", a: event.shadow } : null;
    default:
      return rebels ? event : null;
  }
}

/** The rebels' contact that stands for a squadron, or -1. */
function contactFor({ chart }: BattleState, squadron: SquadronId): ContactId {
  return chart === null ? -1 : (chartTrackOf(chart.terran, squadron)?.id ?? -1);
}
