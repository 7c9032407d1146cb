import { type ReadonlySignal, signal } from "@preact/signals";
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

/** Keeps things as long as it lives itself. */
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
  /** Asks again who one is. */
  refresh(): Promise<void>;
  /**
   * An account under this name where one can be had; without one, one goes on as a guest. Refused only over the
   * name itself: a newcomer whose name is another's has an account all the same then, under a name the server gave.
   */
  ensure(name: string): Promise<Reply>;
  /** A new name; makes the account first where there is none. */
  rename(name: string): Promise<Reply>;
  /** Whose key this is. */
  look(key: string): Promise<Answer<Me>>;
  /** Another account in place of this one, if its key is good. The old key is forgotten. */
  exchange(key: string): Promise<Reply>;
  /** A new account in place of a key this server does not know. */
  startAnew(name: string): Promise<Reply>;
}

/** Name under which the browser keeps the key. */
const KEPT = "key";
/** What a key may look like: whatever else is pasted is not even asked about. */
const KEY = /^[\w.~-]{16,400}$/;

export function createAccount(api: Api, keeping: Keeping): Account {
  const identity = signal<Identity>("none");
  const me = signal<Me | null>(null);
  const key = signal<string | null>(keeping.get(KEPT) || null);
  let asking: Promise<Reply> | null = null;

  const become = (newKey: string, known: Me) => {
    if (newKey !== keeping.get(KEPT)) keeping.set(KEPT, newKey);
    key.value = newKey;
    me.value = known;
    identity.value = "had";
  };
  const beNobody = (as: Identity) => {
    key.value = null;
    me.value = null;
    identity.value = as;
  };

  async function refresh(): Promise<void> {
    const held = keeping.get(KEPT);
    if (!held) return;
    const answer = await api.me(held);
    if (answer.ok) become(held, answer.value);
    else if (answer.code === "bad-key") beNobody("foreign");
    else if (me.peek() === null) identity.value = "guest";
  }

  async function make(name: string): Promise<Reply> {
    const answer = await api.newAccount(name);
    if (answer.ok) {
      become(answer.value.key, answer.value.me);
      return answer.value.me.name === name ? DONE : refuse("name-taken");
    }
    if (isOfName(answer)) return answer;
    beNobody("guest");
    return DONE;
  }

  async function makeSure(name: string): Promise<Reply> {
    if (keeping.get(KEPT)) {
      if (me.peek() === null) await refresh();
      const known = me.peek();
      return known !== null && known.name !== name ? rename(name) : DONE;
    }
    return make(name);
  }

  async function rename(name: string): Promise<Reply> {
    const held = key.peek();
    if (held === null || me.peek() === null) return ensure(name);
    const answer: Answer<Me> = await api.rename(held, name);
    if (!answer.ok) return answer;
    me.value = answer.value;
    return DONE;
  }

  /** Two questions at once are one: nobody becomes two players by pressing twice. */
  function ensure(name: string): Promise<Reply> {
    asking ??= makeSure(name).finally(() => {
      asking = null;
    });
    return asking;
  }

  async function look(typed: string): Promise<Answer<Me>> {
    return KEY.test(typed.trim()) ? api.me(typed.trim()) : refuse("bad-key");
  }

  return {
    identity,
    me,
    key,
    refresh,
    ensure,
    rename,
    look,
    async exchange(typed) {
      const answer = await look(typed);
      if (!answer.ok) return answer;
      become(typed.trim(), answer.value);
      return DONE;
    },
    startAnew: make,
  };
}

function isOfName({ code }: Refused): boolean {
  return code.startsWith("name-");
}
