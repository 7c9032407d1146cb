import { type Client, CloseCode, matchMaker, ServerError } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { refusalText } from "@terok-nor/shared/orders/refusals.ts";
import { type Order, orderSchema } from "@terok-nor/shared/orders/schema.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { HELM_RANGES, HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { COUNTDOWN_S, IDLE_S, REQUEST_BURST, REQUESTS_PER_SECOND, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { joinSchema, openSchema, readySchema, sideSchema, someChoicesSchema } from "@terok-nor/shared/wire/messages.ts";
import { createPictureRow } from "@terok-nor/shared/wire/picture-row.ts";
import { DONE, type RefusalCode, refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE, type Outcome } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { z } from "zod";
import { Bucket } from "../gate/bucket.ts";
import { newCode, newSeed } from "../gate/codes.ts";
import { checkName } from "../gate/names.ts";
import { log } from "../log.ts";
import { Absences } from "./absences.ts";
import { Exit } from "./exit.ts";
import { Fight } from "./fight.ts";
import { GuardedRoom } from "./guarded-room.ts";
import type { Listing } from "./listing.ts";
import { choicesOf, choose, clearPause, phaseOf, setChoices, setPhase, setReady, stopCountdown, takeSide } from "./muster.ts";
import { bothReady, bothSeated, freeSeat, other, pictureOf, SEATS, seat, seatOf, sideOf, swapSides, vacate } from "./seats.ts";

/** What a client's line carries from drop to return. */
interface Seated {
  readonly seat: number;
  readonly requests: Bucket;
}

/** HTTP status under which a refusal reaches someone who has no seat yet; its message is the code. */
const REFUSED = 403;
const STEP_MS = 1000 / ROOM_HZ;
/** Between battles a patch every so many steps is enough. */
const QUIET_PATCH_EVERY = 4;
/** Inputs beyond this many waiting are old: the hand has moved on. */
const INPUTS_KEPT = 3;

/** A battle between two people: gate, orders, tick, pictures. What happens in it is up to the rules. */
export class BattleRoom extends GuardedRoom<{ state: RoomState; metadata: Listing; input: HelmInput }> {
  /** More than seats, so that whoever comes too late is told why. */
  override maxClients = 4;
  /** s between asking for a place and taking it: an instant for a page, and no way to bar others for long. */
  override seatReservationTimeout = 5;
  override state = new RoomState();
  override inputs = this.defineInput(HelmInput, { sanitize: HELM_RANGES, bufferMaxSize: 16 });
  readonly #exits: Exit[] = [];
  readonly #absences = new Absences();
  #side: Side = "terran";
  #fight: Fight | null = null;
  #steps = 0;
  #countdown = 0;
  #idle = 0;

