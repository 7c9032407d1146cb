import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Encoder } from "@colyseus/schema";
import { packReplay } from "@terok-nor/shared/replay/pack.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { createApi } from "./api/api.ts";
import { meeting } from "./api/meeting.ts";
import { claim } from "./archive/database/alone.ts";
import { type Archive, openArchive } from "./archive/open-archive.ts";
import { Cluster } from "./cluster/cluster.ts";
import { matchMaker, Server } from "./colyseus/colyseus.ts";
import { guardDoors } from "./doors.ts";
import { DIST, standInFront } from "./front.ts";
import { addressBehind } from "./gate/address.ts";
import { ownAllowances } from "./gate/buckets.ts";
import { Holdings } from "./gate/holdings.ts";
import { OpenBattles } from "./gate/open-battles.ts";
import { METHODS } from "./gate/ways-in.ts";
import { listening } from "./kit/listening.ts";
import { log } from "./kit/log.ts";
import { requestIds } from "./kit/request-id.ts";
import { startStep } from "./kit/start-failure.ts";
import { Tally } from "./kit/tally.ts";
import { Transport } from "./kit/transport.ts";
import { joinLan, type Lan } from "./lan/lan.ts";
import { forOperators } from "./operating/operators.ts";
import { BattleRoom } from "./rooms/battle-room.ts";
import { foughtOut } from "./rooms/drain.ts";
import { movingIn } from "./rooms/moving.ts";
import { PeopleNow } from "./rooms/people-now.ts";
import { SeekRoom } from "./rooms/seek-room.ts";
import { SERVICES, type Services } from "./rooms/services.ts";
import { TakeOver } from "./rooms/take-over.ts";
import { takeUpBattles } from "./rooms/take-up.ts";
import { WatchRoom } from "./rooms/watch/watch-room.ts";
import type { ClusterSettings, Settings } from "./settings/settings.ts";
import { Thinkers } from "./thinking/thinkers.ts";

const faults = new Tally("Colyseus could not make sense of something");
/**
 * Colyseus tells of each message that it cannot read, with all that led there: so many can be sent that they fill a disk.
 */
const quietly = Object.assign(Object.create(log) as typeof log, { error: (what: unknown) => faults.note(what) });

/** ms between two signs of life of a line; the second one missed cuts it. */
const SIGN_OF_LIFE_MS = 4000;
/** Largest message a page may send, bytes: far more than any order. */
const LARGEST_MESSAGE = 4096;
/**
 * Bytes Colyseus sets aside for encoding a room's state: an audience's three pictures take 17 KB, and a battle's story
 * comes on top.
 */
Encoder.BUFFER_SIZE = 64 * 1024;

export interface Serving {
  readonly port: number;
  /** Whether the built client was found; without it only the game itself is served. */
  readonly hasClient: boolean;
  readonly services: Services;
  /** Its addresses on the local network, the likeliest first; none unless it was opened to it. */
  lanUrls(): string[];
  /**
   * Tells every room, then closes: all is written, and where others share the archive they take it up. Asked to finish, it
   * fights the battles that run to their end first, for FOUGHT_WITHIN_S at the longest or until it is asked not to.
   */
  stop(drain?: Settings["drain"]): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Opened to the local network: announced there, looks for other hosts, and holds no audience of captains back. */
  readonly lan?: boolean;
  /** Proxies in front, whose word is taken for where a request comes from; 0 unless told. */
  readonly proxies?: number;
  /** Origins of the game's pages; null: whatever host a request was sent to. */
  readonly origins?: readonly string[] | null;
  /** Opens GET /metrics to whoever brings it; null: there is none. */
  readonly metricsToken?: string | null;
  /** As openDatabase() takes it; by default nothing outlives the server. */
  readonly database?: string;
  /** One of several servers of one game; null: alone. */
  readonly cluster?: ClusterSettings | null;
  /** Several servers share the database, a Postgres; else it is this one's alone. */
  readonly shared?: boolean;
  /** The database may be another server's from now on: this one has to end. */
  readonly onClaimLost?: () => void;
  /** ms between signs of life; for tests of broken lines. */
  readonly signOfLife?: number;
  /** What rooms are given instead of the server's own; for tests of who may do what. */
  readonly services?: Partial<Services> | undefined;
}

