import type { Carried } from "@terok-nor/shared/battle/carried.ts";
import { carryInto } from "@terok-nor/shared/battle/carry.ts";
import { setupOf } from "@terok-nor/shared/battle/create.ts";
import type { BattleSetup } from "@terok-nor/shared/battle/state.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { KeptRoom, MatchOpening } from "../archive/archive.ts";
import { newSeed } from "../gate/codes.ts";
import { choicesOf } from "./muster.ts";
import { SEATS, sideOf } from "./seats.ts";
import { SeriesOfBattles } from "./series-of-battles.ts";
import { termsOf } from "./terms.ts";

/**
 * What both are told of the fleet and of how ready the rebels are;
 * in a series about the base it follows from the battle before.
 */
type Strength = Pick<BattleSetup, "galors" | "birds" | "overhaul" | "batteries">;

function strengthOf({ galors, birds, overhaul, batteries }: Strength): Strength {
  return { galors, birds, overhaul, batteries };
}

/**
 * How the battles of a room follow one another: in which series,
 * how it stands, and what is carried over from one to the next.
 */
export class Sequence {
  readonly #state: RoomState;
  #series: SeriesOfBattles | null = null;
  #carried: Carried | null = null;
  /** What was agreed on before anything was carried over. */
  #chosen: Partial<Strength> = {};

  constructor(state: RoomState) {
    this.#state = state;
  }

  /** A battle of what was agreed on is to begin; what feeds its rolls stays secret until the result. */
  begin(match: string): Pick<MatchOpening, "setup" | "choices" | "terms" | "series" | "earlier" | "chosen"> {
    const terms = termsOf(this.#state);
    this.#series ??= new SeriesOfBattles(terms.series);
    const setup = this.#setup();
    const choices = choicesOf(this.#state);
    return {
      setup,
      choices,
      terms,
      series: this.#series.first(match),
      earlier: this.#series.fought,
      chosen: { ...choices, ...this.#chosen },
    };
  }

  /** A battle goes on in which the server was stopped. */
  resume({ carried, terms, earlier, chosen }: Pick<MatchOpening, "terms" | "earlier" | "chosen"> & { carried: Carried | null }): void {
    this.#series = new SeriesOfBattles(terms.series, earlier);
    this.#carried = carried;
    this.#chosen = strengthOf(chosen);
    if (earlier.length > 0) this.show();
  }

  /** The series as it stands between two of its battles; null where the next begins another. */
  kept(): KeptRoom["series"] {
    if (this.#series === null) return null;
    return { earlier: this.#series.fought, carried: this.#carried, chosen: { ...choicesOf(this.#state), ...this.#chosen } };
  }

  /** A battle that counts is over. @param carried what is left of both sides, asked for only where it is carried over. */
  note(match: string, { winner, margin, ending }: BattleResult, carried: () => Carried): void {
    const terranSeat = SEATS.find((seat) => sideOf(this.#state, seat) === "terran") ?? 0;
    this.#series?.note({ match, terranSeat, winner, margin }, ending.startsWith("station-"));
    if (this.#series?.carriesOver === true) this.#carried = carried();
  }

  /** Makes room for the next battle. @returns whether the two change sides for it. */
  next(): boolean {
    const swaps = this.#series?.swaps ?? true;
    if (this.#series?.goesOn !== true) {
      this.#series = null;
      this.#carried = null;
      Object.assign(this.#state, this.#chosen);
      this.#state.standing = "";
    }
    if (!this.#state.askedSeed) this.#state.seed = newSeed();
    return swaps;
  }

  /** The opening of what was agreed on, or of what the battle before left; both are told which. */
  #setup(): BattleSetup {
    const choices = choicesOf(this.#state);
    const fresh = { ...setupOf(choices, this.#state.seed, newSeed()), hz: ROOM_HZ };
    if (this.#carried === null) {
      this.#chosen = strengthOf(choices);
      return fresh;
    }
    const setup = carryInto(fresh, this.#carried);
    Object.assign(this.#state, strengthOf(setup));
    return setup;
  }

  /** Shows both how the series stands. */
  show(): void {
    const view = this.#series?.view() ?? null;
    this.#state.standing = view === null ? "" : JSON.stringify(view);
  }
}
