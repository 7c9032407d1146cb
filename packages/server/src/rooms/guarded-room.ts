import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGES_PER_SECOND, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { z } from "zod";
import { type Client, Room, type RoomOptions, ServerError } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import { counted, stepMeter } from "../kit/meters.ts";
import { outOfRequest } from "../kit/request-id.ts";
import { SlowReaders, socketOf } from "./slow-readers.ts";

const PING_EVERY_MS = 2000;
const FAULTS_PER_LOG = 200;
/** Steps in a row that throw after which a room is given up: it would stand there for ever, with people in it. */
const STEPS_LOST = 5 * ROOM_HZ;
let rooms = 0;

/** What every room has in common: nothing a client sends, or fails to read, may harm a battle or another room. */
export abstract class GuardedRoom<T extends RoomOptions> extends Room<T> {
  override maxMessagesPerSecond = MESSAGES_PER_SECOND;
  /** Names the room in logs; its id is the code that lets people in. */
  protected readonly tag = ++rooms;
  #faults = 0;
  #lost = 0;
  #pingsSent = 0;
  readonly #slow = new SlowReaders();

  /**
   * On the prototype, not a class field: Colyseus looks for it in its
   * constructor, and wraps every hook only if it is there by then.
   */
  override onUncaughtException(error: Error, method: string): void {
    // Someone was turned away: no fault.
    if (error.cause instanceof ServerError) return;
    // A step that throws does so twenty times a second.
    if (this.#faults++ % FAULTS_PER_LOG === 0) log.error({ room: this.tag, method, err: error.cause ?? error }, "a room's hook threw");
  }

  /**
   * Registers a request. The handler is called only with a payload its schema accepts; whatever else comes, and whatever
   * goes wrong, the client is answered and keeps its line.
   */
  protected answer<S extends z.ZodType>(
    type: string,
    shape: S,
    invalid: "bad-request" | "bad-order",
    handler: (client: Client, payload: z.output<S>) => Reply,
  ): void {
    this.onMessage(type, (client: Client, payload: unknown): Reply => {
      try {
        const parsed = shape.safeParse(payload);
        return counted(parsed.success ? handler(client, parsed.data) : refuse(invalid));
      } catch (error) {
        log.error({ room: this.tag, type, err: error }, "a request's handler threw");
        return counted(refuse("fault"));
      }
    });
  }

  /** Anything not registered is ignored; Colyseus would cut the line for it. */
  protected ignoreUnknown(): void {
    this.onMessage("*", () => undefined);
  }

  /**
   * Sends what changed, stamped with the simulation's time: the
   * room's own clock jitters, and pages interpolate by the stamp.
   * @param ms of the simulation.
   */
  protected patchAt(ms: number): void {
    const real = this.clock.elapsedTime;
    this.clock.elapsedTime = ms;
    try {
      this.broadcastPatch();
    } finally {
      this.clock.elapsedTime = real;
    }
  }

  /** Steps as Colyseus would have it, but closes a room whose step throws and throws. */
  protected stepBy(step: () => void): void {
    const measure = stepMeter(1000 / ROOM_HZ);
    const stepped = () => {
      measure();
      try {
        step();
        this.#lost = 0;
      } catch (error) {
        if (++this.#lost === STEPS_LOST) this.#giveUp();
        throw error;
      }
    };
    outOfRequest(() => this.setFixedTimestep(stepped, ROOM_HZ));
  }

  /** What is left to do for those in a room that is given up. */
  protected onGivenUp(): void {}

  #giveUp(): void {
    log.error({ room: this.tag }, "a room was given up, as its steps threw");
    try {
      this.onGivenUp();
    } finally {
      void this.disconnect(CLOSED.broken);
    }
  }

  /** Cuts the lines of those who do not read what is sent. */
  protected dropSlowReaders(): void {
    this.#slow.drop(this.clients, performance.now() / 1000);
  }

  /** Measures the round trip of a client's line for as long as it lasts. */
  protected watchPing(client: Client, tell: (ms: number) => void): void {
    let sentAt = 0;
    let mark = "";
    const socket = socketOf(client);
    socket.on("pong", (data: Buffer) => {
      if (data.toString() === mark) tell(Math.min(9999, Math.round(performance.now() - sentAt)));
    });
    const timer = this.clock.setInterval(() => {
      if (socket.readyState !== socket.OPEN) return timer.clear();
      this.#pingsSent += 1;
      mark = String(this.#pingsSent);
      sentAt = performance.now();
      socket.ping(mark);
    }, PING_EVERY_MS);
  }
}
