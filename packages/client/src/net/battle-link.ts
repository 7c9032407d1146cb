import type { Room } from "@colyseus/sdk";
import { computed, signal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Motion, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { CLOSED, isForGood } from "@terok-nor/shared/wire/closing.ts";
import { unpackEvents } from "@terok-nor/shared/wire/events.ts";
import { GRACE_S, KEPT_IN_BATTLE_S } from "@terok-nor/shared/wire/limits.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { LINES_KEPT, type Said } from "@terok-nor/shared/wire/talk.ts";
import { DrawnMotion } from "./drawn-motion.ts";
import { isRefused, keepTrying } from "./keep-trying.ts";
import type { BattleLink, Trouble } from "./link.ts";
import type { Drawn } from "./motion-tracks.ts";
import { RoomRequests } from "./room-requests.ts";
import type { RoomView } from "./room-view.ts";
import { NOTHING_YET, roomView, sideOfSeat } from "./room-view.ts";
import type { KeptSeat, SeatMemory } from "./seat-memory.ts";
import { STEP_MS } from "./shown-motion.ts";

/** ms without a patch after which the line is called slow. */
const SLOW_AFTER = 600;
/** ms without a patch after which the line counts as dead and a new one is tried: a cut cable gives no other sign. */
const DEAD_AFTER = 6000;
const CHECK_EVERY = 250;
/** ms between two looks at the line that show the page itself was asleep: patches may be there, not yet read. */
const HELD_UP = 1000;
const PING_EVERY = 2000;

/** How a line that was lost is won back. */
export interface WayBack {
  readonly memory: SeatMemory;
  /** A new line to the seat. */
  readonly enter: (seat: KeptSeat) => Promise<Room<unknown, RoomState> | Refused>;
}

/** A battle on the server for as long as the page lives, through lost lines and restarts of the server. */
export class RoomLink extends RoomRequests implements BattleLink {
  readonly side = signal<Side | null>(null);
  readonly said = signal<readonly Said[]>([]);
  readonly room = signal<RoomView>(NOTHING_YET);
  /** s of battle to one of the player's: effects stand while the battle is paused. */
  readonly flow = computed(() => (this.room.value.pause ? 0 : 1));
  readonly picture = signal<Picture | null>(null);
  readonly line = signal<{ readonly state: "good" | "slow" | "lost" | "ended"; readonly ping: number }>({ state: "good", ping: -1 });
  readonly trouble = signal<Trouble | null>(null);
  readonly ownTime = null;
  readonly #back: WayBack;
  #room: Room<unknown, RoomState>;
  #drawn: DrawnMotion;
  #pass: string | null;
  readonly #known = Promise.withResolvers<void>();
  readonly #listeners = new Set<(events: readonly SeenEvent[]) => void>();
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  /** Word by which one goes on seeking, where a quick match comes to nothing. */
  #onward: string | null = null;
  #seat = -1;
  #shown = "";
  /** The player has left while the line was lost: the seat is to be given up once it is back. */
  #takesLeave = false;
  /** The next state is a whole one, whose time stamp is not that of a tick. */
  #whole = true;
  #patchedAt = performance.now();
  #checkedAt = performance.now();

  /** @param pass that already led to the seat, or null: the room gives one. */
  constructor(room: Room<unknown, RoomState>, back: WayBack, pass: string | null = null) {
    super(room);
    this.#room = room;
    this.#back = back;
    this.#pass = pass;
    this.#drawn = new DrawnMotion(room);
    this.#listen(room);
    this.#keep();
    this.#known.promise.catch(() => undefined);
    this.#timers.push(setInterval(() => this.#checkLine(), CHECK_EVERY));
    this.#timers.push(setInterval(() => this.#ping(), PING_EVERY));
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
    this.#end(null);
    this.#back.memory.forget();
    // A lost line cannot take leave; it does so as soon as it is back, see #comeBack.
    if (state === "lost") this.#takesLeave = true;
    else await this.#room.leave();
  }

  abandon(): void {
    this.#end(null);
    this.#room.connection.close();
  }

  #keep(): void {
    this.#back.memory.keep({ code: this.#room.roomId, pass: this.#pass });
  }

  #listen(room: Room<unknown, RoomState>): void {
    // The pass leads back, to a server that was started anew as well; Colyseus' own way knows only the old one.
    room.reconnection.enabled = false;
    room.onStateChange((state) => this.#takeIn(state));
    room.onMessage(MESSAGE.pass as never, (pass: string) => {
      this.#pass = pass;
      this.#keep();
    });
    room.onMessage(MESSAGE.onward as never, (word: string) => {
      this.#onward = word;
    });
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
    room.onLeave((code) => {
      if (room !== this.#room || this.line.peek().state === "ended") return;
      if (isForGood(code)) this.#end(this.#troubleOf(code));
      else void this.#comeBack();
    });
  }

  /** Tries to come back for as long as the seat is kept. Whoever has left meanwhile takes leave once back. */
  async #comeBack(): Promise<void> {
    if (this.line.peek().state === "lost") return;
    const kept = this.room.peek().phase === "battle" ? KEPT_IN_BATTLE_S : GRACE_S;
    const until = performance.now() + kept * 1000;
    const seat = { code: this.#room.roomId, pass: this.#pass };
    this.trouble.value = { kind: "cut", until };
    this.#setLine("lost", this.line.peek().ping);
    const got = await keepTrying({
      attempt: () => this.#back.enter(seat),
      until,
      isOver: () => this.#isLetGo(),
      onRefused: ({ code }) => {
        if (code === "unreachable") this.trouble.value = { kind: "silent", until };
      },
      onLate: (room) => room.connection.close(),
    });
    if (this.#takesLeave) return isRefused(got) ? undefined : void got.leave();
    if (this.#isLetGo()) return isRefused(got) ? undefined : got.connection.close();
    if (isRefused(got)) this.#notBack(got);
    else this.#goOnBy(got);
  }

  /** The page has let go of the line and keeps the seat: another of its lines, or the page after it, may come back there. */
  #isLetGo(): boolean {
    return this.line.peek().state === "ended" && !this.#takesLeave;
  }

  #notBack({ code }: Refused): void {
    if (code === "version") this.trouble.value = { kind: "version" };
    else this.#end({ kind: code === "no-seat" ? "given-up" : code === "no-such-battle" ? "closed" : "too-late" });
  }

  #goOnBy(room: Room<unknown, RoomState>): void {
    this.#room = room;
    this.askBy(room);
    this.#drawn = new DrawnMotion(room);
    this.#whole = true;
    this.#patchedAt = performance.now();
    this.#listen(room);
    this.trouble.value = null;
    this.#setLine("good", this.line.peek().ping);
    if (room.state) this.#takeIn(room.state);
  }

  #ping(): void {
    const room = this.#room;
    if (this.line.peek().state !== "lost") room.ping((ping) => this.#setLine(this.line.peek().state, ping));
  }

  /** After every patch: the room as it stands, and the picture as of its tick. */
  #takeIn(state: RoomState): void {
    this.#patchedAt = performance.now();
    // On a new line there is a blank state before the room's own has come: shown, it would be a muster of nobody.
    if (state.code === "") return;
    this.#showRoom(state);
    if (this.#seat < 0) return;
    const row = this.#seat === 0 ? state.firstPicture : state.secondPicture;
    if (row.begun) this.picture.value = this.#drawn.takeIn(row, !this.#whole);
    else {
      this.#drawn.clear();
      this.picture.value = null;
    }
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
    if (silence > DEAD_AFTER) this.#giveUpLine();
  }

  /** What a line that was closed for good was closed for. */
  #troubleOf(code: number): Trouble {
    if (code === CLOSED.unmet) return { kind: "unmet", onward: this.#onward };
    if (code === CLOSED.broken) return { kind: "broken" };
    return { kind: code === CLOSED.elsewhere ? "elsewhere" : "closed" };
  }

  #setLine(state: "good" | "slow" | "lost" | "ended", ping: number): void {
    const now = this.line.peek();
    if (now.state === "ended" || (now.state === state && now.ping === ping)) return;
    this.line.value = { state, ping };
  }

  /** A cut cable gives no sign: closing waits for an answer that does not come. */
  #giveUpLine(): void {
    this.#room.connection.close();
    void this.#comeBack();
  }

  #end(trouble: Trouble | null): void {
    for (const timer of this.#timers) clearInterval(timer);
    // A tab whose seat another has may have it back.
    if (trouble !== null && trouble.kind !== "elsewhere") this.#back.memory.forget();
    this.#known.reject(new Error("the line ended"));
    this.trouble.value = trouble;
    this.#setLine("ended", -1);
  }
}
