import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Mode } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { MESSAGES_PER_SECOND } from "@terok-nor/shared/wire/limits.ts";
import { seekSchema } from "@terok-nor/shared/wire/messages.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK, SEEK_MESSAGE, type SeekNews } from "@terok-nor/shared/wire/seek.ts";
import { CASUAL, RATED } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import type { Account } from "../archive/archive.ts";
import { type Client, CloseCode, matchMaker, QueueRoom, ServerError } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import { admit, keepNames, keepOut, turnAway } from "./admit.ts";
import { type Pair, pairs, type Seeker, toleranceAfter } from "./pairing.ts";
import type { PeopleNow } from "./people-now.ts";
import { SERVICES, type Services } from "./services.ts";
import { SlowReaders } from "./slow-readers.ts";

/** Galors in the fleet of a quick match. */
const GALORS = 3;
/** Rating of somebody without an account, or with none on that side. */
const UNRATED = 1500;
const MOST = 1000;
const CYCLE_MS = 1000;
/** s after which seekers are told anew by which word they go on with their wait. */
const WORD_EVERY_S = 5;
/** s between two looks for another queue. */
const LOOK_EVERY_S = 5;
/** s in which somebody must have taken the seat that was found for them. */
const CONFIRM_S = 10;
/** Waits kept to tell others how long it takes, and how few are too few to say. */
const WAITS_KEPT = 15;
const WAITS_TOLD = 5;

/** What is known of somebody who seeks; none of it but name and wishes from their page. */
interface Known {
  readonly account: Account | null;
  /** By which the battle knows them. */
  readonly key: string | null;
  readonly name: string;
  readonly side: Side | null;
  readonly mode: Mode | null;
  readonly rated: boolean;
  /** s they had waited already, by the word they showed. */
  readonly waited: number;
}

/** What Colyseus's queue keeps of a client, and beside it the seeker and when their seat was found. */
interface Queued {
  readonly rank: number;
  readonly options: { readonly version: number; readonly name: string };
  readonly seeker: Seeker;
  group?: Group;
  foundAt?: number;
}
type Group = QueueRoom["groups"][number] & { mode?: Mode };

/**
 * Brings those together who seek a quick match. Seats are reserved, handed out and confirmed by Colyseus's queue; whom it
 * puts together is decided here, since its ranks come from the client, and its groups know of no sides and no widening.
 */
export class SeekRoom extends QueueRoom {
  override maxClients = MOST;
  override maxMessagesPerSecond = MESSAGES_PER_SECOND;
  override maxPlayers = 2;
  #services: Services | null = null;
  #seconds = 0;
  readonly #slow = new SlowReaders();
  #waits: number[] = [];

  /** What a client sent along is not passed on: Colyseus's queue would take its own settings from it. */
  override onCreate(options: object): void {
    this.#services = (options as { [SERVICES]: Services })[SERVICES];
    this.onGroupReady = (group) => this.#openBattle(group);
    this.cycleTickInterval = CYCLE_MS;
    super.onCreate({ matchRoomName: BATTLE });
    // Anything else is ignored; Colyseus would cut the line for it.
    this.onMessage("*", () => undefined);
  }

  /** On the prototype, as Colyseus looks for it in its constructor. */
  override onUncaughtException(error: Error, method: string): void {
    if (!(error.cause instanceof ServerError)) log.error({ method, err: error.cause ?? error }, "the queue threw");
  }

