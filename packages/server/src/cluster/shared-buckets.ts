import type { Allowance } from "../gate/allowance.ts";
import { Buckets } from "../gate/buckets.ts";
import { Tally } from "../kit/tally.ts";
import type { SharedPresence } from "./shared-presence.ts";

/** What Bucket does, by Redis's clock; gone once it is full again. */
const TAKE = `
local time = redis.call("TIME")
local now = time[1] + time[2] / 1000000
local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local kept = redis.call("HMGET", KEYS[1], "left", "at")
local left = math.min(burst, (tonumber(kept[1]) or burst) + math.max(0, now - (tonumber(kept[2]) or now)) * rate)
local taken = 0
if left >= 1 then left, taken = left - 1, 1 end
redis.call("HSET", KEYS[1], "left", string.format("%.6f", left), "at", string.format("%.6f", now))
redis.call("PEXPIRE", KEYS[1], math.ceil((burst - left) / rate * 1000) + 1)
return taken`;

const alone = new Tally("Redis did not answer; this server counts alone what it lets an address do");

/** An allowance that several servers give out together. While Redis is out each counts by itself. */
export class SharedBuckets implements Allowance {
  readonly #presence: SharedPresence;
  readonly #what: string;
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #own: Buckets;

  /** @param what is allowed; the allowances of one name are one. */
  constructor(presence: SharedPresence, what: string, burst: number, perSecond: number) {
    this.#presence = presence;
    this.#what = what;
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#own = new Buckets(burst, perSecond);
  }

  async take(name: string, now: number): Promise<boolean> {
    const own = this.#own.take(name, now);
    try {
      return (await this.#presence.run(TAKE, `allowed:${this.#what}:${name}`, this.#burst, this.#perSecond)) === 1;
    } catch (error) {
      alone.note(error);
      return own;
    }
  }
}
