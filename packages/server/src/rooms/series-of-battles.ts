import type { SeriesBattle, SeriesView } from "@terok-nor/shared/wire/conduct.ts";
import type { Series } from "@terok-nor/shared/wire/terms.ts";

/** Battles of each kind of series at most. */
const LENGTH: Readonly<Record<Series, number>> = { one: 1, two: 2, base: 3 };

/** The battles two people fight one after the other, scored by margin. */
export class SeriesOfBattles {
  readonly #series: Series;
  readonly #fought: SeriesBattle[];
  #stationLost = false;

  /** @param fought battles of it that are over: none of them has ended it. */
  constructor(series: Series, fought: readonly SeriesBattle[] = []) {
    this.#series = series;
    this.#fought = [...fought];
  }

  /** The battles of it that are over and count, in their order. */
  get fought(): readonly SeriesBattle[] {
    return [...this.#fought];
  }

  /** @param stationLost the base the series is about is gone. */
  note(battle: SeriesBattle, stationLost: boolean): void {
    this.#fought.push(battle);
    this.#stationLost ||= stationLost;
  }

  /** Id of the first battle, or of the one that is about to be it. */
  first(match: string): string {
    return this.#fought[0]?.match ?? match;
  }

  /** Another battle belongs to it. Whoever loses the station in a series about it has no base to go on from. */
  get goesOn(): boolean {
    if (this.#series === "base" && this.#stationLost) return false;
    return this.#fought.length > 0 && this.#fought.length < LENGTH[this.#series];
  }

  /** For the next battle the two change sides; in a series about the base each keeps their own while it goes on. */
  get swaps(): boolean {
    return !(this.#series === "base" && this.goesOn);
  }

  /** What is left of both sides is what they have in the next. */
  get carriesOver(): boolean {
    return this.#series === "base";
  }

  /** How it stands; null for a single battle. */
  view(): SeriesView | null {
    if (this.#series === "one") return null;
    const points = [0, 1].map((seat) => this.#fought.reduce((sum, battle) => sum + pointsOf(battle, seat), 0)) as [number, number];
    const over = this.#fought.length > 0 && !this.goesOn;
    const winner = !over || points[0] === points[1] ? null : points[0] > points[1] ? 0 : 1;
    return { series: this.#series, fought: this.fought, of: LENGTH[this.#series], points, winner, over };
  }
}

/** A margin counts for whoever won it and against the other; a battle nobody won counts for nobody. */
function pointsOf({ winner, terranSeat, margin }: SeriesBattle, seat: number): number {
  if (winner === null) return 0;
  const won = (winner === "terran") === (seat === terranSeat);
  return won ? margin : -margin;
}
