/** How often each name, an address or an account, may do something: one server counts by itself, several together. */
export interface Allowance {
  /** Takes one of a name's allowance, if there is one. @param now s on a clock that never goes back. */
  take(name: string, now: number): boolean | Promise<boolean>;
}

/**
 * Makes the allowance of one thing: bursts of so many, and so many a second in the long run.
 * @param what is allowed, told apart by it.
 */
export type Allowances = (what: string, burst: number, perSecond: number) => Allowance;
