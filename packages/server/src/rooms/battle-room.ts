import { type AuthContext, type Client, CloseCode, matchMaker } from "@colyseus/core";
import { StateView } from "@colyseus/schema";
import { CLAIM_STANDS_S } from "@terok-nor/shared/wire/conduct.ts";
import { HELM_RANGES, HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { COUNTDOWN_S, GRACE_S, IDLE_S, REQUEST_BURST, REQUESTS_PER_SECOND, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { joinSchema } from "@terok-nor/shared/wire/messages.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE, WATCHER_SEAT } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { Account } from "../archive/archive.ts";
import { Bucket } from "../gate/bucket.ts";
import { newCode, newSeed } from "../gate/codes.ts";
import { log } from "../log.ts";
import { SERVICES, type Services } from "../services.ts";
import { Absences, type Standing } from "./absences.ts";
import { admit, turnAway } from "./admit.ts";
import { Commanders } from "./commanders.ts";
import { Entrance } from "./entrance.ts";
import { type AudienceMessage, audienceTopic, type FedSoFar, feedTopic } from "./feed.ts";
import { Feeder } from "./feeder.ts";
import { GuardedRoom } from "./guarded-room.ts";
import { HeadCount } from "./head-count.ts";
import { type Listing, listingOf } from "./listing.ts";
import { Match } from "./match.ts";
import { phaseOf, setPhase, stopCountdown } from "./muster.ts";
import { type Opening, openingOf } from "./openings.ts";
import { Requests } from "./requests.ts";
import { bothReady, pictureOf, seatOf, swapSides, vacate } from "./seats.ts";
import { Stage, WATCHED_SEAT } from "./stage.ts";

/** What a client's line carries from drop to return. Whoever watches has no seat, and is shown the picture of the watched one. */
interface Seated {
  readonly seat: number;
  readonly watching: boolean;
  readonly requests: Bucket;
}

/** Who somebody is by the key their page sent; a guest has no account. */
interface Known {
  readonly account: Account | null;
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
  /** Far more than seats: whoever comes too late is told why, and places asked for and not taken bar nobody. */
  override maxClients = 64;
  /** s between asking for a place and taking it: an instant for a page, and no way to bar others for long. */
  override seatReservationTimeout = 5;
  override state = new RoomState();
  override inputs = this.defineInput(HelmInput, { sanitize: HELM_RANGES, bufferMaxSize: 16 });
  readonly #stage = new Stage(this.state, this.tag);
  readonly #absences = new Absences();
  readonly #commanders = new Commanders(this.state);
  readonly #entrance = new Entrance(this.state, this.#commanders);
  readonly #feeder = new Feeder((message) => void this.presence.publish(feedTopic(this.roomId), message));
  readonly #audience = new HeadCount();
  #services!: Services;
  #match!: Match;
  #requests!: Requests;
  /** Ends the waiting for a seat's dropped line. */
  readonly #waits: [(() => void) | null, (() => void) | null] = [null, null];
  #closing = false;
  #steps = 0;
  #countdown = 0;
  #idle = 0;

  override async onCreate(options: Record<string, unknown>): Promise<void> {
    this.#services = options[SERVICES] as Services;
    const opening = openingOf(options, this.#services.ticket);
    this.#furnish();
    this.roomId = opening.kind === "resumed" ? opening.unfinished.opening.code : await newCode(isTaken);
    this.state.code = this.roomId;
    this.state.seed = newSeed();
    await this.#entrance.open(opening, this.#services.accounts);
    // Only by its code is a room joined; Colyseus's own matching must never put someone into it.
    await this.setPrivate(true);
    this.#listen();
    await this.presence.subscribe(audienceTopic(this.roomId), (message: AudienceMessage) => {
      if (message.kind !== "count") return;
      this.#audience.note(message);
      if (this.state.audience === this.#audience.total) return;
      this.state.audience = this.#audience.total;
      this.#relist();
    });
    if (opening.kind === "resumed") this.#resume(opening);
    this.setFixedTimestep(() => this.#step(), ROOM_HZ);
    // The step sends the patches. Set only now: before setFixedTimestep it would slow the simulation down.
    this.patchRate = null;
    log.info({ room: this.tag, kind: opening.kind, open: this.state.open, rated: this.state.rated }, "battle opened");
  }

  /** What needs the server's services. */
  #furnish(): void {
    const parts = { state: this.state, stage: this.#stage, absences: this.#absences, now: () => this.#seconds() };
    this.#match = new Match({ ...parts, commanders: this.#commanders, services: this.#services, feeder: this.#feeder });
    this.#requests = new Requests({
      ...parts,
      match: this.#match,
      entrance: this.#entrance,
      tell: (said) => {
        this.broadcast(MESSAGE.said, said);
        this.#feeder.said(said);
      },
      beginIfReady: () => this.#beginIfReady(),
      fightAgain: () => this.#fightAgain(),
    });
  }

  /** Turns away whom the room cannot take, with the reason. */
  override async onAuth(_client: Client, options: unknown, context: AuthContext): Promise<Known> {
    const { back } = admit(joinSchema, options);
    const account = context.token ? await this.#services.accounts.byKey(context.token) : null;
    if (back && this.#commanders.keptFor(account) < 0) throw turnAway("no-seat");
    const refusal = this.#entrance.refusalFor(account);
    if (refusal !== null) throw turnAway(refusal);
    return { account };
  }

  override onJoin(client: Client, options: unknown): void {
    const { name } = admit(joinSchema, options);
    const { account } = client.auth as Known;
    const refusal = this.#entrance.refusalFor(account);
    if (refusal !== null) throw turnAway(refusal);
    if (this.#entrance.isForWatching) return this.#welcomeWatcher(client);
    const back = this.#commanders.keptFor(account);
    if (back >= 0) return this.#takeBack(client, back);
    this.#welcome(client, this.#entrance.seat(name, account), false);
    this.#beginIfReady();
  }

  /** A line dropped: the seat is kept, and a running battle waits. */
  override onDrop(client: Client): void {
    const who = seatedOf(client);
    if (who === undefined || this.#closing) return;
    const index = who.seat;
    if (!who.watching) {
      seatOf(this.state, index).connected = false;
      seatOf(this.state, index).ready = false;
      stopCountdown(this.state);
    }
    const comeBack = this.allowReconnection(client, "manual");
    comeBack.catch(() => undefined);
    // Someone who was never quite in has nothing to come back to.
    const endWait = () => comeBack.reject?.(new Error("did not come back"));
    this.#waits[index] = endWait;
    this.#absences.leave(index, this.#keptFor(), endWait);
    this.#relist();
  }

  /** The server stops. A battle is not decided by that: it is taken up when the server is back. */
  override onBeforeShutdown(): void {
    this.#closing = true;
    super.onBeforeShutdown();
  }

  override onReconnect(client: Client): void {
    const index = seatedOf(client)?.seat;
    if (index === undefined) return;
    this.#cameBack(client, index);
  }

  /** Gone for good: by leaving, or by not coming back. In a battle that is to lose it. A room in which nobody is left closes. */
  override onLeave(client: Client, code?: number): void {
    const who = seatedOf(client);
    if (who === undefined || this.#closing) return;
    // The seat is somebody's again who came by another line.
    if (!who.watching && seatOf(this.state, who.seat).connected && code !== CloseCode.CONSENTED) return;
    this.#absences.forget(who.seat);
    if (!who.watching) this.#giveUp(who.seat, code === CloseCode.CONSENTED);
  }

  /** All that an audience's room was told so far; null before the first battle. */
  fed(): FedSoFar | null {
    return this.#feeder.soFar();
  }

  override onDispose(): void {
    this.#feeder.closed();
    log.info({ room: this.tag, steps: this.#steps }, "battle closed");
  }

  /** Hears a request from whoever has a seat and has not asked too much. */
  #listen(): void {
    this.ignoreUnknown();
    for (const { type, shape, invalid, run } of this.#requests.all()) {
      this.answer(type, shape, invalid, (client, payload) => {
        const who = seatedOf(client);
        if (who === undefined) return refuse("no-seat");
        if (!who.requests.take(this.#seconds())) return refuse("too-fast");
        if (who.watching && !WATCHERS_MAY.has(type)) return refuse("spectator");
        this.#idle = 0;
        const outcome = run(who.seat, payload as never);
        if (type !== MESSAGE.order && outcome.ok) this.#relist();
        return outcome;
      });
    }
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

  /** Somebody whose seat was kept comes by a new line, as from another page or after the server was started anew. */
  #takeBack(client: Client, index: number): void {
    this.#welcome(client, index, false);
    this.#cameBack(client, index);
    // Nobody waits for the old line any more; it would keep the room open for ever.
    this.#waits[index]?.();
    this.#waits[index] = null;
    if (!this.#absences.isAway(1 - index)) this.autoDispose = true;
  }

  #cameBack(client: Client, index: number): void {
    seatOf(this.state, index).connected = true;
    this.#absences.comeBack(index);
    this.#stage.show(index, true);
    this.#stage.tellIntentsAnew();
    this.#greet(client, index);
  }

  /** A battle goes on from the archive: both seats are kept for those who sat there. */
  #resume({ unfinished }: Extract<Opening, { kind: "resumed" }>): void {
    this.#match.resume(unfinished);
    for (const [index, seat] of unfinished.opening.seats.entries()) {
      if (seat.captain === null) this.#absences.leave(index, this.#keptFor(), () => this.#giveUp(index, false));
    }
    // Nobody is in it yet, and it must not close for that before they are back.
    this.autoDispose = false;
  }

  #closeWhenEmpty(): void {
    this.autoDispose = true;
    if (this.clients.length === 0) void this.disconnect();
  }

  /** s for which a seat is kept. */
  #keptFor(): number {
    return phaseOf(this.state) === "battle" ? GRACE_S + CLAIM_STANDS_S : GRACE_S;
  }

  #giveUp(index: number, left: boolean): void {
    stopCountdown(this.state);
    this.#match.giveUp(index, left);
    this.#settle(this.#match.settle());
    vacate(this.state, index);
    this.#commanders.vacate(index);
    // Nobody is waited for any more in a battle that was taken up.
    if (!this.autoDispose && !this.#absences.isAway(1 - index)) this.#closeWhenEmpty();
    this.#relist();
  }

  #beginIfReady(): void {
    if (phaseOf(this.state) === "muster" && bothReady(this.state)) this.#countDown();
  }

  #fightAgain(): void {
    if (this.#match.next()) swapSides(this.state);
    this.#commanders.show();
    this.#countDown();
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
    if (phase === "battle" || phase === "countdown" || this.#steps % QUIET_PATCH_EVERY === 0) this.patchAt(this.#steps * STEP_MS);
  }

  #stepCountdown(): void {
    this.#countdown--;
    this.state.countdown = Math.ceil(this.#countdown / ROOM_HZ);
    if (this.#countdown > 0) return;
    this.#match.begin();
    this.#relist();
  }

  #stepBattle(standing: Standing): void {
    for (const client of this.clients) this.#steer(client);
    this.#stage.step(standing, this.#steps);
    if (!standing.paused) for (const client of this.clients) this.#tell(client);
    this.#settle(this.#match.step(standing));
    if (this.#steps % RELIST_EVERY === 0) this.#relist();
  }

  /** Closes a room in which nobody has done anything for long, or for which those it was opened for did not come. */
  #stepIdle(): void {
    this.#idle++;
    if (this.#idle > IDLE_S * ROOM_HZ || this.#entrance.isForsaken(this.#seconds())) void this.disconnect(CloseCode.CONSENTED);
  }

  /** One input of each hand a step, so that the server flies exactly what the page predicted; a backlog is skipped. */
  #steer(client: Client): void {
    const waiting = this.inputs.get(client.sessionId);
    if (waiting.size > INPUTS_KEPT) waiting.take(waiting.size - INPUTS_KEPT);
    const input = waiting.next();
    const who = seatedOf(client);
    if (input === undefined || who?.watching !== false) return;
    this.#stage.steer(who.seat, input);
    this.#match.conduct.heard(who.seat, true);
  }

  /** Sends what happened in the tick, right after the picture in which it happened. */
  #tell(client: Client): void {
    const index = seatedOf(client)?.seat;
    const bytes = index === undefined ? null : this.#stage.events(index);
    if (bytes !== null) client.sendBytes(MESSAGE.events, bytes, { afterNextPatch: true });
    const intents = seatedOf(client)?.watching ? this.#stage.intents() : null;
    if (intents !== null) client.send(MESSAGE.intents, intents, { afterNextPatch: true });
  }

  #settle(result: ReturnType<Match["settle"]>): void {
    if (result === null) return;
    this.#idle = 0;
    this.#relist();
    log.info({ room: this.tag, ending: result.ending, seconds: Math.round(result.length) }, "battle decided");
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
    this.#commanders.show();
    void this.setMetadata(listingOf(this.state, this.#stage.fight?.tick ?? 0, this.#services.lan));
  }

  #seconds(): number {
    return this.#steps / ROOM_HZ;
  }
}

async function isTaken(code: string): Promise<boolean> {
  return (await matchMaker.query({ roomId: code })).length > 0;
}

function seatedOf(client: Client): Seated | undefined {
  return client.userData;
}
