/** Times as fast as it was fought. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];
/** Up to here what happens is played as it was; faster, it would be nothing but noise. */
const LIVELY_UP_TO = 2;

/** Where a battle played again has got to. Moments are ticks with fractions. */
export interface ReplayClock {
  readonly moment: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Ticks the battle ran for. */
  readonly length: number;
}

export function startingClock(length: number, at = 0): ReplayClock {
  return sought({ moment: 0, playing: true, speed: 1, length }, at);
}

/** The clock after dt s at `hz` ticks to the second; at the end of the battle it stops. */
export function advanced(clock: ReplayClock, dt: number, hz: number): ReplayClock {
  if (!clock.playing) return clock;
  const moment = Math.min(clock.length, clock.moment + dt * hz * clock.speed);
  return { ...clock, moment, playing: moment < clock.length };
}

/** At another moment, as near as the battle has it; playing on if it was. */
export function sought(clock: ReplayClock, moment: number): ReplayClock {
  const to = Number.isFinite(moment) ? Math.max(0, Math.min(clock.length, moment)) : 0;
  return { ...clock, moment: to, playing: clock.playing && to < clock.length };
}

/** Plays or stops; from the end it begins anew. */
export function toggled(clock: ReplayClock): ReplayClock {
  if (clock.playing) return { ...clock, playing: false };
  return { ...clock, playing: true, moment: clock.moment >= clock.length ? 0 : clock.moment };
}

/** The next speed up or down; the fastest and slowest stay what they are. */
export function paced(clock: ReplayClock, step: 1 | -1): ReplayClock {
  const speed = SPEEDS[SPEEDS.indexOf(clock.speed) + step];
  return speed === undefined ? clock : { ...clock, speed };
}

export function isLively({ playing, speed }: ReplayClock): boolean {
  return playing && speed <= LIVELY_UP_TO;
}

/** s of battle to one of the viewer's. At the end of the battle its last fires still burn out. */
export function flowOf({ playing, speed, moment, length }: ReplayClock): number {
  return playing || moment >= length ? speed : 0;
}
