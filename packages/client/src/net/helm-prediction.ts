import type { Room } from "@colyseus/sdk";
import { Reconciler } from "@colyseus/sdk/predict";
import { type Body, fly, type HelmLimits, helmLimits, pushByHand } from "@terok-nor/shared/battle/rules/helm.ts";
import { powerTo, TO_ENGINES } from "@terok-nor/shared/battle/rules/power.ts";
import { wrap } from "@terok-nor/shared/math/angle.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { ENGINES } from "@terok-nor/shared/ships/types.ts";
import type { Motion, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { ShipRow } from "@terok-nor/shared/wire/rows/ship-row.ts";

const STEP_MS = 1000 / ROOM_HZ;
/** ms: time constant over which a correction fades. */
const SMOOTH_MS = 80;
/** u: a correction larger than this is a jump, not an error to glide across. */
const JUMP = 60;
/** Steps made up for after a stall; the rest is dropped, as the server does. */
const MOST_STEPS = 5;

/**
 * The ship under the player's hand, flown here by the very function the server flies it with, so that a key answers at
 * once; what the server says later corrects it. Inputs go out at the pace of the room's steps.
 */
export class HelmPrediction {
  readonly #input;
  readonly #limits: HelmLimits = { speed: 0, accel: 0, turn: 0 };
  #flown: { readonly ship: number; readonly hand: Reconciler<Body, HelmInput> } | null = null;
  #wanted: { turn: number; throttle: number } | null = null;
  #sentAt = 0;
  #pumpedAt = -1;

  constructor(room: Room<unknown, RoomState>) {
    this.#input = room.input<HelmInput>({ type: HelmInput });
  }

  /** Id of the own ship that is predicted now, or -1. */
  get ship(): number {
    return this.#flown?.ship ?? -1;
  }

  /** What the hand wants from now on: turn -1 to 1, throttle 0 to 1. */
  want(turn: number, throttle: number): void {
    this.#wanted = { turn: Math.round(turn * 100), throttle: Math.round(throttle * 100) };
  }

  /**
   * Follows the picture: which ship is flown by hand, and what it can do now.
   * @param row the ship's row, null while no ship is flown by hand or the battle stands still.
   */
  follow(ship: OwnShip | null, row: ShipRow | null): void {
    if (ship === null || row === null) {
      this.#flown?.hand.dispose();
      this.#flown = null;
      this.#wanted = null;
      return;
    }
    const power = powerTo(ship.power, ship.core, TO_ENGINES);
    helmLimits(CLASSES[ship.cls], power, ship.systems[ENGINES] ?? 1, ship.hull, this.#limits);
    pushByHand(this.#limits);
    if (this.#flown?.ship !== ship.id && this.#wanted !== null) this.#take(ship.id, row);
  }

  /** Sends the inputs that are due and lets corrections fade; called for every frame. `now` in ms. */
  pump(now: number): void {
    if (now - this.#pumpedAt < 1) return;
    this.#pumpedAt = now;
    const flown = this.#flown;
    if (flown === null || this.#wanted === null) return;
    flown.hand.tick(now);
    if (now - this.#sentAt > MOST_STEPS * STEP_MS) this.#sentAt = now - STEP_MS;
    for (; now - this.#sentAt >= STEP_MS; this.#sentAt += STEP_MS) {
      this.#input.data.turn = this.#wanted.turn;
      this.#input.data.throttle = this.#wanted.throttle;
      this.#input.send();
    }
  }

  /** Where the flown ship is drawn, null while none is. */
  motion(now: number): Motion | null {
    if (this.#flown === null) return null;
    const { hand } = this.#flown;
    const { speed, turn, heading } = hand.state;
    // Not the reconciler's smoothed heading: it does not know that -180° and 180° are the same.
    const behind = Math.max(0, 1 - (now - this.#sentAt) / STEP_MS);
    return { x: hand.value("x"), y: hand.value("y"), heading: wrap(heading - (turn * behind) / ROOM_HZ), speed, turn };
  }

  #take(ship: number, row: ShipRow): void {
    this.#flown?.hand.dispose();
    const hand = new Reconciler<Body, HelmInput>(row, {
      input: this.#input,
      fields: ["x", "y", "heading", "speed", "turn"],
      stepMs: STEP_MS,
      smoothMs: SMOOTH_MS,
      snap: JUMP,
      step: (ctx, body, input) => {
        const limits = this.#limits;
        fly(body, { turn: (input.turn / 100) * limits.turn, speed: (input.throttle / 100) * limits.speed }, limits, ctx.dt);
      },
    });
    this.#flown = { ship, hand };
    this.#sentAt = 0;
  }
}
