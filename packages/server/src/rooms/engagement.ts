import { type Appointment, Captains } from "@terok-nor/host/captains.ts";
import type { Fight, UnfoughtEnding } from "@terok-nor/host/fight.ts";
import type { Thinking } from "@terok-nor/host/thinking.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { refusalText } from "@terok-nor/shared/battle/refusals.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import { INTENTS_EVERY } from "@terok-nor/shared/wire/limits.ts";
import { createPictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { seedFrom } from "../gate/codes.ts";
import { log } from "../kit/log.ts";
import type { Hold } from "./absences.ts";
import { Exit } from "./exit.ts";
import { clearPause, phaseOf, setPhase } from "./muster.ts";
import { captainOf, isBetweenCaptains, pictureOf, SEATS, seatOf, sideOf } from "./seats.ts";

/** The battle of a room as its two seats take part in it: what each may order, and what is shown to each. */
export class Engagement {
  readonly #state: RoomState;
  readonly #tag: number;
  readonly #exits: readonly Exit[];
  #fight: Fight | null = null;
  #captains: Captains | null = null;
  /** What the battle came to, before anybody is told. */
  #decided: BattleResult | null = null;
  /** Changes of both captains' intentions told so far, and the tick they were told at. */
  #intents = { changes: 0, tick: 0 };

  /** Makes every row both pictures will ever have. `tag` names the room in logs. */
  constructor(state: RoomState, tag: number) {
    this.#state = state;
    this.#tag = tag;
    state.firstPicture = createPictureRow();
    state.secondPicture = createPictureRow();
    this.#exits = SEATS.map((seat) => new Exit(pictureOf(state, seat)));
  }

  /** The battle that is on, or was the last. */
  get fight(): Fight | null {
    return this.#fight;
  }

  /** A battle begins, or goes on. `thinking`: where its strategists have theirs done. */
  begin(fight: Fight, thinking: Thinking): void {
    this.#fight = fight;
    this.#decided = null;
    this.#captains = new Captains(
      fight,
      SEATS.flatMap((seat) => this.#appointment(seat)),
      { thinking, seedFrom, log, tag: this.#tag },
    );
    setPhase(this.#state, "battle");
  }

  /** Makes room for the next battle. */
  clear(): void {
    this.#fight = null;
    this.#decided = null;
    this.dismiss();
    this.#state.result = "";
    this.#intents = { changes: 0, tick: 0 };
    for (const exit of this.#exits) exit.clear();
  }

  /** The captains are needed no more. */
  dismiss(): void {
    this.#captains?.dismiss();
    this.#captains = null;
  }

  order(seat: number, order: Order): Reply {
    const side = sideOf(this.#state, seat);
    if (this.#fight === null || side === null || !this.#isFought) return refuse("no-battle");
    if (this.#state.paused && order.kind !== "resign") return refuse("paused");
    const refusal = this.#fight.order(side, order);
    return refusal === null ? DONE : { ok: false, code: refusal.code, text: refusalText(refusal.code) };
  }

  /** The hand on the helm; nobody steers while the battle stands still. @returns whether the hand has moved. */
  steer(seat: number, input: HelmInput): boolean {
    const side = sideOf(this.#state, seat);
    if (side === null || !this.#isFought || this.#state.paused) return false;
    return this.#fight?.steer(side, input.turn / 100, input.throttle / 100) ?? false;
  }

  /** What two captains intend, for their audience; null: nothing has changed, or it was told a moment ago. */
  intents(): Intents | null {
    const fight = this.#fight;
    if (fight === null || !isBetweenCaptains(this.#state)) return null;
    const changes = fight.reasons.changes("terran") + fight.reasons.changes("alliance");
    if (changes === this.#intents.changes || fight.tick - this.#intents.tick < INTENTS_EVERY) return null;
    this.#intents = { changes, tick: fight.tick };
    return { terran: fight.reasons.running("terran"), alliance: fight.reasons.running("alliance") };
  }

  /**
   * Shows whether the battle stands still and, if it does not, takes it a tick further.
   * @param steps steps of the room so far.
   */
  step(hold: Hold, steps: number): void {
    const state = this.#state;
    state.paused = hold.paused;
    state.pauseLeft = hold.paused ? hold.seconds : 0;
    state.pausedBy = hold.paused && hold.by !== null ? hold.by : NONE;
    state.missing = hold.paused && hold.missing !== null ? seatOf(state, hold.missing).side : NONE;
    if (this.#fight === null || hold.paused || !this.#isFought) return;
    this.#captains?.takeTurns();
    this.#fight.step();
    state.origin = steps - this.#fight.tick;
    for (const seat of SEATS) this.show(seat, this.#fight.tick === 1);
  }

  /** Writes what a seat's side knows into its picture; `whole`: all of it, however lately it was told. */
  show(seat: number, whole: boolean): void {
    const side = this.#shownTo(seat);
    if (this.#fight !== null && side !== null && this.#fight.tick > 0) this.#exits[seat]?.write(this.#fight.picture(side), whole);
  }

  /** What a seat's side may know of the last tick's events, as bytes; null if nothing. */
  events(seat: number): Uint8Array | null {
    const side = this.#shownTo(seat);
    if (this.#fight === null || side === null) return null;
    return this.#exits[seat]?.events(this.#fight.eventsSeenBy(side)) ?? null;
  }

  /** Ends a running battle that nobody wins. */
  close(ending: UnfoughtEnding): void {
    if (this.#isFought) this.#fight?.close(ending);
  }

  /** A seat has lost a running battle, by leaving it or by not being there. */
  resign(seat: number): void {
    const side = sideOf(this.#state, seat);
    if (side !== null && this.#isFought) this.#fight?.order(side, { kind: "resign" });
  }

  /** Stands still from the moment in which the battle is decided. @returns what it came to; null while it is not decided. */
  decide(): BattleResult | null {
    if (!this.#isFought) return null;
    this.#decided = this.#fight?.result() ?? null;
    if (this.#decided !== null) this.dismiss();
    return this.#decided;
  }

  /** Shows both what the battle came to. */
  tell(): void {
    for (const seat of SEATS) this.show(seat, true);
    clearPause(this.#state);
    this.#state.result = JSON.stringify(this.#decided);
    setPhase(this.#state, "result");
  }

  get #isFought(): boolean {
    return phaseOf(this.#state) === "battle" && this.#decided === null;
  }

  /** The side whose picture belongs to a seat; null for a captain's, which nobody is shown. */
  #shownTo(seat: number): Side | null {
    return captainOf(this.#state, seat) === null ? sideOf(this.#state, seat) : null;
  }

  #appointment(seat: number): Appointment[] {
    const side = sideOf(this.#state, seat);
    const level = captainOf(this.#state, seat);
    return side === null || level === null ? [] : [{ side, level }];
  }
}
