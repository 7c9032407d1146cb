import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room, type SeatReservation } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { isForGood } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { CASUAL, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { cutLine } from "./cut-line.ts";

/** ms between two tries to come back, as a page's that has tried for a while. */
const TRY_EVERY = 500;
/** ms without a patch after which a line counts as dead, and in which a try must be answered: as pages have it. */
const DEAD_AFTER = 6000;
const ANSWERED_WITHIN = 8000;

type Line = Room<unknown, RoomState>;

/** Who takes a seat, and how. */
export interface Player {
  readonly url: string;
  /** Where they seem to come from. */
  readonly address: string;
  /** Of an account; a guest has none. */
  readonly key?: string;
  /** Where they come back to, if not to `url`: `url` is then that of a server behind a proxy, and this the proxy's. */
  readonly backBy?: string;
}

/** What a battle is opened with. */
export interface Wish {
  readonly open?: boolean;
  readonly terms?: Terms;
}

/** Somebody with a seat in a battle, who comes back to it by account or pass whatever becomes of the line. */
export class Seated {
  readonly #player: Player;
  #line: Line;
  #pass = "";
  #seat = -1;
  #isOut = false;
  /** The line stands. */
  isThere = true;
  /** Once the line is gone, it is not come back to. */
  staysAway = false;
  /** Last tick of the battle that was seen. */
  tick = 0;
  /** How often they came back. */
  comings = 0;
  #heardAt = performance.now();

  private constructor(player: Player, line: Line) {
    this.#player = player;
    this.#line = line;
    this.#follow(line);
    setInterval(() => this.#checkLine(), 1000).unref();
  }

  /** Opens a battle. */
  static async open(player: Player, { open = false, terms = CASUAL }: Wish = {}): Promise<Seated> {
    const wish = { ...asked(player), name: "Visitor", side: "terran", open, choices: choicesFor("assault", 2), terms };
    return new Seated(player, await clientOf(player).create<RoomState>(BATTLE, wish, RoomState));
  }

  static async join(player: Player, code: string): Promise<Seated> {
    return new Seated(player, await clientOf(player).joinById<RoomState>(code, { ...asked(player), name: "Friend" }, RoomState));
  }

  /** Takes a seat that a quick match was found for. */
  static async take(player: Player, seat: SeatReservation): Promise<Seated> {
    return new Seated(player, await clientOf(player).consumeSeatReservation<RoomState>(seat, RoomState));
  }

  get code(): string {
    return this.#line.roomId;
  }

  get state(): RoomState {
    return this.#line.state;
  }

  get seat(): number {
    return this.#seat;
  }

  /** What leads back to the seat. */
  get pass(): string {
    return this.#pass;
  }

  /** The archive's name of the battle. */
  get match(): string {
    return this.state.match;
  }

  /** Ids of one's own ships. */
  get ships(): number[] {
    const row = this.#seat === 0 ? this.state.firstPicture : this.state.secondPicture;
    return [...row.ships].flatMap(({ id, name }) => (name === "" ? [] : [id]));
  }

  /** Goes for good. */
  async leave(): Promise<void> {
    this.#isOut = true;
    // A line that is closed already never answers.
    if (this.isThere) await this.#line.leave();
  }

  /** Both are back, and the battle goes on. */
  get isFighting(): boolean {
    const { state } = this.#line;
    return this.isThere && this.tick > 0 && !state.paused && state.result === "" && state.aftermath === "";
  }

  ask(type: string, payload?: unknown): Promise<Reply> {
    return this.#line.request<unknown, Reply>(type as never, payload as never);
  }

  /** The line breaks, as where a cable is pulled: nothing is said. */
  cut(): void {
    cutLine(this.#line);
  }

  #follow(line: Line): void {
    line.reconnection.enabled = false;
    line.onMessage(MESSAGE.pass as never, (pass: string) => {
      this.#pass = pass;
    });
    line.onMessage(MESSAGE.seat as never, (seat: number) => {
      this.#seat = seat;
    });
    for (const type of [MESSAGE.events, MESSAGE.said, MESSAGE.onward]) line.onMessage(type as never, () => undefined);
    line.onStateChange((state) => {
      const row = this.#seat === 0 ? state.firstPicture : state.secondPicture;
      if (row?.begun) this.tick = row.tick;
      this.#heardAt = performance.now();
    });
    line.onLeave((code) => {
      if (line === this.#line) this.#lose(!isForGood(code));
    });
  }

  /** A server that stands still gives no sign, and closing waits for an answer that does not come. */
  #checkLine(): void {
    const isQuiet = this.tick === 0 || this.state.result !== "";
    if (!this.isThere || this.#isOut || isQuiet || performance.now() - this.#heardAt < DEAD_AFTER) return;
    this.#line.connection.close();
    this.#lose(true);
  }

  #lose(comesBack: boolean): void {
    if (!this.isThere) return;
    this.isThere = false;
    if (comesBack && !this.#isOut && !this.staysAway) void this.comeBack();
  }

  /** Tries until it is back. */
  async comeBack(): Promise<void> {
    const client = clientOf(comingBack(this.#player));
    const join = { ...asked(this.#player), name: "Visitor", back: true, pass: this.#pass };
    for (;;) {
      await sleep(TRY_EVERY);
      try {
        const line = await inTime(client.joinById<RoomState>(this.code, join, RoomState));
        this.tick = 0;
        this.#line = line;
        this.#heardAt = performance.now();
        this.comings += 1;
        this.isThere = true;
        return this.#follow(line);
      } catch {
        // Tried again: whether anybody is back is looked at from outside.
      }
    }
  }
}

/** A line that comes too late is let go of. */
async function inTime(coming: Promise<Line>): Promise<Line> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error("nobody answered"));
    coming.then((line) => line.leave()).catch(() => undefined);
  }, ANSWERED_WITHIN);
  return Promise.race([coming, late.promise]).finally(() => clearTimeout(timer));
}

export const clientOf = ({ url, address, backBy }: Player): Client =>
  // Past the proxy they say themselves what it would have added.
  new Client(url, { headers: { "X-Forwarded-For": backBy === undefined ? address : `${address}, 127.0.0.1` } });
/** The same player, as they come back. */
export const comingBack = ({ backBy, ...player }: Player): Player => ({ ...player, url: backBy ?? player.url });
/** What every way into a room is asked with. */
export const asked = ({ key = null }: { readonly key?: string | null }) => ({ version: WIRE_VERSION, key });
