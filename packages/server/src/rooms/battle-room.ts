import { MOVED } from "@terok-nor/shared/wire/closing.ts";
import { HELM_RANGES, HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { COUNTDOWN_S, GRACE_S, IDLE_S, KEPT_IN_BATTLE_S, ROOM_HZ, UNWATCHED_S } from "@terok-nor/shared/wire/limits.ts";
import { joinSchema } from "@terok-nor/shared/wire/messages.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { whoInSeat } from "@terok-nor/shared/wire/talk.ts";
import { type AuthContext, type Client, CloseCode, matchMaker } from "../colyseus/colyseus.ts";
import { newCode, newSeed } from "../gate/codes.ts";
import { markOf } from "../gate/passes.ts";
import { again, exactly } from "../kit/exact.ts";
import { log } from "../kit/log.ts";
import { Absences, type Hold } from "./absences.ts";
import { admit, keepNames, keepOut, turnAway } from "./admit.ts";
import { Commanders, type Known } from "./commanders.ts";
import { Complaints } from "./complaints.ts";
import { Engagement } from "./engagement.ts";
import { Entrance } from "./entrance.ts";
import { type AudienceMessage, audienceTopic, feedTopic } from "./feed.ts";
import { Feeder } from "./feeder.ts";
import { GuardedRoom } from "./guarded-room.ts";
import { HeadCount } from "./head-count.ts";
import { Holder } from "./holder.ts";
import { type Listing, listingOf } from "./listing.ts";
import { Match } from "./match.ts";
import { phaseOf, setPhase, setReady } from "./muster.ts";
import { type Opening, openingOf } from "./openings.ts";
import { Parting } from "./parting.ts";
import { Requests } from "./requests.ts";
import { SeatKeeping, seatedOf } from "./seat-keeping.ts";
import { bothReady, isBetweenCaptains, SEATS, seatOf, swapSides } from "./seats.ts";
import { SERVICES, type Services } from "./services.ts";
import { WrittenDown } from "./written-down.ts";

const STEP_MS = 1000 / ROOM_HZ;
/** Between battles a patch every so many steps is enough. */
const QUIET_PATCH_EVERY = 4;
/** Steps between two listings of a running battle. */
const RELIST_EVERY = 5 * ROOM_HZ;
/** Steps between two looks at whether the room has to be written down. */
const KEEP_EVERY = ROOM_HZ;
/** Requests that change nothing of what lists tell. */
const UNLISTED: ReadonlySet<string> = new Set([MESSAGE.order, MESSAGE.here]);
/** Inputs beyond this many waiting are old: the hand has moved on. */
const INPUTS_KEPT = 3;

/**
 * A battle between two people, a person and a captain, or two captains: gate, orders, tick, pictures. What happens
 * in it is up to the rules. Whoever only watches is in an audience's room; two captains fight for that alone.
 */
export class BattleRoom extends GuardedRoom<{ state: RoomState; metadata: Listing; input: HelmInput }> {
  /**
   * Far more than seats: whoever comes too late is told why, and a place that was reserved and never taken keeps nobody out.
   */
  override maxClients = 64;
  /** s for which a place that was asked for is kept: plenty for a page, too short to keep others out. */
  override seatReservationTimeout = 5;
  override state = new RoomState();
  override inputs = this.defineInput(HelmInput, { sanitize: HELM_RANGES, bufferMaxSize: 16 });
  readonly #engagement = new Engagement(this.state, this.tag);
  readonly #absences = new Absences();
  readonly #commanders = new Commanders(this.state);
  readonly #entrance = new Entrance(this.state, this.#commanders);
  readonly #feeder = new Feeder((message) => void this.presence.publish(feedTopic(this.roomId), exactly(message)));
  readonly #audience = new HeadCount();
  #complaints!: Complaints;
  #services!: Services;
  #match!: Match;
  #requests!: Requests;
  #seats!: SeatKeeping;
  #parting!: Parting;
  #closing = false;
  #isMoved = false;
  #holder!: Holder;
  #writtenDown!: WrittenDown;
  /** Somebody has come in. */
  #visited = false;
  #steps = 0;
  #countdown = 0;
  #idle = 0;
  /** Steps for which nobody has watched a battle of captains. */
  #unwatched = 0;

  override async onCreate(options: Record<string, unknown>): Promise<void> {
    this.#services = options[SERVICES] as Services;
    const opening = openingOf(options, this.#services.ticket);
    this.#holder = new Holder(this.#services.holdings, opening.kind === "asked");
    this.#writtenDown = new WrittenDown(this.#services.rooms);
    this.#furnish();
    this.roomId = codeOf(opening) ?? (await newCode(isTaken));
    this.state.code = this.roomId;
    this.state.seed = newSeed();
    await this.#entrance.open(opening, this.#services.accounts);
    // Only by its code is a room joined; Colyseus's own matching must never put someone into it.
    await this.setPrivate(true);
    this.#listen();
    await this.presence.subscribe(audienceTopic(this.roomId), (text: string) => this.#countAudience(again(text)));
    if (opening.kind === "resumed") {
      this.#match.resume(opening.unfinished);
      this.#seats.resume(opening.unfinished.opening.seats);
    } else if (opening.kind === "kept") {
      this.#match.reopen(opening.kept);
      this.#seats.resume(opening.kept.seats);
    } else if (isBetweenCaptains(this.state)) this.#countDown();
    // An empty room must not close yet: its players may be on their way back, or captains may fight for an audience.
    const isAwaited = opening.kind === "resumed" || opening.kind === "kept";
    this.autoDispose = !isAwaited && !isBetweenCaptains(this.state);
    this.stepBy(() => this.#step());
    // The step sends the patches. Set only now: before stepBy it would slow the simulation down.
    this.patchRate = null;
    const { match, open, rated } = this.state;
    // One that is taken up is known by its match to the process before.
    log.info({ room: this.tag, kind: opening.kind, open, rated, ...(match !== "" && { match }) }, "battle opened");
  }

  /** What needs the server's services. */
  #furnish(): void {
    const parts = {
      state: this.state,
      engagement: this.#engagement,
      absences: this.#absences,
      commanders: this.#commanders,
      now: () => this.#seconds(),
    };
    this.#parting = new Parting({
      entrance: this.#entrance,
      services: this.#services,
      lineOf: (seat) => this.#lineOf(seat),
      now: parts.now,
      close: (code) => void this.disconnect(code),
    });
    this.#match = new Match({ ...parts, services: this.#services, feeder: this.#feeder });
    this.#seats = new SeatKeeping({
      ...parts,
      allowReconnection: (client) => this.allowReconnection(client, "manual"),
      watchPing: (client, tell) => this.watchPing(client, tell),
      onGivenUp: (seat, left) => this.#giveUp(seat, left),
      onAllThere: () => {
        this.autoDispose = true;
      },
      onBack: (seat) => this.#standReady(seat),
      keptFor: (seat) => this.#keptFor(seat),
      relist: () => this.#relist(),
    });
    this.#complaints = new Complaints(this.#services.reports, "battle");
    this.#requests = new Requests({
      ...parts,
      people: this.#services.people,
      report: (seat, report) => this.#report(seat, report),
      match: this.#match,
      entrance: this.#entrance,
      tell: (said) => {
        this.broadcast(MESSAGE.said, said);
        this.#complaints.heard(said, Date.now());
        this.#feeder.said(said);
      },
      beginIfReady: () => this.#beginIfReady(),
      fightAgain: () => this.#fightAgain(),
    });
  }

  /** Turns away whom the room cannot take, with the reason. */
  override async onAuth(_client: Client, options: unknown, context: AuthContext): Promise<Known> {
    const { back, pass, key, name } = admit(joinSchema, options);
    const account = key === null ? null : await this.#services.accounts.byKey(key);
    const address = typeof context.ip === "string" ? context.ip : null;
    const known = { account, mark: pass === null ? null : markOf(pass), address };
    if (back && this.#commanders.seatFor(known) < 0) throw turnAway("no-seat");
    const refusal = this.#entrance.refusalFor(known);
    if (refusal !== null) throw turnAway(refusal);
    if (this.#commanders.seatFor(known) < 0) {
      await keepNames(this.#services.accounts, account, name);
      if (!this.#entrance.isAgainstCaptain) keepOut(this.#services.people, account);
    }
    await this.#holder.take(address);
    return known;
  }

  override onJoin(client: Client, options: unknown): void {
    const { name } = admit(joinSchema, options);
    const known = client.auth as Known;
    const refusal = this.#entrance.refusalFor(known);
    if (refusal !== null) throw turnAway(refusal);
    this.#visited = true;
    const back = this.#commanders.seatFor(known);
    if (back >= 0) return this.#seats.takeBack(client, back, this.#lineOf(back));
    const { index, pass } = this.#entrance.seat(name, known.account);
    this.#seats.welcome(client, index, pass);
    this.#beginIfReady();
  }

  #lineOf(seat: number): Client | undefined {
    return this.clients.find((client) => seatedOf(client)?.seat === seat);
  }

  /** Nobody is in the room and nothing is fought in it: whoever it is kept for has only to ask for another. */
  get isForsaken(): boolean {
    const phase = phaseOf(this.state);
    return this.#visited && this.clients.length === 0 && (phase === "muster" || phase === "result");
  }

  override onDrop(client: Client): void {
    const who = seatedOf(client);
    if (who !== undefined && !this.#closing) this.#seats.drop(client, who.seat);
  }

  /** Id of the battle that is fought; null: none is. */
  get fights(): string | null {
    return phaseOf(this.state) === "battle" ? this.state.match : null;
  }

  /** The server stops. A battle is not decided by that: it is taken up when the server is back. */
  override onBeforeShutdown(): void {
    this.#keep();
    this.#closing = true;
    super.onBeforeShutdown();
  }

  override onReconnect(client: Client): void {
    const who = seatedOf(client);
    if (who !== undefined) this.#seats.comeBack(client, who.seat);
  }

  /** In a battle to be gone is to lose it. A room in which nobody is left closes. */
  override onLeave(client: Client, code?: number): void {
    const who = seatedOf(client);
    if (who !== undefined && !this.#closing) this.#seats.leave(who.seat, code);
  }

  /** Nothing comes of a battle that cannot go on, rather than that it is taken up to fail again. */
  protected override onGivenUp(): void {
    this.#match.callOff();
    this.#settle(this.#match.settle());
  }

  /** All that an audience's room was told so far, which may ask from another process; null before the first battle. */
  fed(): string {
    return exactly(this.#feeder.soFar());
  }

  override onDispose(): void {
    this.#engagement.dismiss();
    // A room that was turned away as it opened has no match.
    if (!this.#isMoved) this.#match?.close();
    // Where it goes on in another server, its audience stays.
    if (!this.#goesOnElsewhere) this.#feeder.closed();
    this.#holder?.giveBack();
    if (!this.#closing) this.#services.rooms.forget(this.roomId);
    log.info({ room: this.tag, steps: this.#steps }, "battle closed");
  }

  /** Another server has what this room was opened for. */
  get #isLost(): boolean {
    const { matches, rooms } = this.#services;
    return matches.isLost(this.state.match) || rooms.isLost(this.roomId);
  }

  get #goesOnElsewhere(): boolean {
    return this.#isMoved || (this.#closing && this.#services.lease.isShared);
  }

  /** Leaves the battle to the server that has it: nothing is decided or written here, and the list is left as it is. */
  #standDown(): void {
    if (this.#isMoved) return;
    this.#isMoved = true;
    this.#closing = true;
    log.warn({ room: this.tag }, "a battle is another server's now");
    void this.#leaveList().finally(() => this.disconnect(MOVED));
  }

  async #leaveList(): Promise<void> {
    const listed = await matchMaker.driver.findOne({ roomId: this.roomId });
    if (listed === undefined || listed.processId === matchMaker.processId) return;
    // By its code Colyseus would take the other server's room off the list.
    Object.assign(Reflect.get(this, "_listing"), { roomId: "" });
  }

  /** Hears a request from whoever has a seat and has not asked too much. */
  #listen(): void {
    this.ignoreUnknown();
    for (const { type, shape, invalid, run } of this.#requests.all()) {
      this.answer(type, shape, invalid, (client, payload) => {
        const who = seatedOf(client);
        if (who === undefined) return refuse("no-seat");
        if (!who.requests.take(this.#seconds())) return refuse("too-fast");
        this.#idle = 0;
        this.#match.conduct.heard(who.seat, false);
        const outcome = run(who.seat, payload as never);
        if (!UNLISTED.has(type) && outcome.ok) this.#relist();
        return outcome;
      });
    }
  }

  #countAudience(message: AudienceMessage): void {
    if (message.kind !== "count") return;
    this.#audience.note(message, this.#seconds());
    this.#showAudience();
  }

  #showAudience(): void {
    if (this.state.audience === this.#audience.total) return;
    this.state.audience = this.#audience.total;
    this.#relist();
  }

  /** Whoever the queue has brought here is ready once there, and again once back. */
  #standReady(seat: number): void {
    if (!this.#entrance.isPairing) return;
    setReady(this.state, seat, true);
    this.#beginIfReady();
  }

  /** s for which a seat waits for a line that was cut */
  #keptFor(seat: number): number {
    if (phaseOf(this.state) === "battle") return KEPT_IN_BATTLE_S;
    return !this.#entrance.isPairing ? GRACE_S : this.#parting.keptFor(seat);
  }

  #giveUp(seat: number, left: boolean): void {
    if (this.#entrance.isPairing) return this.#parting.part(seat);
    this.#match.giveUp(seat, left);
    this.#settle(this.#match.settle());
    // Nobody is waited for any more in a battle that was taken up.
    if (!this.autoDispose && !this.#absences.isAway(1 - seat)) this.#closeWhenEmpty();
  }

  #closeWhenEmpty(): void {
    this.autoDispose = true;
    if (this.clients.length === 0) void this.disconnect();
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
    if (this.#isLost) return this.#standDown();
    this.#steps++;
    this.dropSlowReaders();
    if (!this.#services.lease.isHeld) return this.#standStill();
    const hold = this.#absences.step();
    const phase = phaseOf(this.state);
    if (phase === "countdown") this.#stepCountdown();
    else if (phase === "battle") this.#stepBattle(hold);
    else this.#stepIdle();
    if (this.#steps % KEEP_EVERY === 0) this.#look();
    if (isBetweenCaptains(this.state)) this.#stepUnwatched();
    if (phase === "battle" || phase === "countdown" || this.#steps % QUIET_PATCH_EVERY === 0) this.patchAt(this.#steps * STEP_MS);
  }

  /** Whether another server fights it on by now is not known: until it is, nothing moves here, and lines are kept. */
  #standStill(): void {
    this.state.paused = this.fights !== null;
    this.patchAt(this.#steps * STEP_MS);
  }

  /** Once a second: heeds what was done to whoever is here, writes down how the room stands, and counts who watches. */
  #look(): void {
    this.#commanders.heed(this.#services.people);
    this.#keep();
    this.#audience.forgetSilent(this.#seconds());
    this.#showAudience();
  }

  /** Writes down how the room stands, where that has changed. What the queue has brought together is found anew by it. */
  #keep(): void {
    if (this.#closing || !this.#visited || isBetweenCaptains(this.state) || this.#entrance.awaitsPaired) return;
    this.#writtenDown.write(this.roomId, this.#match.kept());
  }

  #stepCountdown(): void {
    this.#countdown--;
    this.state.countdown = Math.ceil(this.#countdown / ROOM_HZ);
    if (this.#countdown > 0) return;
    this.#match.begin();
    log.info({ room: this.tag, match: this.state.match }, "battle begun");
    this.#relist();
  }

  #stepBattle(hold: Hold): void {
    if (this.#match.isDecided) return this.#settle(this.#match.settle());
    for (const client of this.clients) this.#steer(client);
    this.#engagement.step(hold, this.#steps);
    if (!hold.paused) {
      for (const client of this.clients) this.#tell(client);
      const intents = this.#engagement.intents();
      if (intents !== null) this.#feeder.intents(intents);
    }
    this.#settle(this.#match.step(hold));
    if (this.#steps % RELIST_EVERY === 0) this.#relist();
  }

  /** Closes a room in which nobody has done anything for long, or for which those it was opened for did not come. */
  #stepIdle(): void {
    this.#idle++;
    if (this.#entrance.isForsaken(this.#seconds())) this.#parting.part(null);
    else if (this.#idle > IDLE_S * ROOM_HZ) void this.disconnect(CloseCode.CONSENTED);
  }

  /** Captains fight for those who watch: without any for a while, the battle is called off and the room closes. */
  #stepUnwatched(): void {
    this.#unwatched = this.#audience.total > 0 ? 0 : this.#unwatched + 1;
    if (this.#unwatched <= UNWATCHED_S * ROOM_HZ) return;
    this.#match.callOff();
    this.#settle(this.#match.settle());
    this.#closeWhenEmpty();
  }

  /** One input of each hand a step, so that the server flies exactly what the page predicted; a backlog is skipped. */
  #steer(client: Client): void {
    const waiting = this.inputs.get(client.sessionId);
    if (waiting.size > INPUTS_KEPT) waiting.take(waiting.size - INPUTS_KEPT);
    const input = waiting.next();
    const who = seatedOf(client);
    if (input === undefined || who === undefined) return;
    // A page sends inputs all the time; only those of a hand that moves are somebody's doing.
    if (this.#engagement.steer(who.seat, input)) this.#match.conduct.heard(who.seat, true);
  }

  /** Sends what happened in the tick, right after the picture in which it happened. */
  #tell(client: Client): void {
    const who = seatedOf(client);
    const bytes = who === undefined ? null : this.#engagement.events(who.seat);
    if (bytes !== null) client.sendBytes(MESSAGE.events, bytes, { afterNextPatch: true });
  }

  #settle(result: ReturnType<Match["settle"]>): void {
    if (result === null) return;
    this.#idle = 0;
    this.#relist();
    log.info({ room: this.tag, match: this.state.match, ending: result.ending, seconds: Math.round(result.length) }, "battle decided");
  }

  #report(seat: number, report: Parameters<Complaints["report"]>[1]): Reply {
    const { name, player } = seatOf(this.state, seat);
    const { address } = (this.#lineOf(seat)?.auth ?? { address: null }) as Known;
    const by = { who: whoInSeat(player, seat, name), name, seat: this.#commanders.markOf(seat) ?? "", address };
    return this.#complaints.report(by, report, this.state.match === "" ? null : this.state.match);
  }

  #relist(): void {
    this.#commanders.show();
    for (const seat of SEATS) {
      const { name, player } = seatOf(this.state, seat);
      if (name !== "") this.#complaints.met({ who: whoInSeat(player, seat, name), name });
    }
    void this.setMetadata(listingOf(this.state, this.#engagement.fight?.tick ?? 0, this.#services.lan));
  }

  #seconds(): number {
    return this.#steps / ROOM_HZ;
  }
}

/** The code under which people know a room that is open again. */
function codeOf(opening: Opening): string | null {
  if (opening.kind === "resumed") return opening.unfinished.opening.code;
  return opening.kind === "kept" ? opening.kept.code : null;
}

async function isTaken(code: string): Promise<boolean> {
  return (await matchMaker.query({ roomId: code })).length > 0;
}
