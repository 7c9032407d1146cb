/** How much a strategist may think: counted in battles and seconds played on, so that it is the same on any machine. */
export interface Budget {
  /** s between two decisions. */
  readonly every: number;
  /** s from the picture a decision is made of until it is acted on; until then the way before goes on. */
  readonly delay: number;
  /** Ways weighed against one another at most. */
  readonly ways: number;
  /** One after the other: so many battles are played on for each way still in it, and so many ways stay in it. */
  readonly heats: readonly Heat[];
  /** s for which a battle is played on at most; what is not decided by then is reckoned at a glance. */
  readonly horizon: number;
  /** Steps a second of a battle played in thought. */
  readonly hz: number;
}

export interface Heat {
  readonly battles: number;
  readonly stay: number;
}

/** What a strategist thinks by once the fleet is there. */
export const ASSAULT_BUDGET: Budget = {
  every: 12,
  delay: 2,
  ways: 5,
  heats: [
    { battles: 4, stay: 2 },
    { battles: 5, stay: 1 },
  ],
  horizon: 90,
  hz: 5,
};

/** What it chooses its plan of the approach by, once, as the battle opens. */
export const OPENING_BUDGET: Budget = {
  every: 12,
  delay: 6,
  ways: 18,
  heats: [
    { battles: 2, stay: 5 },
    { battles: 4, stay: 2 },
    { battles: 6, stay: 1 },
  ],
  horizon: 480,
  hz: 5,
};
