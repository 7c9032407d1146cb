import { RedisPresence } from "../colyseus/colyseus.ts";
import { Tally } from "../kit/tally.ts";

/** ms between two tries to reach a Redis that was lost, growing up to the longest. */
const AGAIN_MS = 100;
const LONGEST_MS = 2000;
const PORT = 6379;

/** What the connections to Redis have in common with whoever opened them. */
interface Reached {
  /** Redis has answered: from then on it is waited for whenever it is lost. */
  yet: boolean;
  /** What went wrong last. */
  error: Error | null;
}

/** Colyseus's presence in Redis. It connects only once it is asked to, and says in an error why it cannot. */
export class SharedPresence extends RedisPresence {
  readonly #reached: Reached;
  readonly #lost = new Tally("the Redis in REDIS_URL does not answer; battles go on, but the servers do not hear of one another");

  /** @param url redis://user:password@host:port/number */
  constructor(url: string, reached: Reached = { yet: false, error: null }) {
    super(optionsOf(url, reached));
    this.#reached = reached;
    for (const line of [this.pub, this.sub]) {
      // Colyseus's own listener would fill the log while Redis is out, and tell of a start that fails twice.
      line.removeAllListeners("error");
      line.on("error", (error: Error) => {
        reached.error = error;
        if (reached.yet) this.#lost.note(error.message);
      });
    }
  }

  /** Comes true once Redis has answered. Fails at once where it does not. */
  async reach(): Promise<void> {
    try {
      await this.pub.ping();
      await this.sub.ping();
    } catch (error) {
      throw this.#reached.error ?? error;
    }
    this.#reached.yet = true;
  }

  /** Lets go of Redis once it has taken what was sent, or at once where it is out. */
  override shutdown(): void {
    for (const line of [this.sub, this.pub]) line.quit().catch(() => line.disconnect());
  }

  /** The connection that gives orders. */
  get client() {
    return this.pub;
  }

  /** Does a piece of Lua at one go, with nothing in between. */
  run(script: string, key: string, ...args: readonly (string | number)[]): Promise<unknown> {
    return this.pub.eval(script, 1, key, ...args) as Promise<unknown>;
  }
}

function optionsOf(url: string, reached: Reached) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || PORT),
    username: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    db: Number(pathname.slice(1)) || 0,
    ...(protocol === "rediss:" && { tls: {} }),
    lazyConnect: true,
    retryStrategy: (times: number) => (reached.yet ? Math.min(times * AGAIN_MS, LONGEST_MS) : null),
  };
}
