import { performance } from "node:perf_hooks";
import { HELM_RANGES, HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { AUDIENCE_ROOM, CODE, IDLE_S, REQUEST_BURST, REQUESTS_PER_SECOND, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { lookSchema, reportSchema, talkSchema, watchSchema } from "@terok-nor/shared/wire/messages.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { type Said, type Saying, whoOf } from "@terok-nor/shared/wire/talk.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { VIEWS, type View, WATCH_MESSAGE, type WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { type AuthContext, type Client, CloseCode, matchMaker } from "../../colyseus/colyseus.ts";
import { Bucket } from "../../gate/bucket.ts";
import { newPublicId } from "../../gate/codes.ts";
import { again, exactly } from "../../kit/exact.ts";
import { log } from "../../kit/log.ts";
import { turnAway } from "../admit.ts";
import type { BattleRoom } from "../battle-room.ts";
import { Complaints } from "../complaints.ts";
import { type AudienceMessage, audienceTopic, type FedSoFar, type FeedMessage, feedTopic } from "../feed.ts";
import { GuardedRoom } from "../guarded-room.ts";
import { HeadCount } from "../head-count.ts";
import { SERVICES, type Services } from "../services.ts";
import { Talk } from "../talk.ts";
import { AudienceSerializer } from "./audience-serializer.ts";
import { notIn } from "./delay-line.ts";
import { Showing } from "./showing.ts";

/** Who watches. */
interface Spectator {
  /** Public id; null: a guest. */
  player: string | null;
  name: string;
  /** Tells a guest apart from the others of the audience. */
  readonly guest: string;
  /** Where their line comes from; null: unknown. */
  readonly address: string | null;
  /** What they look at; null: they have not said. */
  view: View | null;
  readonly requests: Bucket;
}

const GUEST = "Guest";
const STEP_MS = 1000 / ROOM_HZ;
/** ms for which history is run at a stretch: battles on the same process have their ticks to keep. */
const STRETCH_MS = 4;
/** s for which the room stays when there is nothing more to come. */
const STAYS_S = 10 * 60;
/** s for which a line that dropped may come back. */
const AWAY_S = 20;
/** Steps between two tellings of how many watch. */
const COUNT_EVERY = ROOM_HZ;
const RECOUNT_EVERY = 5 * ROOM_HZ;
/** Steps between two looks for the battle's room, and how many in vain say that it is gone. */
const LOOK_EVERY = 5 * ROOM_HZ;
const MISSED = 4;

/**
 * The audience of one battle, as much behind as its terms say. It
 * is sent the same to all, and hears nothing but talk from anybody.
 */
export class WatchRoom extends GuardedRoom<{ state: WatchState; input: HelmInput }> {
  /** More people fill further rooms: small rooms send in small pieces, so no battle on this process has to wait. */
  override maxClients = AUDIENCE_ROOM;
  override seatReservationTimeout = 10;
  /** Nobody steers here: a room that takes input stamps its patches with its time, by which pages draw. */
  override inputs = this.defineInput(HelmInput, { sanitize: HELM_RANGES, bufferMaxSize: 1 });
  readonly #talk = new Talk();
  readonly #serializer = new AudienceSerializer((client) => spectatorOf(client)?.view ?? null);
  /** Begins what its guests are told apart by. */
  readonly #hall = newPublicId();
  #guests = 0;
  #complaints!: Complaints;
  #showing = new Showing("", false);
  #services: Services | null = null;
  #code = "";
  /** Steps since anything came of the battle, or since all was over. */
  #idle = 0;
  #hurrying = false;
  /** The battle's room has said that it closes. */
  #isToldOfEnd = false;
  /** How often in a row the battle was looked for in vain. */
  #missed = 0;
  /** In this room, and in all of them. */
  #counted = 0;
  readonly #heads = new HeadCount();
  #saidHere = 0;

  /** Colyseus sets its own whenever a room is given its state. */
  override setSerializer(): void {
    super.setSerializer(this.#serializer);
  }

  override async onCreate(options: { [SERVICES]: Services }): Promise<void> {
    this.#services = options[SERVICES];
    this.#code = watchWish(options).code;
    if (await this.#services.isMoving(this.#code)) throw turnAway("starting");
    if ((await matchMaker.query({ name: BATTLE, roomId: this.#code })).length === 0) throw turnAway("no-such-battle");
    this.#complaints = new Complaints(this.#services.reports, "audience");
    this.#showing = new Showing(this.#code, this.#services.lan);
    this.state = this.#showing.state;
    await this.#tuneIn();
    await this.presence.subscribe(audienceTopic(this.#code), (text: string) => this.#hearOthers(again(text)));
    this.ignoreUnknown();
    this.answer(WATCH_MESSAGE.talk, talkSchema, "bad-request", (client, saying) => this.#say(client, saying));
    this.answer(WATCH_MESSAGE.report, reportSchema, "bad-request", (client, report) => this.#report(client, report));
    this.answer(WATCH_MESSAGE.look, lookSchema, "bad-request", (client, { view }) => this.#turnTo(client, view));
    this.stepBy(() => this.#step());
    // The step sends the patches. Set only now: before stepBy it would slow the room down.
    this.patchRate = null;
    log.info({ room: this.tag }, "an audience gathers");
  }

  /** Whoever watches has a name only by their account. */
  override async onAuth(_client: Client, options: unknown, { ip }: AuthContext): Promise<Spectator> {
    const { code, key } = watchWish(options);
    // Asked for without a code, Colyseus would have led them to just any battle.
    if (code !== this.#code) throw turnAway("bad-request");
    const account = key === null ? null : await this.#services?.accounts.byKey(key);
    // They would see what their sensors do not show them.
    if (account && this.#showing.isFoughtBy(account.id)) throw turnAway("own-battle");
    const requests = new Bucket(REQUEST_BURST, REQUESTS_PER_SECOND, this.#seconds());
    this.#guests += 1;
    const guest = `${this.#hall}-${this.#guests}`;
    const address = typeof ip === "string" ? ip : null;
    return { player: account?.id ?? null, name: account?.name ?? GUEST, guest, address, view: null, requests };
  }

  override onJoin(client: Client, _options: unknown, spectator: Spectator): void {
    client.userData = spectator;
    this.#sendAwayFighter(client);
    this.#showing.writeWhole();
  }

  override onDrop(client: Client): void {
    // Not waited for: Colyseus cuts the line of whoever floods it only after this.
    this.allowReconnection(client, AWAY_S).catch(() => undefined);
  }

  override onReconnect(client: Client): void {
    this.#sendAwayFighter(client);
    this.#showing.writeWhole();
  }

  override onLeave(client: Client): void {
    this.#talk.forget(client.sessionId);
  }

  override onDispose(): void {
    this.#tellOthers({ kind: "count", room: this.roomId, count: 0 });
    log.info({ room: this.tag, steps: this.#showing.steps }, "an audience is gone");
  }

  /** Listens first and asks then, so that nothing is missed in between. */
  async #tuneIn(): Promise<void> {
    let waiting: FeedMessage[] | null = [];
    await this.presence.subscribe(feedTopic(this.#code), (text: string) => {
      const message = again<FeedMessage>(text);
      this.#idle = 0;
      if (message.kind === "begin" || message.kind === "closed") this.#isToldOfEnd = message.kind === "closed";
      if (waiting !== null) return void waiting.push(message);
      this.#showing.hear(message);
      if (message.kind === "begin") for (const client of [...this.clients]) this.#sendAwayFighter(client);
    });
    const soFar = again<FedSoFar | null>(await matchMaker.remoteRoomCall<BattleRoom, "fed">(this.#code, "fed"));
    const unheard = notIn(soFar, waiting);
    waiting = null;
    if (soFar !== null) this.#showing.hearAll(soFar);
    for (const message of unheard) this.#showing.hear(message);
  }

  /** Whoever was in the audience before they took a seat would go on seeing what their sensors do not show them. */
  #sendAwayFighter(client: Client): void {
    const player = spectatorOf(client)?.player ?? null;
    if (player !== null && this.#showing.isFoughtBy(player)) client.leave(CloseCode.CONSENTED);
  }

  #step(): void {
    this.#hurry();
    const frame = this.#showing.step();
    if (frame) this.dropSlowReaders();
    for (const said of this.#showing.said()) this.#tell(WATCH_MESSAGE.commanders, said);
    if (frame) this.#send();
    if (this.#showing.steps % COUNT_EVERY === 0) this.#look();
    if (this.#showing.steps % LOOK_EVERY === 0) void this.#lookForBattle();
    this.#stepIdle();
  }

  /** Sends a frame, stamped with the simulation's time, and what happened in it right after. */
  #send(): void {
    for (const view of VIEWS) {
      const bytes = this.#showing.events(view);
      if (bytes !== null) this.#serializer.enclose(view, bytes);
    }
    this.patchAt(this.#showing.steps * STEP_MS);
  }

  /** Runs what is to be caught up with, a stretch at a time; whatever else waits on this process has its turn in between. */
  #hurry(): void {
    if (this.#hurrying || !this.#showing.hurries) return;
    this.#hurrying = true;
    const stretch = () => {
      const end = performance.now() + STRETCH_MS;
      this.#hurrying = this.#showing.hurry(() => performance.now() < end);
      if (this.#hurrying) setImmediate(stretch);
    };
    stretch();
  }

  /** Once a second: heeds what was done to whoever watches, and tells how many do. */
  #look(): void {
    for (const client of this.clients) {
      const spectator = spectatorOf(client);
      const now = spectator?.player ? this.#services?.people.of(spectator.player) : null;
      if (spectator === undefined || !now) continue;
      if (now === "gone") spectator.player = null;
      spectator.name = now === "gone" ? GUEST : now.name;
    }
    this.#count();
  }

  /**
   * A battle whose server died is taken up by another within seconds, and tells on. Of one that is not, nothing more comes,
   * and its room could not say so: those who watch are told when they come back.
   */
  async #lookForBattle(): Promise<void> {
    if (this.#isToldOfEnd) return;
    try {
      const found = await matchMaker.query({ name: BATTLE, roomId: this.#code });
      this.#missed = found.length > 0 ? 0 : this.#missed + 1;
    } catch (error) {
      log.warn({ room: this.tag, err: error }, "an audience could not look for its battle");
    }
    if (this.#missed === MISSED) void this.disconnect(CloseCode.SERVER_SHUTDOWN);
  }

  #count(): void {
    const { length } = this.clients;
    this.#heads.forgetSilent(this.#seconds());
    // Told again now and then, as rooms that open later have not heard of this one.
    if (length === this.#counted && this.#showing.steps % RECOUNT_EVERY !== 0) return;
    this.#counted = length;
    this.#tellOthers({ kind: "count", room: this.roomId, count: length });
  }

  #tell(type: typeof WATCH_MESSAGE.said | typeof WATCH_MESSAGE.commanders, said: Said): void {
    this.broadcast(type, said);
    this.#complaints.heard(said, Date.now());
  }

  #tellOthers(message: AudienceMessage): void {
    void this.presence.publish(audienceTopic(this.#code), exactly(message));
  }

  /** Word from a room of the same audience, this one among them. */
  #hearOthers(message: AudienceMessage): void {
    if (message.kind === "said") {
      this.#saidHere += 1;
      this.#tell(WATCH_MESSAGE.said, { ...message.said, id: this.#saidHere });
      return;
    }
    this.#heads.note(message, this.#seconds());
    this.state.audience = this.#heads.total;
  }

  /** Closes the room when nothing has come of the battle for long, or it is over and people have had time to talk. */
  #stepIdle(): void {
    this.#idle++;
    if (this.#idle > (this.#showing.over ? STAYS_S : IDLE_S) * ROOM_HZ) void this.disconnect(CloseCode.CONSENTED);
  }

  /** The audience talks among itself; the commanders never hear it. */
  #say(client: Client, saying: Saying): Reply {
    const spectator = spectatorOf(client);
    if (spectator === undefined || saying.kind === "ping") return refuse("bad-request");
    const { name, player, guest } = spectator;
    const silenced = this.#services?.people.silencedFor(player) ?? 0;
    if (silenced > 0) return refuse("silenced", silenced);
    return this.#talk.say(
      client.sessionId,
      saying,
      { seat: -1, name, guest: player === null, who: whoOf(player, guest) },
      this.#seconds(),
      (said) => {
        this.#tellOthers({ kind: "said", said });
      },
    );
  }

  #report(client: Client, report: Parameters<Complaints["report"]>[1]): Reply {
    const spectator = spectatorOf(client);
    if (spectator === undefined || !spectator.requests.take(this.#seconds())) return refuse("too-fast");
    const { player, guest, name, address } = spectator;
    const by = { who: whoOf(player, guest), name, seat: client.sessionId, address };
    const { match } = this.state;
    return this.#complaints.report(by, report, match === "" ? null : match);
  }

  #turnTo(client: Client, view: View): Reply {
    const spectator = spectatorOf(client);
    if (spectator === undefined || !spectator.requests.take(this.#seconds())) return refuse("too-fast");
    spectator.view = view;
    return DONE;
  }

  /** s since the room was opened. */
  #seconds(): number {
    return this.#showing.steps / ROOM_HZ;
  }
}

function spectatorOf(client: Client): Spectator | undefined {
  return client.userData;
}

/** Which battle somebody asks to watch, and by which key they are known; else they are turned away. */
function watchWish(options: unknown): { readonly code: string; readonly key: string | null } {
  const parsed = watchSchema.safeParse(options);
  if (!parsed.success) throw turnAway("bad-request");
  if (parsed.data.version !== WIRE_VERSION) throw turnAway("version");
  if (!CODE.test(parsed.data.code)) throw turnAway("no-such-battle");
  return parsed.data;
}
