import { TEAMS_AT_ONE, WORKS, type WorkId } from "@terok-nor/shared/approach/works.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { RebelChart, WorkView } from "@terok-nor/shared/sight/chart-picture.ts";

/** Null: the teams without work. */
export type TeamPlace = WorkId | null;

export const isFinished = ({ id, done }: Pick<WorkView, "id" | "done">): boolean => done >= WORKS[id].hours - 1e-6;

/** The work Sisko is still at although it is finished, and where he does nothing any more; null: he is at none such. */
export function siskoDoneAt({ sisko, works }: Pick<RebelChart, "sisko" | "works">): WorkId | null {
  return works.some((work) => work.id === sisko && isFinished(work)) ? sisko : null;
}

const workAt = (rebels: RebelChart, place: TeamPlace): WorkView | undefined => rebels.works.find((work) => work.id === place);

/** Whether one more team can go there. */
export function hasRoom(rebels: RebelChart, place: TeamPlace): boolean {
  const work = workAt(rebels, place);
  return place === null || (work !== undefined && work.teams < TEAMS_AT_ONE && !isFinished(work));
}

/** Whether there is a team to take away. */
export function hasTeam(rebels: RebelChart, place: TeamPlace): boolean {
  return place === null ? rebels.idle > 0 : (workAt(rebels, place)?.teams ?? 0) > 0;
}

/**
 * The order that sends a team from one place to another; null where there is nobody to send, no room, or nothing to move.
 */
export function teamOrder(rebels: RebelChart, from: TeamPlace, to: TeamPlace): Order | null {
  if (from === to || !hasTeam(rebels, from) || !hasRoom(rebels, to)) return null;
  return { kind: "team", from, to };
}