  override async onAuth(_client: Client, options: unknown): Promise<Known> {
    const { name, key, side, mode, rated, onward } = admit(seekSchema, options);
    const account = key === null ? null : ((await this.#services?.accounts.byKey(key)) ?? null);
    if (rated && account === null) throw turnAway("no-account");
    if (this.#services !== null) await keepNames(this.#services.accounts, account, name);
    if (account !== null && account.barred > 0) throw turnAway("barred");
    if (this.#services !== null) await this.#look(this.#services.people, account);
    if (this.#seeks(account)) throw turnAway("already-seeking");
    const waited = this.#services?.waits.read(onward, account?.id ?? null) ?? 0;
    return { account, key, name: account?.name ?? name, side, mode, rated, waited };
  }

  override onJoin(client: Client, _options: unknown, { account, key, name, side, mode, rated, waited }: Known): void {
    if (this.#seeks(account)) throw turnAway("already-seeking");
    const ratings = { terran: account?.ratings.terran.rating ?? UNRATED, alliance: account?.ratings.alliance.rating ?? UNRATED };
    const seeker: Seeker = {
      key: client.sessionId,
      player: account?.id ?? null,
      ratings,
      side,
      mode,
      rated,
      since: this.#seconds - waited,
    };
    const rank = side === null ? (ratings.terran + ratings.alliance) / 2 : ratings[side];
    this.addToQueue(client, { rank, options: { version: WIRE_VERSION, name, key }, seeker } as Queued);
  }

  /**
   * Once a second: lets go of who did not come for their seat, puts together whom it can, and tells the others how it goes.
   */
  override reassignMatchGroups(): void {
    this.#seconds += CYCLE_MS / 1000;
    this.#slow.drop(this.clients, this.#seconds);
    for (const client of [...this.clients]) {
      const found = queuedOf(client)?.foundAt;
      if (found !== undefined && this.#seconds - found > CONFIRM_S) client.leave();
    }
    this.groups.length = 0;
    if (this.#seconds % LOOK_EVERY_S === 0) void this.#giveWay();
    this.#sendAway();
    const areApart = (one: string, other: string) => this.#services?.people.areApart(one, other) === true;
    for (const pair of pairs(this.#waiting(), this.#seconds, areApart)) this.#group(pair);
    this.processGroupsReady();
    this.#tell();
  }

  /** Whoever is barred is turned away; of the others it is learnt whom they do not want to meet. */
  async #look(people: PeopleNow, account: Account | null): Promise<void> {
    keepOut(people, account);
    if (account !== null) await people.learn(account.id);
  }

  /** Whoever is barred or has no account any more since they came; their pages ask again and are told why. */
  #sendAway(): void {
    const { people } = this.#services ?? {};
    for (const client of [...this.clients]) {
      const id = queuedOf(client)?.seeker.player ?? null;
      if (id === null || people === undefined || queuedOf(client)?.group?.ready === true) continue;
      if (people.of(id) === "gone" || people.shutOutFor(id) > 0) client.leave(CloseCode.MAY_TRY_RECONNECT);
    }
  }

  /**
   * Two servers that are asked for the queue at one moment may each open one, and those in the one would never
   * meet those in the other. The younger closes, and its people ask again.
   */
  async #giveWay(): Promise<void> {
    try {
      const queues = await matchMaker.query({ name: SEEK });
      const [oldest] = queues.sort((a, b) => ageOf(a) - ageOf(b) || (a.roomId < b.roomId ? -1 : 1));
      if (oldest === undefined || oldest.roomId === this.roomId) return;
      // It may be that of a server that died, which is on the list for a few seconds more.
      await matchMaker.remoteRoomCall(oldest.roomId, "roomId");
      log.info("one of two queues closes");
      await this.disconnect(CloseCode.SERVER_SHUTDOWN);
    } catch (error) {
      log.warn({ err: error }, "the queue could not look for another");
    }
  }

  /** Those who seek and have no seat yet. */
  #waiting(): Seeker[] {
    return this.clients.flatMap((client) => {
      const queued = queuedOf(client);
      return queued === undefined || queued.group?.ready === true ? [] : [queued.seeker];
    });
  }

  #group({ terran, alliance, mode }: Pair): void {
    const group: Group = this.createMatchGroup();
    for (const seeker of [terran, alliance]) {
      const client = this.clients.get(seeker.key);
      const queued = queuedOf(client);
      if (client === undefined || queued === undefined) return;
      group.clients.push(client);
      queued.group = group;
      queued.foundAt = this.#seconds;
      this.#waits = [this.#seconds - seeker.since, ...this.#waits].slice(0, WAITS_KEPT);
    }
    group.mode = mode;
    group.ready = true;
  }

  /** A battle only these two may enter, as only the server can open it. */
  async #openBattle(group: Group) {
    const players = group.clients.map((client) => client.auth as Known);
    const rated = players.every((player) => player.rated);
    return matchMaker.createRoom(BATTLE, {
      ticket: this.#services?.ticket,
      paired: {
        sides: SIDES,
        names: players.map(({ name }) => name),
        players: players.map(({ account }) => account?.id ?? null),
        waited: group.clients.map((client) => this.#seconds - (queuedOf(client)?.seeker.since ?? this.#seconds)),
        choices: choicesFor(group.mode ?? "full", GALORS),
        terms: rated ? RATED : CASUAL,
      },
    });
  }

  #tell(): void {
    const waiting = this.#waiting();
    const usual = this.#waits.length < WAITS_TOLD ? null : middleOf(this.#waits);
    for (const { key, since } of waiting) {
      const waited = this.#seconds - since;
      const tolerance = toleranceAfter(waited);
      const news: SeekNews = { seeking: waiting.length, waited, tolerance: Number.isFinite(tolerance) ? tolerance : null, usual };
      const client = this.clients.get(key);
      client?.send(SEEK_MESSAGE.news, news);
      if (client !== undefined && this.#seconds % WORD_EVERY_S === 0) this.#tellWord(client, waited);
    }
  }

  /** So that a server that stops, or dies, takes no more of a wait with it than the last few seconds. */
  #tellWord(client: Client, waited: number): void {
    const word = this.#services?.waits.sign(waited, (client.auth as Known).account?.id ?? null);
    if (word !== undefined) client.send(SEEK_MESSAGE.onward, word);
  }

  #seeks(account: Account | null): boolean {
    return (
      account !== null && this.clients.some((client) => (client.auth as Known | undefined)?.account?.id === account.id && client.userData)
    );
  }
}

function queuedOf(client: Client | undefined): Queued | undefined {
  return client?.userData;
}

function ageOf({ createdAt }: { readonly createdAt?: Date | string }): number {
  return new Date(createdAt ?? 0).getTime();
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
