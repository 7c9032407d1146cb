import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";

/** Who hit whom over a battle, by ship id: what the result says of each ship. */
export class Tally {
  readonly #dealt = new Map<number, number>();
  readonly #kills = new Map<number, number>();

  add(events: readonly BattleEvent[]): void {
    for (const event of events) {
      if (event.kind === "shot" && event.hit) grow(this.#dealt, event.a, event.damage);
      if (event.kind === "torpedo-hit") grow(this.#dealt, event.a, event.damage);
      if (event.kind === "destroyed") grow(this.#kills, event.b, 1);
    }
  }

  dealt(ship: number): number {
    return Math.round(this.#dealt.get(ship) ?? 0);
  }

  kills(ship: number): number {
    return this.#kills.get(ship) ?? 0;
  }
}

function grow(sums: Map<number, number>, ship: number, by: number): void {
  sums.set(ship, (sums.get(ship) ?? 0) + by);
}
