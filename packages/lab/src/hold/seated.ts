import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { cutLine } from "./cut-line.ts";

/** ms between two tries to come back, as a page's that has tried for a while. */
const TRY_EVERY = 500;

type Line = Room<unknown, RoomState>;

/** A guest with a seat in a battle, who comes back to it by the seat's pass whatever becomes of the line. */
export class Seated {
  readonly #client: Client;
  #line: Line;
  #pass = "";
  #seat = -1;
  /** The line stands. */
  isThere = true;
  /** Once the line is gone, it is not come back to. */
  staysAway = false;
  /** Last tick of the battle that was seen. */
  tick = 0;

  private constructor(client: Client, line: Line) {
    this.#client = client;
    this.#line = line;
    this.#follow(line);
  }

  /** Opens a battle. @param address where it seems to come from. */
  static async open(url: string, address: string): Promise<Seated> {
    const client = clientOf(url, address);
    const wish = { version: WIRE_VERSION, name: "Visitor", side: "terran", open: false, choices: choicesFor("assault", 2) };
    return new Seated(client, await client.create<RoomState>(BATTLE, wish, RoomState));
  }

  static async join(url: string, address: string, code: string): Promise<Seated> {
    const client = clientOf(url, address);
    return new Seated(client, await client.joinById<RoomState>(code, { version: WIRE_VERSION, name: "Friend" }, RoomState));
  }

  get code(): string {
    return this.#line.roomId;
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
    return this.#line.state.match;
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
    for (const type of [MESSAGE.events, MESSAGE.said]) line.onMessage(type as never, () => undefined);
    line.onStateChange((state) => {
      const row = this.#seat === 0 ? state.firstPicture : state.secondPicture;
      if (row?.begun) this.tick = row.tick;
    });
    line.onLeave((code) => {
      this.isThere = false;
      if (code !== CLOSED.over && !this.staysAway) void this.comeBack();
    });
  }

  /** Tries until it is back. */
  async comeBack(): Promise<void> {
    const join = { version: WIRE_VERSION, name: "Visitor", back: true, pass: this.#pass };
    for (;;) {
      await sleep(TRY_EVERY);
      try {
        const line = await this.#client.joinById<RoomState>(this.code, join, RoomState);
        this.tick = 0;
        this.#line = line;
        this.#follow(line);
        this.isThere = true;
        return;
      } catch {
        // Tried again: whether anybody is back is looked at from outside.
      }
    }
  }
}

const clientOf = (url: string, address: string): Client => new Client(url, { headers: { "X-Forwarded-For": address } });
