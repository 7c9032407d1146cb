import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Me } from "@terok-nor/shared/wire/api.ts";
import { DONE, type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { Answer, Api } from "./api.ts";

/**
 * Whether this browser is somebody. none: nobody has asked for it yet. had: `me` says who. foreign: it holds a key
 * this server does not know. guest: the server keeps no accounts, or could not be reached when one was wanted.
 */
export type Identity = "none" | "had" | "foreign" | "guest";

/** Where small things are kept. */
export interface Keeping {
  get(key: string): string | null;
  /** Null: forgotten. */
  set(key: string, text: string | null): void;
}

/** Keeps things until the page is left. */
export function inMemory(): Keeping {
  const texts = new Map<string, string | null>();
  return { get: (key) => texts.get(key) ?? null, set: (key, text) => void texts.set(key, text) };
}

/** Who this browser plays as: a key that only it holds, and what the server knows of whoever has it. */
export interface Account {
  readonly identity: ReadonlySignal<Identity>;
  readonly me: ReadonlySignal<Me | null>;
  /** The key to send along; null for guests. */
  readonly key: ReadonlySignal<string | null>;
  /** Asks the server again who this is. */
  refresh(): Promise<void>;
  /**
   * An account under this name; where none can be had, the player goes on as a guest. Refused only because of the name:
   * a newcomer whose name is taken then has an account all the same, under a name the server chose.
   */
  ensure(name: string): Promise<Reply>;
  /** A new name; makes the account first where there is none. */
  rename(name: string): Promise<Reply>;
  /** Whose key this is. */
  look(key: string): Promise<Answer<Me>>;
  /** Another account in place of this one, if its key is good. The old key is forgotten. */
  exchange(key: string): Promise<Reply>;
  /** A new key; every other of this account is worth nothing from then on. */
  replaceKeys(): Promise<Reply>;
  /** Blocks another player by the account, or hears them again. */
  block(player: string, block: boolean): Promise<Reply>;
  /** Deletes the account, if that is its name; this browser forgets its key. */
  delete(name: string): Promise<Reply>;
  /** A new account in place of a key this server does not know. */
  startAnew(name: string): Promise<Reply>;
}

/** Name under which the browser keeps the key. */
const KEPT = "key";
/** What a key may look like: whatever else is pasted is not even asked about. */
const KEY = /^[\w.~-]{16,400}$/;

/** The account whose key `keeping` holds, as `api` knows it. */
export function createAccount(api: Api, keeping: Keeping): Account {
  return new KeptAccount(api, keeping);
}

class KeptAccount implements Account {
  readonly identity = signal<Identity>("none");
  readonly me = signal<Me | null>(null);
  readonly key: Signal<string | null>;
  readonly #api: Api;
  readonly #keeping: Keeping;
  #asking: Promise<Reply> | null = null;

  constructor(api: Api, keeping: Keeping) {
    this.#api = api;
    this.#keeping = keeping;
    this.key = signal(keeping.get(KEPT) || null);
  }

  async refresh(): Promise<void> {
    const held = this.#keeping.get(KEPT);
    if (!held) return;
    const answer = await this.#api.me(held);
    if (answer.ok) this.#become(answer.value.key ?? held, answer.value);
    else if (answer.code === "bad-key") this.#beNobody("foreign");
    else if (this.me.peek() === null) this.identity.value = "guest";
  }

  /** Two questions at once are one: nobody becomes two players by pressing twice. */
  ensure(name: string): Promise<Reply> {
    this.#asking ??= this.#makeSure(name).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async rename(name: string): Promise<Reply> {
    const held = this.key.peek();
    if (held === null || this.me.peek() === null) return this.ensure(name);
    const answer: Answer<Me> = await this.#api.rename(held, name);
    if (!answer.ok) return answer;
    this.me.value = answer.value;
    return DONE;
  }

  async look(typed: string): Promise<Answer<Me>> {
    return KEY.test(typed.trim()) ? this.#api.me(typed.trim()) : refuse("bad-key");
  }

  async exchange(typed: string): Promise<Reply> {
    const answer = await this.look(typed);
    if (!answer.ok) return answer;
    this.#become(typed.trim(), answer.value);
    return DONE;
  }

  async replaceKeys(): Promise<Reply> {
    const held = this.key.peek();
    if (held === null) return refuse("no-account");
    const answer = await this.#api.newKey(held);
    if (!answer.ok) return answer;
    this.#become(answer.value.key, answer.value.me);
    return DONE;
  }

  async block(player: string, block: boolean): Promise<Reply> {
    const held = this.key.peek();
    if (held === null) return refuse("no-account");
    const answer = await this.#api.block(held, player, block);
    if (!answer.ok) return answer;
    this.me.value = answer.value;
    return DONE;
  }

  async delete(name: string): Promise<Reply> {
    const held = this.key.peek();
    if (held === null) return refuse("no-account");
    const answer = await this.#api.deleteAccount(held, name);
    if (!answer.ok) return answer;
    this.#keeping.set(KEPT, null);
    this.#beNobody("none");
    return DONE;
  }

  async startAnew(name: string): Promise<Reply> {
    const answer = await this.#api.newAccount(name);
    if (answer.ok) {
      this.#become(answer.value.key, answer.value.me);
      return answer.value.me.name === name ? DONE : refuse("name-taken");
    }
    if (isOfName(answer)) return answer;
    this.#beNobody("guest");
    return DONE;
  }

  async #makeSure(name: string): Promise<Reply> {
    if (!this.#keeping.get(KEPT)) return this.startAnew(name);
    if (this.me.peek() === null) await this.refresh();
    const known = this.me.peek();
    return known !== null && known.name !== name ? this.rename(name) : DONE;
  }

  #become(newKey: string, known: Me): void {
    if (newKey !== this.#keeping.get(KEPT)) this.#keeping.set(KEPT, newKey);
    this.key.value = newKey;
    this.me.value = known;
    this.identity.value = "had";
  }

  #beNobody(as: Identity): void {
    this.key.value = null;
    this.me.value = null;
    this.identity.value = as;
  }
}

function isOfName({ code }: Refused): boolean {
  return code.startsWith("name-");
}
