import { newPass } from "../gate/passes.ts";

/** s for which somebody may go on with a wait, and waits kept at most. */
const KEPT_S = 120;
const MOST = 2000;

/** How long people had waited for whom a quick match was found in vain, by a word that only they are told. */
export class Waits {
  readonly #kept = new Map<string, { readonly waited: number; readonly at: number }>();
  readonly #now: () => number;

  /** @param now s on any clock that goes on. */
  constructor(now: () => number = () => performance.now() / 1000) {
    this.#now = now;
  }

  /** Keeps a wait of so many s. @returns the word by which it is gone on with. */
  keep(waited: number): string {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST && oldest !== undefined) this.#kept.delete(oldest);
    const word = newPass();
    this.#kept.set(word, { waited, at: this.#now() });
    return word;
  }

  /** s that whoever knows the word has waited, once; 0 for any other. */
  take(word: string | null): number {
    const kept = word === null ? undefined : this.#kept.get(word);
    if (word === null || kept === undefined) return 0;
    this.#kept.delete(word);
    return this.#now() - kept.at > KEPT_S ? 0 : kept.waited;
  }
}
