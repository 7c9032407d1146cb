import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";

/** Colyseus's ways into a room that are offered at all; "join" is none of them. */
export const METHODS = ["create", "joinOrCreate", "joinById", "reconnect"];

/** Nobody is put into others' battles, and there is one room for all who seek, who are opened a battle for: */
const OPENINGS: ReadonlySet<string> = new Set([`/matchmake/create/${BATTLE}`, `/matchmake/joinOrCreate/${SEEK}`]);
const INTO_AN_AUDIENCE = `/matchmake/joinOrCreate/${WATCH}`;
const INTO_ONE = /^\/matchmake\/(?:joinById|reconnect)\/([\w-]+)$/;

/**
 * What a path asks of Colyseus.
 * @returns opens: it may lead to a new battle; watches: into the audience of one; enters: into a room there is; null: it
 * is not offered.
 */
export function wayIn(path: string): "opens" | "watches" | "enters" | null {
  if (OPENINGS.has(path)) return "opens";
  if (path === INTO_AN_AUDIENCE) return "watches";
  return INTO_ONE.test(path) ? "enters" : null;
}

/** Code of the room that is to be entered; null: no path into one. */
export function codeIn(path: string): string | null {
  return INTO_ONE.exec(path)?.[1] ?? null;
}
