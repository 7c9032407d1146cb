import type { Plan } from "@terok-nor/commander/approach/plans.ts";
import type { Captain } from "@terok-nor/commander/captain.ts";
import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import { outcomeOf } from "@terok-nor/shared/aftermath/outcome.ts";
import { fleetBearing } from "@terok-nor/shared/approach/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { fraction } from "@terok-nor/shared/battle/field.ts";
import type { BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import { isShadowThing } from "@terok-nor/shared/ships/ids.ts";
import type { Side, WeaponId } from "@terok-nor/shared/ships/types.ts";
import { ApproachRecorder } from "./approach-recorder.ts";
import type { BattleResult, Given, ShipResult } from "./result.ts";

type Counts = Record<string, number>;

function count(counts: Counts, what: string, by = 1): void {
  counts[what] = (counts[what] ?? 0) + by;
}

/** Reads the events of a battle as it is played and sums them up in its result. */
export class Recorder {
  readonly #state: BattleState;
  readonly #damage: Counts[];
  readonly #died = new Map<number, { x: number; y: number; at: number }>();
  readonly #given: Record<Side, { orders: Counts; intentions: Counts }> = {
    terran: { orders: {}, intentions: {} },
    alliance: { orders: {}, intentions: {} },
  };
  readonly #approach: ApproachRecorder | null;
  /** Unit vector from the station to where the fleet comes from. */
  readonly #from: readonly [x: number, y: number];

  /** `state` must not have been played yet; `plan` is what the captains mean to do in act one, if there is one. */
  constructor(state: BattleState, plan: Plan) {
    this.#state = state;
    this.#damage = state.ships.map(() => ({}));
    this.#approach = state.chart === null ? null : new ApproachRecorder(state.chart, plan);
    const from = fleetBearing(state.setup.seed);
    this.#from = [cos(from), sin(from)];
  }

  /** The same captain, its orders and intentions counted. */
  listening(captain: Captain): Captain {
    const { orders, intentions } = this.#given[captain.side];
    return {
      side: captain.side,
      level: captain.level,
      due: (tick) => captain.due(tick),
      think: (picture) => {
        const thought = captain.think(picture);
        for (const order of thought.orders) count(orders, order.kind);
        for (const reason of thought.reasons) count(intentions, reason.intention);
        return thought;
      },
    };
  }

  /** The events of one tick, in their secret form. */
  readonly read = (events: readonly BattleEvent[]): void => {
    for (const event of events) {
      if (event.kind === "destroyed") this.#died.set(event.a, { ...this.#turned(event.x, event.y), at: this.#clock() });
      else if ((event.kind === "shot" || event.kind === "torpedo-hit") && event.damage > 0 && !isShadowThing(event.b))
        count(this.#damage[event.a] as Counts, event.weapon, event.damage);
      else this.#approach?.read(event);
    }
  };

  /** The result of the battle, once it is decided. */
  result(index: number): BattleResult {
    const state = this.#state;
    const margin = marginOf(state);
    const outcome = outcomeOf(state);
    if (margin === null || outcome === null || state.ending === null) throw new Error(`Battle ${index} came to no end.`);
    return {
      index,
      galors: state.setup.galors,
      winner: margin.winner,
      ending: state.ending,
      outcome,
      length: this.#clock(),
      ticks: state.tick,
      margin: margin.margin,
      ships: state.ships.map((ship) => this.#shipResult(ship)),
      given: this.#given as Record<Side, Given>,
      approach: this.#approach?.result(state) ?? null,
    };
  }

  #shipResult(ship: Ship): ShipResult {
    return {
      cls: ship.cls,
      side: ship.side,
      name: ship.name,
      fate: ship.captured >= 1 ? "captured" : ship.status,
      hull: Math.round(fraction(ship) * 1000) / 1000,
      died: this.#died.get(ship.id) ?? null,
      damage: this.#damage[ship.id] as Partial<Record<WeaponId, number>>,
    };
  }

  #turned(x: number, y: number): { x: number; y: number } {
    const [c, s] = this.#from;
    // Adding nothing makes a zero of -0, which files of results would not keep.
    return { x: Math.round(c * y - s * x) + 0, y: Math.round(-c * x - s * y) + 0 };
  }

  #clock(): number {
    return Math.round((this.#state.tick / this.#state.setup.hz) * 10) / 10;
  }
}
