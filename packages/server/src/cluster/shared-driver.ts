import { matchMaker, RedisDriver } from "../colyseus/colyseus.ts";
import type { SharedPresence } from "./shared-presence.ts";

type Listed = Awaited<ReturnType<RedisDriver["findOne"]>>;
type Wanted = Parameters<RedisDriver["query"]>[0];

/** Where Colyseus's driver lists rooms, by their ids. */
const ROOMS = "roomcaches";
/** ms for which a list of all rooms may be told again: pages ask for it far more often than it changes. */
const HOLDS_MS = 250;

/** Takes a room off the list if it is a given process's. */
const REMOVE = `
local listed = redis.call("HGET", KEYS[1], ARGV[1])
if listed and cjson.decode(listed).processId == ARGV[2] then return redis.call("HDEL", KEYS[1], ARGV[1]) end
return 0`;
/** Writes how a room stands, unless another process lists it by now. */
const WRITE = `
local listed = redis.call("HGET", KEYS[1], ARGV[1])
if listed and cjson.decode(listed).processId ~= ARGV[2] then return 0 end
redis.call("HSET", KEYS[1], ARGV[1], ARGV[3])
return 1`;

/**
 * Colyseus's list of rooms in Redis, for rooms that move: the code of a battle outlives the process it is fought in. A
 * process that stood still while another took its battles over must not write over their places on the list, nor take them
 * off it as it lets go; nor may who clears up after a dead one take off what was taken up from it in the meantime.
 */
export class SharedDriver extends RedisDriver {
  readonly #presence: SharedPresence;
  readonly #own: () => string;
  #reading: Promise<Listed[]> | null = null;
  #read: { readonly at: number; readonly rooms: Promise<Listed[]> } | null = null;

  /** @param own id of this process. */
  constructor(presence: SharedPresence, own: () => string = () => matchMaker.processId) {
    super(presence.client);
    this.#own = own;
    this.#presence = presence;
  }

  override async query(wanted: Wanted): Promise<Listed[]> {
    if (wanted.roomId !== undefined) return [...(await this.findByIds([wanted.roomId])).values()].filter((room) => fits(room, wanted));
    const now = performance.now();
    if (this.#read === null || now - this.#read.at > HOLDS_MS) this.#read = { at: now, rooms: this.#all() };
    return (await this.#read.rooms).filter((room) => fits(room, wanted));
  }

  override findOne(wanted: Wanted): Promise<Listed> {
    if (wanted.roomId !== undefined) return super.findOne(wanted);
    return this.#all().then((rooms) => rooms.find((room) => fits(room, wanted)) as Listed);
  }

  /** A room that is made is listed whoever listed it before: who makes it has made sure that it is theirs. */
  override async persist(room: Listed, isNew = false): Promise<boolean> {
    return isNew ? super.persist(room, true) : this.#write(room);
  }

  override async update(room: Listed, { $set = {}, $inc = {} }: Parameters<RedisDriver["update"]>[1]): Promise<boolean> {
    const fields = room as unknown as Record<string, unknown>;
    Object.assign(fields, $set);
    for (const [field, by] of Object.entries($inc)) fields[field] = Number(fields[field]) + Number(by);
    return this.#write(room);
  }

  override async remove(roomId: string): Promise<boolean> {
    return (await this.#remove(roomId, this.#own())) === 1;
  }

  override async cleanup(processId: string): Promise<void> {
    const rooms = (await this.#all()).filter((room) => room.processId === processId);
    await Promise.all(rooms.map(({ roomId }) => this.#remove(roomId, processId)));
  }

  /** The connection is the presence's, which closes it. */
  override async shutdown(): Promise<void> {}

  async #write(room: Listed): Promise<boolean> {
    if (!room.roomId) return false;
    return (await this.#presence.run(WRITE, ROOMS, room.roomId, this.#own(), JSON.stringify(room))) === 1;
  }

  #remove(roomId: string, processId: string): Promise<unknown> {
    return this.#presence.run(REMOVE, ROOMS, roomId, processId);
  }

  /** One reading at a time, and one that failed is forgotten: Colyseus's own would fail for ever after. */
  #all(): Promise<Listed[]> {
    this.#reading ??= this.#presence
      .hgetall(ROOMS)
      .then((listed) => Object.values(listed).map((text) => JSON.parse(text) as Listed))
      .finally(() => {
        this.#reading = null;
      });
    return this.#reading;
  }
}

/** A condition holds of a room, or of what a room of its kind lists besides. */
function fits(room: Listed, wanted: Wanted): boolean {
  const own = room as unknown as Readonly<Record<string, unknown>>;
  const more = (room.metadata ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([field, value]) => (Object.hasOwn(own, field) ? own[field] : more[field]) === value);
}
