/** A value on its way to a goal: it sets off and arrives softly, however the goal moves meanwhile. */
export interface Eased {
  readonly at: number;
  /** Per s. */
  readonly speed: number;
}

/**
 * One step of dt (s) of a spring that never overshoots; about `time` s to arrive.
 * After Thomas Lowe, "Critically Damped Ease-In/Ease-Out Smoothing", Game Programming Gems 4.
 */
export function eased({ at, speed }: Eased, goal: number, time: number, dt: number): Eased {
  if (dt <= 0) return { at, speed };
  const pull = 2 / time;
  const x = pull * dt;
  const decay = 1 / (1 + x + 0.48 * x * x + 0.235 * x * x * x);
  const off = at - goal;
  const push = (speed + pull * off) * dt;
  return { at: goal + (off + push) * decay, speed: (speed - pull * push) * decay };
}
