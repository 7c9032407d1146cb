import { takeTurn } from "@terok-nor/commander/take-turn.ts";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { setupOf } from "../tournament/opening.ts";
import type { Field } from "../tournament/options.ts";
import { captainOf } from "../tournament/play.ts";
import { seedsOf } from "../tournament/seeds.ts";
import { CHORES } from "../worth/deeds.ts";
import { lookFor, type Told } from "./look.ts";
import { Moment } from "./moment.ts";
import type { Looking } from "./options.ts";
import { type Looked, type Ordered, type SideWaits, waitsIn } from "./waits.ts";
import { ACTS, type Act, ownWays, ployWays } from "./ways.ts";

/** Steps a second of a battle that is looked into and of those played on from it, as in thought. */
const HZ = 5;

/** Both sides' waits in each act; null: there was no such act. */
export type Waits = Readonly<Record<Act, Readonly<Record<Side, SideWaits>> | null>>;

/** Plays battle `index` and asks, for both sides every so many s of each act, whether there is a choice that matters. */
export function waitsOf({ field, every, horizon }: Looking, index: number): Waits {
  const seeds = seedsOf(field.seed, index);
  const setup = { ...setupOf(field, index), hz: HZ };
  const state = createBattle(setup);
  const log: Log = { looks: { terran: [], alliance: [] }, orders: { terran: [], alliance: [] } };
  const captains = {
    terran: captainOf(field, "terran", seeds.terran, setup),
    alliance: captainOf(field, "alliance", seeds.alliance, setup),
  };
  const events: BattleEvent[] = [];
  while (state.phase !== "aftermath") {
    events.length = 0;
    const into = state.tick - Math.max(0, state.assaultAt);
    if (into % (every * HZ) === 0)
      for (const side of SIDES)
        log.looks[side].push(lookOf(new Moment(state, field, seeds, side, horizon), state, field, log.looks[side].at(-1)));
    for (const side of SIDES)
      takeTurn(state, captains[side], events, ({ intention }) => {
        if (!CHORES[side].includes(intention)) log.orders[side].push({ at: state.tick / HZ, by: intention });
      });
    tick(state, events);
  }
  return toldOf(log, state);
}

/** What both sides could have decided, and what they ordered, s from the beginning of the battle. */
interface Log {
  readonly looks: Readonly<Record<Side, Looked[]>>;
  readonly orders: Readonly<Record<Side, Ordered[]>>;
}

function lookOf(moment: Moment, state: BattleState, field: Field, before: Looked | undefined): Looked {
  const act: Act = state.assaultAt < 0 ? "approach" : "assault";
  const last: Told | null = before?.act === act ? before.found : null;
  const ploys = act === "assault" ? ployWays(moment.side) : [];
  const look = lookFor(moment, (acted) => ({ own: ownWays(field, moment.side, moment.seed, act, acted), ploys }), last);
  return { ...look, act, at: state.tick / HZ };
}

function toldOf({ looks, orders }: Log, { tick, assaultAt }: BattleState): Waits {
  const arrived = (assaultAt < 0 ? tick : assaultAt) / HZ;
  const span: Record<Act, [from: number, to: number]> = { approach: [0, arrived], assault: [arrived, tick / HZ] };
  const [approach, assault] = ACTS.map((act) => {
    const [from, to] = span[act];
    const of = (side: Side): SideWaits =>
      waitsIn(
        looks[side].filter((each) => each.act === act),
        orders[side],
        from,
        to,
      );
    return to > from ? { terran: of("terran"), alliance: of("alliance") } : null;
  });
  return { approach: approach ?? null, assault: assault ?? null };
}
