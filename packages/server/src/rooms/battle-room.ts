import { type Client, CloseCode, matchMaker } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import { orderSchema } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { HELM_RANGES, HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { COUNTDOWN_S, IDLE_S, REQUEST_BURST, REQUESTS_PER_SECOND, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import {
  captainSchema,
  joinSchema,
  nothingSchema,
  openSchema,
  readySchema,
  sideSchema,
  someChoicesSchema,
} from "@terok-nor/shared/wire/messages.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE, type Outcome, WATCHER_SEAT } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { z } from "zod";
import { Bucket } from "../gate/bucket.ts";
import { newCode, newMatchId, newSeed } from "../gate/codes.ts";
import { log } from "../log.ts";
import { SERVICES, type Services } from "../services.ts";
import { Absences } from "./absences.ts";
import { admit, turnAway } from "./admit.ts";
import { Entrance } from "./entrance.ts";
import { audienceTopic, type FedSoFar, feedTopic } from "./feed.ts";
import { Feeder } from "./feeder.ts";
import { GuardedRoom } from "./guarded-room.ts";
import { type Listing, listingOf } from "./listing.ts";
import { callCaptain, choicesOf, choose, phaseOf, setChoices, setPhase, setReady, stopCountdown, takeSide } from "./muster.ts";
import { participantsOf } from "./participants.ts";
import { askRematch, bothReady, freeSeat, pictureOf, seatOf, vacate } from "./seats.ts";
import { Stage, WATCHED_SEAT } from "./stage.ts";
import { termsOf } from "./terms.ts";

/** What a client's line carries from drop to return. Whoever watches has no seat, and is shown the picture of the watched one. */
interface Seated {
  readonly seat: number;
  readonly watching: boolean;
  readonly requests: Bucket;
}

/** All that whoever watches two captains may ask for. */
const WATCHERS_MAY: ReadonlySet<string> = new Set([MESSAGE.watch, MESSAGE.rematch]);

const STEP_MS = 1000 / ROOM_HZ;
/** Between battles a patch every so many steps is enough. */
const QUIET_PATCH_EVERY = 4;
/** Steps between two listings of a running battle. */
const RELIST_EVERY = 5 * ROOM_HZ;
/** Inputs beyond this many waiting are old: the hand has moved on. */
const INPUTS_KEPT = 3;

/** A battle between two people, a person and a captain, or two captains and somebody who watches: gate, orders, tick, pictures. What happens in it is up to the rules. */
export class BattleRoom extends GuardedRoom<{ state: RoomState; metadata: Listing; input: HelmInput }> {
  /** More than seats, so that whoever comes too late is told why. */
  override maxClients = 4;
  /** s between asking for a place and taking it: an instant for a page, and no way to bar others for long. */
  override seatReservationTimeout = 5;
  override state = new RoomState();
  override inputs = this.defineInput(HelmInput, { sanitize: HELM_RANGES, bufferMaxSize: 16 });
  readonly #stage = new Stage(this.state, this.tag);
  readonly #absences = new Absences();
  readonly #entrance = new Entrance(this.state);
  readonly #feeder = new Feeder((message) => void this.presence.publish(feedTopic(this.roomId), message));
  #services: Services | null = null;
  #steps = 0;
  #countdown = 0;
  #idle = 0;

  override async onCreate(options: { [SERVICES]: Services }): Promise<void> {
    this.#services = options[SERVICES];
    const wanted = admit(openSchema, options);
    this.roomId = await newCode(async (code) => (await matchMaker.query({ roomId: code })).length > 0);
    this.state.code = this.roomId;
    this.#entrance.open(wanted);
    this.state.seed = newSeed();
    setChoices(this.state, wanted.choices);
    // Only by its code is a room joined; Colyseus's own matching must never put someone into it.
    await this.setPrivate(true);
    this.#listen();
    await this.presence.subscribe(audienceTopic(this.roomId), (audience: number) => {
      this.state.audience = audience;
      this.#relist();
    });
    this.setFixedTimestep(() => this.#step(), ROOM_HZ);
    // The step sends the patches. Set only now: before setFixedTimestep it would slow the simulation down.
    this.patchRate = null;
    log.info({ room: this.tag, open: this.state.open, opponent: wanted.opponent, watch: wanted.watch }, "battle opened");
  }

  /** Turns away whom the room cannot take, with the reason. */
  override onAuth(_client: Client, options: unknown): boolean {
    admit(joinSchema, options);
    const phase = phaseOf(this.state);
    if (phase === "battle" || phase === "result") throw turnAway("begun");
    if (this.#entrance.isFull) throw turnAway("full");
    return true;
  }

  override onJoin(client: Client, options: unknown): void {
    const { name } = admit(joinSchema, options);
    if (this.#entrance.isFull) throw turnAway("full");
    if (this.#entrance.isForWatching) return this.#welcomeWatcher(client);
    this.#welcome(client, this.#entrance.seat(name), false);
    this.#beginIfReady();
  }

  /** A line dropped: the seat is kept, and a running battle waits. */
  override onDrop(client: Client): void {
    const who = seatedOf(client);
    if (who === undefined) return;
    const index = who.seat;
    if (!who.watching) {
      seatOf(this.state, index).connected = false;
      seatOf(this.state, index).ready = false;
      stopCountdown(this.state);
    }
    const comeBack = this.allowReconnection(client, "manual");
    comeBack.catch(() => undefined);
    // Someone who was never quite in has nothing to come back to.
    this.#absences.leave(index, () => comeBack.reject?.(new Error("did not come back")));
    this.#relist();
  }

  override onReconnect(client: Client): void {
    const index = seatedOf(client)?.seat;
    if (index === undefined) return;
    seatOf(this.state, index).connected = true;
    this.#absences.comeBack(index);
    this.#stage.show(index, true);
    this.#stage.tellIntentsAnew();
    this.#greet(client, index);
  }

  /** Gone for good: by leaving, or by not coming back. In a battle that is to lose it. A room in which nobody is left closes. */
  override onLeave(client: Client): void {
    const who = seatedOf(client);
    if (who === undefined) return;
    const index = who.seat;
    this.#absences.forget(index);
    if (who.watching) return;
    stopCountdown(this.state);
    this.#stage.resign(index);
    this.#settle();
    vacate(this.state, index);
    this.#relist();
  }

  /** All that an audience's room was told so far; null before the first battle. */
  fed(): FedSoFar | null {
    return this.#feeder.soFar();
  }

  override onDispose(): void {
    this.#feeder.closed();
    log.info({ room: this.tag, steps: this.#steps }, "battle closed");
  }

  #listen(): void {
    this.ignoreUnknown();
    this.#hear(MESSAGE.order, orderSchema, "bad-order", (index, order) => this.#stage.order(index, order));
    this.#hear(MESSAGE.choose, someChoicesSchema, "bad-request", (_, choices) => choose(this.state, choices));
    this.#hear(MESSAGE.side, sideSchema, "bad-request", (index, { side }) => takeSide(this.state, index, side));
    this.#hear(MESSAGE.ready, readySchema, "bad-request", (index, { ready }) => this.#ready(index, ready));
    this.#hear(MESSAGE.captain, captainSchema, "bad-request", (index, { level }) => this.#callCaptain(index, level));
    this.#hear(MESSAGE.rematch, nothingSchema, "bad-request", (index) => this.#rematch(index));
    this.#hear(MESSAGE.watch, sideSchema, "bad-request", (_, { side }) => this.#watch(side));
  }

  /** Hears a request from whoever has a seat and has not asked too much. */
  #hear<S extends z.ZodType>(
    type: string,
    shape: S,
    invalid: "bad-order" | "bad-request",
    handler: (index: number, payload: z.output<S>) => Outcome,
  ): void {
    this.answer(type, shape, invalid, (client, payload) => {
      const who = seatedOf(client);
      if (who === undefined) return refuse("no-seat");
      if (!who.requests.take(this.#seconds())) return refuse("too-fast");
      if (who.watching && !WATCHERS_MAY.has(type)) return refuse("spectator");
      this.#idle = 0;
      const outcome = handler(who.seat, payload);
      if (type !== MESSAGE.order && outcome.ok) this.#relist();
      return outcome;
    });
  }

  #welcomeWatcher(client: Client): void {
    this.#entrance.admitWatcher();
    this.#stage.watch("terran");
    this.#welcome(client, WATCHED_SEAT, true);
    this.#countDown();
  }

  #welcome(client: Client, index: number, watching: boolean): void {
    const requests = new Bucket(REQUEST_BURST, REQUESTS_PER_SECOND, this.#seconds());
    client.userData = { seat: index, watching, requests } satisfies Seated;
    client.view = new StateView();
    client.view.add(pictureOf(this.state, index));
    this.#greet(client, index);
  }

  #watch(side: Side): Outcome {
    if (!this.#entrance.isForWatching) return refuse("not-watching");
    this.#stage.watch(side);
    return DONE;
  }

  #callCaptain(index: number, level: CaptainLevel | null): Outcome {
    const outcome = callCaptain(this.state, index, level);
    if (outcome.ok) this.#beginIfReady();
    return outcome;
  }

  #ready(index: number, ready: boolean): Outcome {
    const outcome = setReady(this.state, index, ready);
    if (outcome.ok) this.#beginIfReady();
    return outcome;
  }

  #beginIfReady(): void {
    if (phaseOf(this.state) === "muster" && bothReady(this.state)) this.#countDown();
  }

  #rematch(index: number): Outcome {
    if (phaseOf(this.state) !== "result" || freeSeat(this.state) >= 0) return refuse("wrong-phase");
    if (!askRematch(this.state, index)) return DONE;
    this.state.seed = newSeed();
    this.#stage.clear();
    this.#countDown();
    return DONE;
  }

  #countDown(): void {
    setPhase(this.state, "countdown");
    this.#countdown = COUNTDOWN_S * ROOM_HZ;
    this.state.countdown = COUNTDOWN_S;
  }

  /** One step of the room, 20 a second, whatever its phase. */
  #step(): void {
    this.#steps++;
    this.dropSlowReaders();
    const standing = this.#absences.step();
    const phase = phaseOf(this.state);
    if (phase === "countdown") this.#stepCountdown();
    else if (phase === "battle") this.#stepBattle(standing);
    else this.#stepIdle();
    if (phase === "battle" || phase === "countdown" || this.#steps % QUIET_PATCH_EVERY === 0) this.#patch();
  }

  #stepCountdown(): void {
    this.#countdown--;
    this.state.countdown = Math.ceil(this.#countdown / ROOM_HZ);
    if (this.#countdown > 0) return;
    this.#stage.begin();
    this.#absences.begin();
    this.#feed();
    this.#relist();
  }

  #feed(): void {
    const { record } = this.#stage;
    if (record === null) return;
    this.state.match = newMatchId();
    const meta = { participants: participantsOf(this.state), choices: choicesOf(this.state), terms: termsOf(this.state) };
    this.#feeder.begin(this.state.match, record.setup, meta);
  }

  #stepBattle(standing: ReturnType<Absences["step"]>): void {
    for (const client of this.clients) this.#steer(client);
    this.#stage.step(standing, this.#steps);
    if (!standing.paused) for (const client of this.clients) this.#tell(client);
    this.#feeder.paused(this.state.paused, this.state.missing);
    this.#feeder.ticks(this.#stage.record?.entries ?? [], this.#stage.tick);
    if (this.#steps % RELIST_EVERY === 0) this.#relist();
    this.#settle();
  }

  /** Closes a room in which nobody has done anything for long. */
  #stepIdle(): void {
    this.#idle++;
    if (this.#idle > IDLE_S * ROOM_HZ) void this.disconnect(CloseCode.CONSENTED);
  }

  /** One input of each hand a step, so that the server flies exactly what the page predicted; a backlog is skipped. */
  #steer(client: Client): void {
    const waiting = this.inputs.get(client.sessionId);
    if (waiting.size > INPUTS_KEPT) waiting.take(waiting.size - INPUTS_KEPT);
    const input = waiting.next();
    const who = seatedOf(client);
    if (input !== undefined && who?.watching === false) this.#stage.steer(who.seat, input);
  }

  /** Sends what happened in the tick, right after the picture in which it happened. */
  #tell(client: Client): void {
    const index = seatedOf(client)?.seat;
    const bytes = index === undefined ? null : this.#stage.events(index);
    if (bytes !== null) client.sendBytes(MESSAGE.events, bytes, { afterNextPatch: true });
    const intents = seatedOf(client)?.watching ? this.#stage.intents() : null;
    if (intents !== null) client.send(MESSAGE.intents, intents, { afterNextPatch: true });
  }

  #settle(): void {
    const result = this.#stage.settle();
    if (result === null) return;
    this.#feeder.result(this.#stage.record?.entries ?? [], this.#stage.tick, result);
    this.#idle = 0;
    this.#relist();
    log.info({ room: this.tag, ending: result.ending, seconds: Math.round(result.length) }, "battle decided");
  }

  /** Sends what changed, stamped with the simulation's time: the room's own clock jitters, and pages interpolate by the stamp. */
  #patch(): void {
    const real = this.clock.elapsedTime;
    this.clock.elapsedTime = this.#steps * STEP_MS;
    try {
      this.broadcastPatch();
    } finally {
      this.clock.elapsedTime = real;
    }
  }

  #greet(client: Client, index: number): void {
    const watching = seatedOf(client)?.watching === true;
    client.send(MESSAGE.seat, watching ? WATCHER_SEAT : index);
    if (!watching) {
      this.watchPing(client, (ms) => {
        seatOf(this.state, index).ping = ms;
      });
    }
    this.#relist();
  }

  #relist(): void {
    void this.setMetadata(listingOf(this.state, this.#steps, this.#services?.lan === true));
  }

  #seconds(): number {
    return this.#steps / ROOM_HZ;
  }
}

function seatedOf(client: Client): Seated | undefined {
  return client.userData;
}
