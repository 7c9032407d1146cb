import type { Room } from "@colyseus/sdk";
import { signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { unpackEvents } from "@terok-nor/shared/wire/events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { PictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { reckon } from "@terok-nor/shared/wire/reckon.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { HelmPrediction } from "./helm-prediction.ts";
import type { BattleLink, LobbyChoices, Outcome, RoomView } from "./link.ts";
import { between } from "./motion-track.ts";
import { type Drawn, PictureReader } from "./picture-reader.ts";
import { roomView, sideOfSeat } from "./room-view.ts";

const STEP_MS = 1000 / ROOM_HZ;
/** Ticks the drawn world lies behind the known one: 100 ms, so that a correction is there before it is drawn. */
const DELAY = 2;
/** Ticks for which things are drawn on while nothing arrives; then they stand still. */
const DRAW_ON = 10;
/** ms without a patch after which the line is called slow. */
const SLOW_AFTER = 600;
const WATCH_EVERY = 250;
const PING_EVERY = 2000;
/** ms: time constant of going over between the predicted and the interpolated place of a ship whose helm changes hands. */
const HANDOVER_MS = 150;

/** A line into a battle room, kept as long as the page lives. `remember` is told each new token that leads back to the seat. */
export class RoomLink implements BattleLink {
  readonly side = signal<Side | null>(null);
  readonly room = signal<RoomView>(NOTHING_YET);
  readonly picture = signal<Picture | null>(null);
  readonly line = signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>({ state: "good", ping: -1 });
  readonly #room: Room<unknown, RoomState>;
  readonly #reader = new PictureReader();
  readonly #hand: HelmPrediction;
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #remember: (token: string | null) => void;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #seat = -1;
  #shown = "";
  /** The next state is a whole one, whose time stamp is not that of a tick. */
  #whole = true;
  #patchedAt = performance.now();
  #handover: { readonly ship: number; readonly from: Motion; readonly at: number } | null = null;

  constructor(room: Room<unknown, RoomState>, remember: (token: string | null) => void) {
    this.#room = room;
    this.#remember = remember;
    this.#hand = new HelmPrediction(room);
    // A page that loses its line tries at once and goes on for as long as the seat is kept.
    Object.assign(room.reconnection, { minUptime: 0, maxRetries: 40, maxDelay: 2000 });
    this.#listen();
    remember(room.reconnectionToken);
    this.#timers.push(setInterval(() => this.#watch(), WATCH_EVERY));
    this.#timers.push(setInterval(() => room.ping((ping) => this.#setLine(this.line.peek().state, ping)), PING_EVERY));
    this.#timers.push(setInterval(() => this.#hand.pump(performance.now()), STEP_MS / 2));
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  motion(kind: Drawn, id: number): Motion | null {
    const now = performance.now();
    this.#hand.pump(now);
    const drawn = this.#reader.motion(kind, id, this.#moment());
    if (drawn === null || kind !== "entity") return drawn;
    const place = id === this.#hand.ship ? (this.#hand.motion(now) ?? drawn) : drawn;
    return this.#handedOver(id, place, now);
  }

  order(order: Order): Promise<Outcome> {
    return this.#ask(MESSAGE.order, order);
  }

  helm(turn: number, throttle: number): void {
    this.#hand.want(turn, throttle);
    if (this.#hand.ship < 0) this.#followHand();
    this.#hand.pump(performance.now());
  }

  choose(choices: Partial<LobbyChoices>): Promise<Outcome> {
    return this.#ask(MESSAGE.choose, choices);
  }

  takeSide(side: Side): Promise<Outcome> {
    return this.#ask(MESSAGE.side, { side });
  }

  ready(ready: boolean): Promise<Outcome> {
    return this.#ask(MESSAGE.ready, { ready });
  }

  rematch(): Promise<Outcome> {
    return this.#ask(MESSAGE.rematch);
  }

  async leave(): Promise<void> {
    const { state } = this.line.peek();
    if (state === "ended") return;
    if (state === "lost") this.#room.reconnection.enabled = false;
    this.#end();
    this.#remember(null);
    await this.#room.leave();
  }

  /** Asks the server; whatever goes wrong on the way is a refusal too. */
  async #ask(type: string, payload?: unknown): Promise<Outcome> {
    try {
      const answer = await this.#room.request<unknown, Outcome | undefined>(type as never, payload as never);
      return answer ?? refuse("fault");
    } catch {
      return refuse("unreachable");
    }
  }

  #listen(): void {
    const room = this.#room;
    room.onStateChange((state) => this.#takeIn(state));
    room.onMessage(MESSAGE.seat as never, (seat: number) => {
      this.#seat = seat;
      if (room.state) this.#takeIn(room.state);
    });
    room.onMessage(MESSAGE.events as never, (bytes: Uint8Array) => {
      const events = unpackEvents(bytes);
      for (const listener of this.#listeners) listener(events);
    });
    room.onDrop(() => this.#setLine("lost", this.line.peek().ping));
    room.onReconnect(() => {
      this.#whole = true;
      this.#remember(room.reconnectionToken);
      this.#setLine("good", this.line.peek().ping);
    });
    room.onLeave(() => this.#end());
  }

  /** After every patch: the room as it stands, and the picture as of its tick. */
  #takeIn(state: RoomState): void {
    this.#patchedAt = performance.now();
    this.#showRoom(state);
    const row = this.#pictureRow(state);
    if (row?.begun) {
      const tick =
        this.#whole || state.paused || row.over ? row.tick : Math.round(this.#room.clock.lastServerTime() / STEP_MS) - state.origin;
      this.picture.value = this.#reader.read(row, Math.max(tick, this.#reader.tick));
      this.#followHand();
    } else if (this.#reader.tick >= 0) {
      this.#reader.clear();
      this.picture.value = null;
    }
    this.#whole = false;
  }

  #showRoom(state: RoomState): void {
    if (this.#seat >= 0) this.side.value = sideOfSeat(state, this.#seat);
    const view = roomView(state);
    const shown = JSON.stringify(view);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.room.value = view;
  }

  #pictureRow(state: RoomState): PictureRow | undefined {
    if (this.#seat < 0) return undefined;
    return this.#seat === 0 ? state.firstPicture : state.secondPicture;
  }

  /** Lets the prediction know which ship is flown by hand, and smooths the change when the helm changes hands. */
  #followHand(): void {
    const picture = this.picture.peek();
    const row = this.#pictureRow(this.#room.state);
    if (picture === null || row === undefined) return;
    const flies = picture.command.helm >= 0 && picture.phase === "assault" && !this.#room.state.paused;
    const ship = flies ? picture.own.find((each) => each.id === picture.command.helm) : undefined;
    const shipRow = ship === undefined ? undefined : [...row.ships].find((each) => each.id !== NONE && each.id === ship.id);
    const before = this.#hand.ship;
    const watched = before >= 0 ? before : (ship?.id ?? -1);
    const drawn = watched >= 0 ? this.motion("entity", watched) : null;
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

  /** The moment that is drawn now, in ticks of the battle. */
  #moment(): number {
    const known = this.#reader.tick;
    const { state } = this.#room;
    if (state.paused || this.picture.peek()?.phase === "aftermath") return known;
    const now = this.#room.clock.renderNow() / STEP_MS - state.origin;
    return Math.min(now - DELAY, known + DRAW_ON);
  }

  #watch(): void {
    const { state, ping } = this.line.peek();
    if (state === "lost" || state === "ended") return;
    this.#setLine(performance.now() - this.#patchedAt > SLOW_AFTER ? "slow" : "good", ping);
  }

  #setLine(state: "good" | "slow" | "lost" | "ended", ping: number): void {
    const now = this.line.peek();
    if (now.state === "ended" || (now.state === state && now.ping === ping)) return;
    this.line.value = { state, ping };
  }

  #end(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#hand.follow(null, null);
    this.#setLine("ended", -1);
  }
}

const NOTHING_YET: RoomView = {
  phase: "muster",
  code: "",
  open: false,
  seed: 0,
  choices: { galors: 3, birds: 6, overhaul: 0.5, raiderAway: 60 },
  seats: [],
  countdown: 0,
  pause: null,
  result: null,
};
