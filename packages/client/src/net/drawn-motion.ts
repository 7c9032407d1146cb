import type { Room } from "@colyseus/sdk";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { PictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { reckon } from "@terok-nor/shared/wire/reckon.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { HelmPrediction } from "./helm-prediction.ts";
import { between } from "./motion-track.ts";
import type { Drawn } from "./motion-tracks.ts";
import { ShownMotion } from "./shown-motion.ts";

/** Ticks the drawn world lies behind the known one: 100 ms, so that a correction is there before it is drawn. */
const DELAY = 2;
/** ms: time constant by which a ship glides from its predicted to its interpolated place when its helm changes hands. */
const HANDOVER_MS = 150;

/** Where everything of a picture is in each frame: interpolated, and for the ship under the player's hand predicted. */
export class DrawnMotion {
  readonly #room: Room<unknown, RoomState>;
  readonly #shown: ShownMotion;
  readonly #hand: HelmPrediction;
  #row: PictureRow | null = null;
  #handover: { readonly ship: number; readonly from: Motion; readonly at: number } | null = null;

  constructor(room: Room<unknown, RoomState>) {
    this.#room = room;
    this.#shown = new ShownMotion(room, DELAY);
    this.#hand = new HelmPrediction(room);
  }

  /**
   * Takes in the rows as they stand after a patch.
   * @param stamped whether the state carries the time stamp of its tick, as patches of a running battle do.
   */
  takeIn(row: PictureRow, stamped: boolean): Picture {
    this.#row = row;
    const picture = this.#shown.takeIn(row, stamped);
    this.#followHand();
    return picture;
  }

  /** Nothing is shown any more. */
  clear(): void {
    this.#hand.follow(null, null);
    this.#row = null;
    this.#shown.clear();
  }

  /** Sends the inputs of the helm that are due; for pages whose frames have stopped. */
  pump(): void {
    this.#hand.pump(performance.now());
  }

  /** What the hand on the helm wants: turn -1 to 1, throttle 0 to 1. */
  steer(turn: number, throttle: number): void {
    this.#hand.want(turn, throttle);
    if (this.#hand.ship < 0) this.#followHand();
    this.pump();
  }

  at(kind: Drawn, id: number): Motion | null {
    const now = performance.now();
    this.#hand.pump(now);
    const drawn = this.#shown.at(kind, id);
    if (drawn === null || kind !== "entity") return drawn;
    const place = id === this.#hand.ship ? (this.#hand.motion(now) ?? drawn) : drawn;
    return this.#handedOver(id, place, now);
  }

  /** Lets the prediction know which ship is flown by hand, and notes where it was drawn when its helm changed hands. */
  #followHand(): void {
    const { picture } = this.#shown;
    const row = this.#row;
    if (picture === null || row === null) return;
    const flies = picture.command.helm >= 0 && picture.phase === "assault" && !this.#room.state.paused;
    const ship = flies ? picture.own.find((each) => each.id === picture.command.helm) : undefined;
    const shipRow = ship === undefined ? undefined : [...row.ships].find((each) => each.id === ship.id);
    const before = this.#hand.ship;
    const watched = before >= 0 ? before : (ship?.id ?? -1);
    const drawn = watched >= 0 ? this.at("entity", watched) : null;
    this.#hand.follow(ship ?? null, shipRow ?? null);
    if (this.#hand.ship !== before && drawn !== null) this.#handover = { ship: watched, from: drawn, at: performance.now() };
  }

  #handedOver(id: number, place: Motion, now: number): Motion {
    const over = this.#handover;
    if (over === null || over.ship !== id) return place;
    const share = 1 - Math.exp(-(now - over.at) / HANDOVER_MS);
    if (share > 0.98) this.#handover = null;
    return between(reckon(over.from, (now - over.at) / 1000), place, share);
  }
}