/** Starts the game server, with the built client if there is one, and takes up the battles it was stopped in. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port, host, signOfLife = SIGN_OF_LIFE_MS, database = ":memory:", lan = false, proxies = 0, origins = null } = options;
  const cluster = options.cluster ? new Cluster(options.cluster) : null;
  if (cluster !== null) await startStep("redis", cluster.reach());
  const { shared = cluster !== null, onClaimLost = () => undefined } = options;
  const letGo = await startStep("archive", claim(database, onClaimLost, shared));
  const archive = await startStep("archive", openArchive(database, shared ? randomUUID() : null));
  const ticket = archive.accounts.secretFor("rooms that the server opens");
  const http = createServer();
  const addressOf = addressBehind(proxies);
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: quietly,
    transport: new Transport({ server: http, maxPayload: LARGEST_MESSAGE, pingInterval: signOfLife }, addressOf),
    ...cluster?.ofServer(ticket),
  });
  const thinkers = new Thinkers();
  const common = {
    accounts: archive.accounts,
    matches: archive.matches,
    rooms: archive.rooms,
    lease: archive.lease,
    isMoving: movingIn(archive),
    thinking: thinkers,
    holdings: cluster?.holdings ?? new Holdings(),
    waits: archive.waits,
    battles: new OpenBattles(),
  };
  const people = new PeopleNow(options.services?.accounts ?? archive.accounts, archive.decided);
  await startStep("archive", people.look());
  const services: Services = { ...common, people, reports: archive.reports, lan, ticket, ...options.services };
  defineRooms(server, services);
  await startStep("port", listening(server, http, port, host));
  const bound = http.address() as AddressInfo;
  const near = lan ? joinLan(bound) : null;
  const allowances = cluster?.allowances ?? ownAllowances;
  const api = createApi({ archive, packReplay, meeting: (asked) => meeting(near?.hosts.hostsFor(asked) ?? []) }, addressOf, allowances);
  const hasClient = existsSync(`${DIST}/index.html`);
  const operators = forOperators(archive, options.metricsToken ?? null);
  standInFront(http, {
    api,
    addressOf,
    allowances,
    battles: services.battles,
    idOf: requestIds(proxies),
    lanUrl: () => near?.urls()[0] ?? null,
    hasClient,
    operators,
    isMoving: services.isMoving,
  });
  guardDoors(http, origins, lan, cluster === null ? undefined : () => cluster.addresses);
  await startStep("archive", archive.lease.enter(matchMaker.processId));
  await cluster?.begin();
  const takeOver = shared ? new TakeOver(services, archive.lease, onClaimLost) : null;
  await startStep<unknown>("archive", takeOver === null ? takeUpBattles(services) : takeOver.begin());
  operators.readiness.stage = "open";
  let finishes = false;
  let stopped: Promise<void> | null = null;
  const end = async () => {
    await takeOver?.stopTaking();
    if (finishes) await foughtOut(() => !finishes);
    people.stop();
    await stop(server, archive, near, cluster)
      .finally(() => takeOver?.stop())
      .finally(() => thinkers.stop())
      .finally(letGo);
  };
  return {
    port: bound.port,
    hasClient,
    services,
    lanUrls: () => near?.urls() ?? [],
    stop: (drain = "hand-over") => {
      operators.readiness.stage = "stopping";
      cluster?.drain();
      finishes = drain === "finish";
      stopped ??= end();
      return stopped;
    },
  };
}

function defineRooms(server: Server, services: Services): void {
  matchMaker.controller.exposedMethods = METHODS;
  // By itself Colyseus lets pages of any origin in.
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {}, getCorsHeaders: () => ({}) });
  const common = { [SERVICES]: services };
  server
    .define(BATTLE, BattleRoom, common)
    .on("create", () => services.battles.opened())
    .on("dispose", () => services.battles.closed());
  server.define(WATCH, WatchRoom, common).filterBy(["code"]);
  server.define(SEEK, SeekRoom, common);
}

/** The rooms first: what they have to say at the end is still written. */
async function stop(server: Server, archive: Archive, near: Lan | null, cluster: Cluster | null): Promise<void> {
  await near?.stop();
  await cluster?.stop();
  await server.gracefullyShutdown(false).finally(() => archive.close());
}
