/**
 * Does one thing after the other, and lets whatever else waits on this process have its turn in between: a database in
 * the process answers at once, so that what many ask of it together would be done in one go, and battles stand still.
 */
export class OneByOne {
  #last: Promise<unknown> = Promise.resolve();

  do<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const { promise: through, resolve } = Promise.withResolvers<void>();
    this.#last = through;
    return before.then(work).finally(() => setImmediate(resolve));
  }
}