  override async onCreate(options: unknown): Promise<void> {
    const wanted = admit(openSchema, options);
    this.roomId = await newCode(async (code) => (await matchMaker.query({ roomId: code })).length > 0);
    const { state } = this;
    state.code = this.roomId;
    state.open = wanted.open;
    state.seed = newSeed();
    setChoices(state, wanted.choices);
    state.firstPicture = createPictureRow();
    state.secondPicture = createPictureRow();
    for (const index of SEATS) this.#exits.push(new Exit(pictureOf(state, index)));
    this.#side = wanted.side;
    // Only by its code is a room joined; Colyseus's own matching must never put someone into it.
    await this.setPrivate(true);
    this.#listen();
    this.setFixedTimestep(() => this.#step(), ROOM_HZ);
    // After setFixedTimestep, and not as a class field: see architecture notes on stale patches and a slowed simulation.
    this.patchRate = null;
    log.info({ room: this.tag, open: wanted.open }, "battle opened");
  }

  /** Turns away whom the room cannot take, with the reason as message. */
  override onAuth(_client: Client, options: unknown): boolean {
    const { name } = admit(joinSchema, options);
    const checked = checkName(name);
    if ("refusal" in checked) throw turnAway(checked.refusal);
    const phase = phaseOf(this.state);
    if (phase === "battle" || phase === "result") throw turnAway("begun");
    if (freeSeat(this.state) < 0) throw turnAway("full");
    return true;
  }

  override onJoin(client: Client, options: unknown): void {
    const checked = checkName(admit(joinSchema, options).name);
    const index = freeSeat(this.state);
    if ("refusal" in checked) throw turnAway(checked.refusal);
    if (index < 0) throw turnAway("full");
    const opposite = sideOf(this.state, 1 - index);
    seat(this.state, index, checked.name, opposite === null ? this.#side : other(opposite));
    client.userData = { seat: index, requests: new Bucket(REQUEST_BURST, REQUESTS_PER_SECOND, this.#seconds()) } satisfies Seated;
    client.view = new StateView();
    client.view.add(pictureOf(this.state, index));
    this.#greet(client, index);
    this.#relist();
  }

  /** A line dropped: the seat is kept, and a running battle waits. */
  override onDrop(client: Client): void {
    const index = seatedOf(client)?.seat;
    if (index === undefined) return;
    seatOf(this.state, index).connected = false;
    seatOf(this.state, index).ready = false;
    stopCountdown(this.state);
    const comeBack = this.allowReconnection(client, "manual");
    comeBack.catch(() => undefined);
    this.#absences.leave(index, () => comeBack.reject?.(new Error("did not come back")));
    this.#relist();
  }

  override onReconnect(client: Client): void {
    const index = seatedOf(client)?.seat;
    if (index === undefined) return;
    seatOf(this.state, index).connected = true;
    this.#absences.comeBack(index);
    this.#greet(client, index);
    this.#show(index, true);
    this.#relist();
  }

  /** Gone for good: by leaving, or by not coming back. In a battle that is to lose it. */
  override onLeave(client: Client): void {
    const index = seatedOf(client)?.seat;
    if (index === undefined) return;
    const side = sideOf(this.state, index);
    this.#absences.forget(index);
    stopCountdown(this.state);
    if (this.#fight !== null && side !== null && phaseOf(this.state) === "battle") {
      this.#fight.order(side, { kind: "resign" });
      this.#settle(this.#fight);
    }
    vacate(this.state, index);
    this.#relist();
  }

  override onDispose(): void {
    log.info({ room: this.tag, steps: this.#steps }, "battle closed");
  }

  #listen(): void {
    this.ignoreUnknown();
    const seated = (handler: (index: number) => Outcome) => (client: Client) => this.#admitRequest(client, handler);
    this.answer(MESSAGE.order, orderSchema, "bad-order", (client, order) =>
      this.#admitRequest(client, (index) => this.#order(index, order)),
    );
    this.answer(MESSAGE.choose, someChoicesSchema, "bad-request", (client, choices) =>
      seated(() => this.#muster(choose(this.state, choices)))(client),
    );
    this.answer(MESSAGE.side, sideSchema, "bad-request", (client, { side }) =>
      seated((index) => this.#muster(takeSide(this.state, index, side)))(client),
    );
    this.answer(MESSAGE.ready, readySchema, "bad-request", (client, { ready }) => seated((index) => this.#ready(index, ready))(client));
    this.answer(
      MESSAGE.rematch,
      z.undefined().or(z.null()),
      "bad-request",
      seated((index) => this.#rematch(index)),
    );
  }

  #admitRequest(client: Client, handler: (index: number) => Outcome): Outcome {
    const who = seatedOf(client);
    if (who === undefined) return refuse("no-seat");
    this.#idle = 0;
    return who.requests.take(this.#seconds()) ? handler(who.seat) : refuse("too-fast");
  }

  #order(index: number, order: Order): Outcome {
    const side = sideOf(this.state, index);
    if (this.#fight === null || side === null || phaseOf(this.state) !== "battle") return refuse("no-battle");
    if (this.state.paused && order.kind !== "resign") return refuse("paused");
    const refusal = this.#fight.order(side, order);
    return refusal === null ? DONE : { ok: false, code: refusal.code, text: refusalText(refusal.code) };
  }

  #muster(outcome: Outcome): Outcome {
    if (outcome.ok) this.#relist();
    return outcome;
  }

  #ready(index: number, ready: boolean): Outcome {
    const outcome = setReady(this.state, index, ready);
    if (outcome.ok && phaseOf(this.state) === "muster" && bothReady(this.state)) this.#countDown();
    return outcome;
  }

  #rematch(index: number): Outcome {
    if (phaseOf(this.state) !== "result" || !bothSeated(this.state)) return refuse("wrong-phase");
    seatOf(this.state, index).wantsRematch = true;
    if (!SEATS.every((each) => seatOf(this.state, each).wantsRematch && seatOf(this.state, each).connected)) return DONE;
    swapSides(this.state);
    this.state.seed = newSeed();
    this.state.result = "";
    for (const each of SEATS) {
      seatOf(this.state, each).wantsRematch = false;
      seatOf(this.state, each).ready = true;
      this.#exits[each]?.clear();
    }
    this.#fight = null;
    this.#countDown();
    return DONE;
  }

  #countDown(): void {
    setPhase(this.state, "countdown");
    this.#countdown = COUNTDOWN_S * ROOM_HZ;
    this.state.countdown = COUNTDOWN_S;
    this.#relist();
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
    this.#fight = new Fight({ ...defaultSetup(this.state.seed, newSeed()), ...choicesOf(this.state), hz: ROOM_HZ });
    this.#absences.begin();
    setPhase(this.state, "battle");
    this.#relist();
  }

  #stepBattle(standing: ReturnType<Absences["step"]>): void {
    const fight = this.#fight;
    if (fight === null) return;
    const { state } = this;
    state.paused = standing.paused;
    state.pauseLeft = standing.paused ? standing.seconds : 0;
    state.missing = standing.paused && standing.missing !== null ? seatOf(state, standing.missing).side : NONE;
    this.#steer(fight, standing.paused);
    if (!standing.paused) {
      fight.step();
      state.origin = this.#steps - fight.tick;
      for (const index of SEATS) this.#tell(index, fight);
    }
    this.#settle(fight);
  }

  /** Leaves a room in which nobody has done anything for long to its end. */
  #stepIdle(): void {
    this.#idle++;
    if (this.#idle > IDLE_S * ROOM_HZ) void this.disconnect(CloseCode.CONSENTED);
  }

  /** One input of each hand a step, so that the server flies exactly what the page predicted; a backlog is skipped. */
  #steer(fight: Fight, paused: boolean): void {
    for (const client of this.clients) {
      const who = seatedOf(client);
      const side = who === undefined ? null : sideOf(this.state, who.seat);
      const waiting = this.inputs.get(client.sessionId);
      if (waiting.size > INPUTS_KEPT) waiting.take(waiting.size - INPUTS_KEPT);
      const input = waiting.next();
      if (input !== undefined && side !== null && !paused) fight.steer(side, input.turn / 100, input.throttle / 100);
    }
  }

  /** Shows a seat the tick that has just passed. */
  #tell(index: number, fight: Fight): void {
    const side = sideOf(this.state, index);
    if (side === null) return;
    this.#show(index, fight.tick === 1 || fight.over);
    const bytes = this.#exits[index]?.events(fight.eventsSeenBy(side));
    const client = this.clients.find((each) => seatedOf(each)?.seat === index);
    if (bytes) client?.sendBytes(MESSAGE.events, bytes, { afterNextPatch: true });
  }

  #show(index: number, whole: boolean): void {
    const side = sideOf(this.state, index);
    if (this.#fight !== null && side !== null && this.#fight.tick > 0) this.#exits[index]?.write(this.#fight.picture(side), whole);
  }

  /** Ends a battle that is decided. */
  #settle(fight: Fight): void {
    const result = fight.result();
    if (result === null || phaseOf(this.state) !== "battle") return;
    for (const index of SEATS) this.#show(index, true);
    clearPause(this.state);
    this.state.result = JSON.stringify(result);
    setPhase(this.state, "result");
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
    client.send(MESSAGE.seat, index);
    this.watchPing(client, (ms) => {
      seatOf(this.state, index).ping = ms;
    });
  }

  #relist(): void {
    const { state } = this;
    const free = freeSeat(state);
    const host = state.host === NONE ? null : seatOf(state, state.host);
    const waiting = state.open && free >= 0 && host?.connected === true && phaseOf(state) === "muster";
    const taken = sideOf(state, 1 - free);
    void this.setMetadata({ waiting, host: host?.name ?? "", freeSide: taken === null ? "terran" : other(taken), ...choicesOf(state) });
  }

  #seconds(): number {
    return this.#steps / ROOM_HZ;
  }
}

function seatedOf(client: Client): Seated | undefined {
  return client.userData;
}

/** Options of the right shape and version, or the refusal thrown, which is Colyseus's way to turn someone away. */
function admit<S extends z.ZodType<{ version: number }>>(shape: S, options: unknown): z.output<S> {
  const parsed = shape.safeParse(options);
  if (!parsed.success) throw turnAway("bad-request");
  if (parsed.data.version !== WIRE_VERSION) throw turnAway("version");
  return parsed.data;
}

function turnAway(code: RefusalCode): ServerError {
  return new ServerError(REFUSED, code);
}
