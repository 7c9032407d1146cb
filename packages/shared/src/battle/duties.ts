/**
 * What a ship's crew sees to by itself, without being told: its standing orders. The wire and replay files
 * number them in this order: append only.
 *
 * - brace: feeds the shield that is most worn.
 * - aim: guns that cannot hit what they were told to fire on take what they can hit.
 * - core: keeps an overpowered core within what its dampers bear.
 * - power: divides power by what the ship is doing.
 * - repair: mends first what the ship can least do without.
 * - spare: takes a crippled ship to the dock, or off the field.
 */
export const DUTIES = ["brace", "aim", "core", "power", "repair", "spare"] as const;
export type Duty = (typeof DUTIES)[number];

/** Sets of duties are kept as bits, the first duty in the lowest. */
export const EVERY_DUTY = (1 << DUTIES.length) - 1;
export const NO_DUTY = 0;

export const BRACE = 1;
export const AIM = 2;
export const CORE = 4;
export const POWER = 8;
export const REPAIR = 16;
export const SPARE = 32;

/** The bit of a duty. */
export function bitOf(duty: Duty): number {
  return 1 << DUTIES.indexOf(duty);
}

/** The duties of a set, in their order. */
export function dutiesOf(bits: number): Duty[] {
  return DUTIES.filter((_, i) => (bits & (1 << i)) !== 0);
}

interface Crewed {
  readonly crew: number;
  readonly word: number;
}

/** Whether a crew sees to a duty now: it is on, and the commander has not taken the matter into his own hands. */
export function seesTo({ crew, word }: Crewed, duty: number): boolean {
  return (crew & ~word & duty) !== 0;
}
