import type { Point } from "@terok-nor/shared/approach/state.ts";

/** Something that moves as seen on the chart; heading in ° clockwise from +x, speed in u/h. */
interface Moving extends Point {
  readonly heading: number;
  readonly speed: number;
}

/** h in which somebody at `from`, at `speed` u/h, meets the prey if it keeps its heading and speed; null: never. */
export function hoursToMeet(from: Point, speed: number, prey: Moving): number | null {
  const turn = (prey.heading * Math.PI) / 180;
  const vx = Math.cos(turn) * prey.speed;
  const vy = Math.sin(turn) * prey.speed;
  const dx = prey.x - from.x;
  const dy = prey.y - from.y;
  const a = vx * vx + vy * vy - speed * speed;
  const b = dx * vx + dy * vy;
  const c = dx * dx + dy * dy;
  if (c === 0) return 0;
  if (Math.abs(a) < 1e-9) return b < 0 ? -c / (2 * b) : null;
  const root = b * b - a * c;
  if (root < 0) return null;
  const times = [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a].filter((time) => time >= 0);
  return times.length > 0 ? Math.min(...times) : null;
}
