import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";

/** Colyseus's ways into a room that are offered at all; "join" is none of them. */
export const METHODS = ["create", "joinOrCreate", "joinById", "reconnect"];

/** Nobody is put into others' battles, and there is one room for each audience and one for all who seek: */
const BEGINNINGS: ReadonlySet<string> = new Set([`/matchmake/create/${BATTLE}`, `/matchmake/joinOrCreate/${SEEK}`]);
const OPENINGS: ReadonlySet<string> = new Set([...BEGINNINGS, `/matchmake/joinOrCreate/${WATCH}`]);
const INTO_ONE = /^\/matchmake\/(?:joinById|reconnect)\/([\w-]+)$/;

/**
 * What a path asks of Colyseus.
 * @returns opens: it may lead to a new room; enters: into one there is; null: it is not offered.
 */
export function wayIn(path: string): "opens" | "enters" | null {
  if (OPENINGS.has(path)) return "opens";
  return INTO_ONE.test(path) ? "enters" : null;
}

/** Whether a new battle comes of what a path asks for. */
export function beginsBattles(path: string): boolean {
  return BEGINNINGS.has(path);
}

/** Code of the room that is to be entered; null: no path into one. */
export function codeIn(path: string): string | null {
  return INTO_ONE.exec(path)?.[1] ?? null;
}
