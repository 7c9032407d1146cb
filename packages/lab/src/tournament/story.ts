import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { fraction } from "@terok-nor/shared/battle/field.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { shadowOfThing } from "@terok-nor/shared/ships/ids.ts";
import { clock } from "../cli/progress.ts";
import type { Field } from "./options.ts";
import { playBattle } from "./play.ts";

/** s between two lines that say how all ships stand. */
const MUSTER_EVERY = 60;

/** Plays one battle of a tournament and tells what happened in it, line by line, or its result as JSON. */
export function tellBattle(field: Field, index: number, json: boolean): string {
  const lines: string[] = [];
  const result = playBattle(field, index, (state, events) => {
    const time = clock(state.tick / state.setup.hz).padStart(5);
    for (const event of events) {
      const line = tell(state, event);
      if (line !== null) lines.push(`${time}  ${line}`);
    }
    if (state.tick % (MUSTER_EVERY * state.setup.hz) === 0) lines.push(`${time}  — ${muster(state)}`);
  });
  if (json) return JSON.stringify(result, null, 2);
  const { winner, outcome, margin, galors } = result;
  const plans = result.approach === null ? "" : `, planned: ${Object.values(result.approach.plan).join(", ")}`;
  return [`Battle ${index}: ${galors} Galors${plans}`, ...lines, `${winner} wins by ${margin}: ${outcome}`].join("\n");
}

function muster(state: BattleState): string {
  return state.ships
    .map((ship) => `${ship.name} ${ship.status === "active" ? `${Math.round(fraction(ship) * 100)} %` : ship.status}`)
    .join(", ");
}

function told(readiness: BattleState["readiness"]): string {
  return Object.entries(readiness)
    .map(([what, value]) => `${what} ${Math.round(value * 100) / 100}`)
    .join(", ");
}

/** One event in words, or null when it is too small for a story. */
function tell(state: BattleState, event: BattleEvent): string | null {
  const name = (id: number): string => (id < 0 ? "nobody" : (state.ships[id]?.name ?? `shadow ${shadowOfThing(id)}`));
  switch (event.kind) {
    case "destroyed":
      return `${name(event.a)} destroyed (${event.cause}${event.b < 0 ? "" : `, ${name(event.b)}`})`;
    case "withdrew":
    case "arrived":
    case "docked":
    case "undocked":
    case "jettison":
    case "scaffold-clear":
    case "broke":
    case "rallied":
    case "captured":
      return `${name(event.a)} ${event.kind}`;
    case "shield-down":
      return `${name(event.a)} shield ${event.facing} down`;
    case "call":
      return `${name(event.a)} calls for help against ${name(event.b)}`;
    case "boarding":
      return `${name(event.a)} beams troops to ${name(event.b)}`;
    case "struck":
      return `the raider strikes squadron ${event.squadron}: ${name(event.ship)} hit`;
    case "caught":
      return `squadron ${event.squadron} catches the raider${event.lost ? ", which is lost" : ""}`;
    case "classified":
    case "confirmed":
    case "exposed":
    case "parted":
      return event.side === "alliance" ? `contact ${event.contact} ${event.kind}` : null;
    case "work-done":
    case "work-step":
    case "accident":
      return `${event.work}: ${event.kind}`;
    case "arrival":
      return `the fleet is there: ${told(state.readiness)}`;
    case "projected":
      return `${name(event.a)} projects ${name(event.b)}`;
    case "retreat":
      return `${event.side} in full retreat`;
    case "over":
      return `over: ${event.ending}`;
    default:
      return null;
  }
}
