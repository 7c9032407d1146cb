import type { Hull, Part } from "./hull.ts";

/** One copy of a part, as it sits on its hull. */
export interface PartCopy {
  readonly part: Part;
  /** Which of the hull's parts it is a copy of. */
  readonly kind: number;
  /** ° about the middle of the hull, from how the part is drawn. */
  readonly turn: number;
  readonly mirrored: boolean;
  /** The share of the hull, 0 to 1, at which it breaks away. */
  readonly below: number;
  /** Middle of its square and where it tears off, hundredths of the ship's radius. */
  readonly middle: readonly [x: number, y: number];
  readonly root: readonly [x: number, y: number];
}

/** Every copy of every part of a hull, in the order in which engines name them. */
export function partCopies({ parts = [] }: Hull): PartCopy[] {
  return parts.flatMap((part, kind) =>
    part.below.map((below, i): PartCopy => {
      const turn = part.around ? (i * 360) / part.below.length : 0;
      const mirrored = !part.around && i === 1;
      const set = (point: readonly [number, number]) => placed(point, turn, mirrored);
      return { part, kind, turn, mirrored, below, middle: set(part.middle), root: set(part.root) };
    }),
  );
}

function placed([x, y]: readonly [number, number], turn: number, mirrored: boolean): readonly [number, number] {
  const a = (turn * Math.PI) / 180;
  const side = mirrored ? -y : y;
  return [x * Math.cos(a) - side * Math.sin(a), x * Math.sin(a) + side * Math.cos(a)];
}

/** A hull with all its parts on, as one drawing: for pictures that stand still. */
export function whole({ parts = [], ...hull }: Hull): Hull {
  const copied = ({ around, below }: Part) => (around ? { around: below.length } : { mirror: below.length > 1 });
  return {
    ...hull,
    plates: [...hull.plates, ...parts.flatMap((part) => part.plates.map((plate) => ({ ...plate, ...copied(part) })))],
    lamps: [...hull.lamps, ...parts.flatMap((part) => part.lamps.map((lamp) => ({ ...lamp, ...copied(part) })))],
  };
}

/** A part alone, as a hull to bake. */
export const partHull = ({ reach, middle, plates, lamps }: Part): Hull => ({
  reach,
  middle,
  plates,
  lamps,
  engines: [],
  beacons: [],
  shield: [0, 0],
});
