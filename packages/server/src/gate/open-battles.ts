/** How many battles this process holds, of which there is a most. Rooms of audiences and of the queue are none. */
export class OpenBattles {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  opened(): void {
    this.#count += 1;
  }

  closed(): void {
    this.#count -= 1;
  }
}
