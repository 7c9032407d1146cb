import type { Room } from "@colyseus/sdk";
import { signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { unpackEvents } from "@terok-nor/shared/wire/events.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { LINES_KEPT, type Said } from "@terok-nor/shared/wire/talk.ts";
import { DrawnMotion } from "./drawn-motion.ts";
import type { BattleLink } from "./link.ts";
import type { Drawn } from "./picture-reader.ts";
import { RoomRequests } from "./room-requests.ts";
import type { RoomView } from "./room-view.ts";
import { NOTHING_YET, roomView, sideOfSeat } from "./room-view.ts";
import { STEP_MS } from "./shown-motion.ts";

/** ms without a patch after which the line is called slow. */
const SLOW_AFTER = 600;
/** ms without a patch after which the line counts as dead and a new one is tried: a cut cable gives no other sign. */
const DEAD_AFTER = 6000;
const CHECK_EVERY = 250;
/** ms between two looks at the line that show the page itself was asleep: patches may be there, not yet read. */
const HELD_UP = 1000;
const PING_EVERY = 2000;

/** A line into a battle room, for as long as the page lives. `remember` gets each new token that leads back. */
export class RoomLink extends RoomRequests implements BattleLink {
  readonly side = signal<Side | null>(null);
  readonly said = signal<readonly Said[]>([]);
  readonly room = signal<RoomView>(NOTHING_YET);
  readonly picture = signal<Picture | null>(null);
  readonly line = signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>({ state: "good", ping: -1 });
  readonly #room: Room<unknown, RoomState>;
  readonly #drawn: DrawnMotion;
  readonly #known = Promise.withResolvers<void>();
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #remember: (token: string | null) => void;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #seat = -1;
  #shown = "";
  /** The next state is a whole one, whose time stamp is not that of a tick. */
  #whole = true;
  #patchedAt = performance.now();
  #checkedAt = performance.now();

  constructor(room: Room<unknown, RoomState>, remember: (token: string | null) => void) {
    super(room);
    this.#room = room;
    this.#remember = remember;
    this.#drawn = new DrawnMotion(room);
    // A page that loses its line tries at once and goes on for as long as the seat is kept.
    Object.assign(room.reconnection, { minUptime: 0, maxRetries: 40, maxDelay: 2000 });
    this.#listen();
    remember(room.reconnectionToken);
    this.#known.promise.catch(() => undefined);
    this.#timers.push(setInterval(() => this.#checkLine(), CHECK_EVERY));
    this.#timers.push(setInterval(() => room.ping((ping) => this.#setLine(this.line.peek().state, ping)), PING_EVERY));
    this.#timers.push(setInterval(() => this.#drawn.pump(), STEP_MS / 2));
  }

  onEvents(listener: (events: readonly SeenEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Comes true once the room and the player's own seat in it are known. */
  get known(): Promise<void> {
    return this.#known.promise;
  }

  motion(kind: Drawn, id: number): Motion | null {
    return this.#drawn.at(kind, id);
  }

  helm(turn: number, throttle: number): void {
    this.#drawn.steer(turn, throttle);
  }

  async leave(): Promise<void> {
    const { state } = this.line.peek();
    if (state === "ended") return;
    this.#end();
    this.#remember(null);
    // A lost line cannot take leave; it does so as soon as it is back, see below.
    if (state !== "lost") await this.#room.leave();
  }

  abandon(): void {
    this.#room.reconnection.enabled = false;
    this.#end();
    this.#room.connection.close();
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
    room.onMessage(MESSAGE.said as never, (said: Said) => {
      this.said.value = [...this.said.peek(), said].slice(-LINES_KEPT);
    });
    room.onDrop(() => this.#setLine("lost", this.line.peek().ping));
    room.onReconnect(() => {
      if (this.line.peek().state === "ended") return void room.leave();
      this.#whole = true;
      this.#patchedAt = performance.now();
      // Each return brings a new token, which the room knows only after this signal has been handled.
      queueMicrotask(() => this.#remember(room.reconnectionToken));
      this.#setLine("good", this.line.peek().ping);
    });
    room.onLeave(() => this.#end());
  }

  /** After every patch: the room as it stands, and the picture as of its tick. */
  #takeIn(state: RoomState): void {
    this.#patchedAt = performance.now();
    this.#showRoom(state);
    if (this.#seat < 0) return;
    const row = this.#seat === 0 ? state.firstPicture : state.secondPicture;
    if (row.begun) this.picture.value = this.#drawn.takeIn(row, !this.#whole);
    else if (this.#drawn.clear()) this.picture.value = null;
    this.#whole = false;
    this.#known.resolve();
  }

  #showRoom(state: RoomState): void {
    if (this.#seat >= 0) this.side.value = sideOfSeat(state, this.#seat);
    const view = roomView(state);
    const shown = JSON.stringify(view);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.room.value = view;
  }

  #checkLine(): void {
    const now = performance.now();
    if (now - this.#checkedAt > HELD_UP) this.#patchedAt = now;
    this.#checkedAt = now;
    const { state, ping } = this.line.peek();
    if (state === "lost" || state === "ended") return;
    const silence = now - this.#patchedAt;
    this.#setLine(silence > SLOW_AFTER ? "slow" : "good", ping);
    if (silence > DEAD_AFTER) this.#room.connection.close();
  }

  #setLine(state: "good" | "slow" | "lost" | "ended", ping: number): void {
    const now = this.line.peek();
    if (now.state === "ended" || (now.state === state && now.ping === ping)) return;
    this.line.value = { state, ping };
  }

  #end(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#known.reject(new Error("the line ended"));
    this.#setLine("ended", -1);
  }
}
