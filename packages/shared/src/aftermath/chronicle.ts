import type { BattleEvent } from "../battle/events.ts";
import type { BattleState } from "../battle/state.ts";
import type { ShipId, ThingId } from "../ships/ids.ts";
import { CurveDrawer } from "./curves.ts";
import { chaseEntry, entryOf, projectedEntry, raiderLostEntry } from "./log-entries.ts";
import { MOST_ENTRIES, notable, sameness } from "./notable.ts";
import { outcomeOf } from "./outcome.ts";
import type { Blow, LogEntry, Story } from "./story.ts";

/** Times the same thing is noted of the same ship. */
const MOST_ALIKE = 12;
/** s for which a shield's fall is not noted again: one at its last strength falls with every hit. */
const FLICKER_S = 30;

/** Follows a battle and tells its story: true, and so for nobody's eyes while it runs. */
export class Chronicle {
  readonly #curves: CurveDrawer;
  readonly #log: LogEntry[] = [];
  readonly #alike = new Map<string, number>();
  /** Tick at which the same facing of the same ship last fell. */
  readonly #fell = new Map<string, number>();
  readonly #blows = new Map<string, { damage: number; hits: number }>();
  /** By ship id. */
  readonly #dealt: number[];
  readonly #kills: number[];
  #shadows = 0;
  /** Contact each squadron goes after, by squadron id. */
  readonly #chases: number[] = [];
  #historic = false;
  readonly #hz: number;

  /** @param state at its beginning. */
  constructor(state: BattleState) {
    this.#hz = state.setup.hz;
    this.#curves = new CurveDrawer(state);
    this.#dealt = state.ships.map(() => 0);
    this.#kills = state.ships.map(() => 0);
  }

  /**
   * What happened since the last call. To be called after every tick,
   * and after orders that had effect at once, before the next tick.
   */
  add(state: BattleState, events: readonly BattleEvent[]): void {
    if (state.phase === "approach") this.#watchChart(state);
    for (const event of events) this.#note(state, event);
    this.#curves.add(state);
  }

  /** The rebels' odds (0 to 1) at a tick, as somebody reckoned them. */
  noteOdds(tick: number, value: number): void {
    this.#curves.odds(tick, value);
  }

  /** Damage a ship has dealt, rounded. */
  dealt(ship: ShipId): number {
    return Math.round(this.#dealt[ship] ?? 0);
  }

  /** Ships it has destroyed. */
  kills(ship: ShipId): number {
    return this.#kills[ship] ?? 0;
  }

  /** The story so far. */
  story(): Story {
    return { log: notable(this.#log), blows: this.#told(), curves: this.#curves.drawn(), historic: this.#historic };
  }

  #note(state: BattleState, event: BattleEvent): void {
    if (event.kind === "shot") {
      if (event.hit) this.#strike(state, event.a, event.b, event.damage);
      return;
    }
    if (event.kind === "torpedo-hit") return this.#strike(state, event.a, event.b, event.damage);
    if (event.kind === "destroyed" && event.b >= 0) this.#kills[event.b] = (this.#kills[event.b] ?? 0) + 1;
    if (event.kind === "over") this.#historic = outcomeOf(state) === "as-history-went";
    const entry = entryOf(state, event);
    if (entry !== null) this.#enter(entry);
    if (event.kind === "caught" && event.lost) this.#enter(raiderLostEntry(state, event.squadron));
  }

  #strike({ ships }: BattleState, a: ThingId, b: ThingId, damage: number): void {
    const from = ships[a];
    const to = ships[b];
    if (from === undefined) return;
    this.#dealt[a] = (this.#dealt[a] as number) + damage;
    if (to === undefined) return;
    const key = `${from.name} ${to.name}`;
    const blow = this.#blows.get(key);
    if (blow === undefined) this.#blows.set(key, { damage, hits: 1 });
    else {
      blow.damage += damage;
      blow.hits++;
    }
  }

  /** Projections and chases have no event of their own. */
  #watchChart(state: BattleState): void {
    const { chart } = state;
    if (chart === null) return;
    for (; this.#shadows < chart.nextShadow; this.#shadows++) this.#enter(projectedEntry(state));
    for (const { id, chase } of chart.squadrons) {
      if (chase === (this.#chases[id] ?? -1)) continue;
      this.#chases[id] = chase;
      if (chase >= 0) this.#enter(chaseEntry(state, id, chase));
    }
  }

  #enter(entry: LogEntry): void {
    const key = sameness(entry);
    if (entry.kind === "shield-down" && this.#flickers(`${key} ${entry.other}`, entry.tick)) return;
    const alike = (this.#alike.get(key) ?? 0) + 1;
    this.#alike.set(key, alike);
    if (alike <= MOST_ALIKE) this.#log.push(entry);
  }

  #flickers(key: string, tick: number): boolean {
    const last = this.#fell.get(key);
    this.#fell.set(key, tick);
    return last !== undefined && tick - last < FLICKER_S * this.#hz;
  }

  /** The heaviest blows first. */
  #told(): Blow[] {
    const told = [...this.#blows].map(([key, { damage, hits }]): Blow => {
      const [from = "", to = ""] = key.split(" ");
      return { from, to, damage: Math.round(damage), hits };
    });
    return told.sort((a, b) => b.damage - a.damage).slice(0, MOST_ENTRIES);
  }
}
