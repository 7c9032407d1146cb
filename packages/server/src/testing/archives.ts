import { PGlite } from "@electric-sql/pglite";
import { NO_STORY } from "@terok-nor/shared/aftermath/story.ts";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { RATED } from "@terok-nor/shared/wire/terms.ts";
import { PGliteDialect } from "kysely";
import type { MatchEnd, MatchOpening } from "../archive/archive.ts";
import { openDatabase, prepared } from "../archive/database/open.ts";
import { newPublicId } from "../gate/codes.ts";

/** The engines the archive runs on: SQLite as built into Node, and Postgres', here without a server. */
export const ENGINES = [
  ["SQLite", () => openDatabase(":memory:")],
  ["Postgres", () => prepared(new PGliteDialect({ pglite: new PGlite() }), "bytea")],
] as const;

/** A rated battle about to begin between two accounts (null: a guest). */
export function someOpening(terran: string | null, alliance: string | null, wish: Partial<MatchOpening> = {}): MatchOpening {
  const id = newPublicId();
  const choices = { mode: "assault", galors: 2, birds: 4, overhaul: 0.5, batteries: 4, raiderAway: 0, distance: 0 } as const;
  return {
    id,
    code: "ACDEFG",
    seats: [
      { side: "terran", player: terran, name: "Sisko", captain: null, mark: null },
      { side: "alliance", player: alliance, name: "Worf", captain: null, mark: null },
    ],
    setup: { ...defaultSetup(1, 2), hz: 20 },
    choices,
    terms: RATED,
    series: id,
    earlier: [],
    chosen: choices,
    ...wish,
  };
}

/** Orders of both sides, enough of them that a battle was one. */
export function someOrders(): Entry[] {
  return [20, 400, 900].flatMap((tick) => SIDES.map((side): Entry => ({ tick, side, order: { kind: "hold", ships: [2] } })));
}

/** Fought to its end, unless wished otherwise. */
export function someEnd(winner: Side, wish: Partial<MatchEnd> = {}): MatchEnd {
  return { result: someResult(winner), decision: "fought", by: null, stalled: false, ticks: 2400, hash: 0xfedcba98, ...wish };
}

function someResult(winner: Side): BattleResult {
  return {
    winner,
    ending: winner === "terran" ? "siege-lifted" : "station-captured",
    margin: 40,
    parts: [],
    length: 120,
    approach: null,
    chance: 2,
    ships: [],
    debrief: [],
    story: NO_STORY,
  };
}
