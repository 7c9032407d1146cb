import { fraction } from "../battle/field.ts";
import type { BattleState, Ship } from "../battle/state.ts";
import { rowOf } from "../ships/classes.ts";
import type { Curves } from "./story.ts";

/** s from one step to the next. */
const STEP_S = 5;

/** Draws a battle's curves as it goes. */
export class CurveDrawer {
  readonly #every: number;
  readonly #terran: number[] = [];
  readonly #alliance: number[] = [];
  readonly #station: number[] = [];
  readonly #odds: (number | undefined)[] = [];

  constructor(state: BattleState) {
    this.#every = STEP_S * state.setup.hz;
    this.add(state);
  }

  /** Looks at the battle where a step is due; a step that was missed shows what is now. */
  add(state: BattleState): void {
    if (state.tick < this.#station.length * this.#every) return;
    const terran = hulls(state, (ship) => ship.side === "terran" && ship.cls !== "terok-nor");
    const alliance = hulls(state, (ship) => ship.side === "alliance");
    const station = Math.max(0, fraction(state.ships[0] as Ship));
    while (state.tick >= this.#station.length * this.#every) {
      this.#terran.push(rounded(terran));
      this.#alliance.push(rounded(alliance));
      this.#station.push(rounded(station));
    }
  }

  odds(tick: number, value: number): void {
    this.#odds[Math.floor(tick / this.#every)] = rounded(Math.max(0, Math.min(1, value)));
  }

  drawn(): Curves {
    let last = 0.5;
    const odds = this.#station.map((_, i) => {
      last = this.#odds[i] ?? last;
      return last;
    });
    return { every: this.#every, terran: this.#terran.slice(), alliance: this.#alliance.slice(), station: this.#station.slice(), odds };
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function hulls({ ships }: BattleState, counts: (ship: Ship) => boolean): number {
  let left = 0;
  let all = 0;
  for (const ship of ships) {
    if (!counts(ship)) continue;
    left += Math.max(0, ship.hull);
    all += rowOf(ship.cls).hull;
  }
  return all === 0 ? 0 : left / all;
}
