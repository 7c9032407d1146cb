/** Wraps an angle in ° to (-180, 180]. */
export function wrap(deg: number): number {
  if (deg > -180 && deg <= 180) return deg;
  const turned = deg - 360 * Math.floor((deg + 180) / 360);
  return turned <= -180 ? turned + 360 : turned;
}

/** The shorter way from one heading to another, ° in (-180, 180]; positive is clockwise. */
export function turnBetween(from: number, to: number): number {
  return wrap(to - from);
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high);
}

export function distance(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  return Math.sqrt(dx * dx + dy * dy);
}
