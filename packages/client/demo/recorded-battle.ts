import { createCaptain } from "@terok-nor/commander/captain.ts";
import { reckonOdds } from "@terok-nor/commander/counsel/reckon.ts";
import { Chronicle } from "@terok-nor/shared/aftermath/chronicle.ts";
import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleSetup, BattleState, Mode } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { FILE_VERSION, KEYFRAME_EVERY, type Keyframe, type ReplayFile } from "@terok-nor/shared/replay/file.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { packFrame } from "@terok-nor/shared/replay/keyframe.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { tablesNow } from "@terok-nor/shared/replay/tables.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";

/** Ticks after which a battle is broken off. */
const LONGEST = 40_000;

/** A battle between two captains, fought in the page as fast as it goes and recorded as a server would. */
export function recordedBattle(mode: Mode, seed: number, until = LONGEST): ReplayFile {
  const setup: BattleSetup = setupOf(choicesFor(mode, 3), seed, seed * 31);
  const state = createBattle(setup);
  const captains = SIDES.map((side) => createCaptain(side, "admiral", seed, setup));
  const chronicle = new Chronicle(state);
  const entries: Entry[] = [];
  const keyframes: Keyframe[] = [];
  const events: BattleEvent[] = [];
  let framed: BattleState | null = null;
  while (state.phase !== "aftermath" && state.tick < until) {
    events.length = 0;
    for (const captain of captains) {
      if (!captain.due(state.tick)) continue;
      const { orders } = captain.think(seenBy(state, captain.side));
      for (const order of orders) give(state, captain.side, order, entries, events);
    }
    tick(state, events);
    chronicle.add(state, events);
    if (state.tick % ODDS_EVERY === 0) chronicle.noteOdds(state.tick, oddsOf(state));
    if (state.tick % KEYFRAME_EVERY !== 0) continue;
    keyframes.push({ tick: state.tick, hash: hashState(state), bytes: packFrame(state, framed) });
    framed = structuredClone(state);
  }
  return {
    version: FILE_VERSION,
    match: "demo",
    began: "2371-01-01T00:00:00.000Z",
    participants: SIDES.map((side) => ({ side, player: null, name: "", captain: "admiral", rating: null, change: null })),
    rated: false,
    setup,
    entries,
    ticks: state.tick,
    hash: hashState(state),
    keyframes,
    tables: tablesNow(),
    result: resultOf(state, chronicle),
  };
}

/** Ticks from one reckoning of the odds to the next. */
const ODDS_EVERY = 100;

/** As the server reckons them: the middle of what each side thinks. */
function oddsOf(state: BattleState): number {
  return (reckonOdds(seenBy(state, "terran"), state.setup) + 1 - reckonOdds(seenBy(state, "alliance"), state.setup)) / 2;
}

function resultOf(state: BattleState, chronicle: Chronicle): BattleResult {
  return {
    winner: state.winner ?? "terran",
    ending: state.ending ?? "siege-lifted",
    margin: marginOf(state)?.margin ?? 0,
    parts: [],
    length: state.tick / state.setup.hz,
    approach: null,
    chance: state.setup.chance,
    ships: [],
    debrief: [],
    story: chronicle.story(),
  };
}

function give(state: BattleState, side: (typeof SIDES)[number], order: Order, entries: Entry[], events: BattleEvent[]): void {
  const at = state.tick;
  if (giveOrder(state, side, order, events) === null) entries.push({ tick: at, side, order });
}
