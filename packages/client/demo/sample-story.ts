import type { Blow, LogEntry, LogKind, Story } from "@terok-nor/shared/aftermath/story.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";

type Row = readonly [second: number, kind: LogKind, side: Side, ship: string | null, other?: string, x?: number, y?: number];

/** A battle told from its beginning: the rebels held, three Birds were lost, and the flagship left damaged. */
const ROWS: readonly Row[] = [
  [12, "projected", "terran", "raider"],
  [24, "work-done", "terran", null, "sectors"],
  [38, "sighted", "alliance", null, "shadow"],
  [44, "projected", "terran", "raider"],
  [52, "chased", "alliance", "bird-4", "shadow"],
  [63, "work-done", "terran", null, "cannons"],
  [71, "exposed", "alliance", null, "shadow"],
  [83, "struck", "terran", "raider", "galor-2"],
  [95, "accident", "terran", null, "dampers"],
  [108, "proved", "alliance", null, "raider"],
  [117, "caught", "alliance", "bird-1", "raider"],
  [139, "work-done", "terran", null, "batteries"],
  [188, "arrived", "alliance", "flagship"],
  [196, "clear-of-scaffold", "terran", "defiant"],
  [203, "destroyed", "alliance", "bird-1", "defiant", 640, -320],
  [214, "shield-down", "alliance", "galor-1", "port"],
  [221, "system-down", "alliance", "galor-1", "weapons"],
  [229, "shield-down", "terran", "terok-nor", "sector-3"],
  [236, "breach", "terran", "terok-nor", "sector-3"],
  [244, "stress", "terran", "defiant"],
  [251, "arrived", "terran", "raider"],
  [259, "shield-down", "terran", "defiant", "aft"],
  [266, "breach", "terran", "defiant", "aft"],
  [271, "call", "alliance", "flagship", "defiant"],
  [279, "destroyed", "alliance", "bird-2", "raider", 120, 60],
  [286, "system-down", "terran", "defiant", "engines"],
  [291, "broke", "alliance", "bird-4"],
  [298, "destroyed", "alliance", "galor-1", "terok-nor", 300, 180],
  [306, "boarding", "alliance", "galor-2", "terok-nor"],
  [317, "shield-down", "alliance", "flagship", "starboard"],
  [324, "destroyed", "alliance", "bird-3", "defiant", 90, -70],
  [331, "rallied", "alliance", "bird-4"],
  [338, "destroyed", "terran", "raider", "flagship", 40, 20],
  [346, "breach", "alliance", "flagship", "starboard"],
  [359, "system-down", "alliance", "flagship", "shields"],
  [371, "withdrew", "alliance", "galor-3"],
  [384, "destroyed", "alliance", "bird-4", "terok-nor", 410, -210],
  [398, "breach", "alliance", "flagship", "fore"],
  [402, "retreat", "alliance", null],
  [424, "withdrew", "alliance", "flagship"],
  [431, "over", "terran", null, "full-retreat"],
];

const log: readonly LogEntry[] = ROWS.map(([second, kind, side, ship, other = null, x, y]) => ({
  tick: second * ROOM_HZ,
  kind,
  side,
  ship,
  other,
  at: x === undefined || y === undefined ? null : [x, y],
}));

const blow = (from: string, to: string, damage: number, hits: number): Blow => ({ from, to, damage, hits });

const blows: readonly Blow[] = [
  blow("defiant", "flagship", 1480, 96),
  blow("defiant", "galor-1", 610, 41),
  blow("defiant", "bird-1", 260, 12),
  blow("defiant", "bird-3", 284, 17),
  blow("defiant", "bird-2", 96, 6),
  blow("defiant", "bird-5", 160, 11),
  blow("raider", "bird-2", 168, 24),
  blow("raider", "flagship", 92, 14),
  blow("terok-nor", "flagship", 1190, 40),
  blow("terok-nor", "galor-1", 890, 31),
  blow("terok-nor", "galor-2", 640, 22),
  blow("terok-nor", "bird-4", 310, 9),
  blow("terok-nor", "galor-3", 90, 3),
  blow("flagship", "terok-nor", 1320, 66),
  blow("flagship", "defiant", 740, 19),
  blow("flagship", "raider", 350, 7),
  blow("galor-1", "terok-nor", 1140, 58),
  blow("galor-1", "defiant", 240, 11),
  blow("galor-2", "terok-nor", 1190, 61),
  blow("galor-3", "terok-nor", 640, 33),
  blow("bird-1", "defiant", 70, 4),
  blow("bird-2", "defiant", 140, 9),
  blow("bird-3", "raider", 130, 12),
  blow("bird-3", "defiant", 80, 6),
  blow("bird-4", "defiant", 280, 17),
  blow("bird-5", "raider", 210, 15),
  blow("bird-5", "terok-nor", 140, 10),
  blow("bird-6", "terok-nor", 420, 30),
];

/** Through points of (share of the battle, value), straight between them, in `of` steps. */
function through(points: readonly (readonly [at: number, value: number])[], of: number): number[] {
  return Array.from({ length: of }, (_, i) => {
    const at = i / (of - 1);
    const after = points.findIndex((point) => point[0] >= at);
    const [x1, y1] = points[Math.max(0, after)] ?? [1, 0];
    const [x0, y0] = points[Math.max(0, after - 1)] ?? [0, 0];
    return x1 === x0 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
  });
}

const STEPS = 87;

export const sampleStory: Story = {
  log,
  blows,
  curves: {
    every: 100,
    terran: through(
      [
        [0, 1],
        [0.27, 0.98],
        [0.44, 0.97],
        [0.6, 0.72],
        [0.77, 0.6],
        [0.79, 0.42],
        [1, 0.38],
      ],
      STEPS,
    ),
    alliance: through(
      [
        [0, 1],
        [0.19, 0.99],
        [0.46, 0.97],
        [0.48, 0.92],
        [0.69, 0.7],
        [0.76, 0.62],
        [0.9, 0.47],
        [1, 0.4],
      ],
      STEPS,
    ),
    station: through(
      [
        [0, 1],
        [0.48, 1],
        [0.6, 0.9],
        [0.75, 0.79],
        [0.9, 0.72],
        [1, 0.71],
      ],
      STEPS,
    ),
    odds: through(
      [
        [0, 0.5],
        [0.2, 0.55],
        [0.25, 0.42],
        [0.45, 0.47],
        [0.48, 0.56],
        [0.6, 0.38],
        [0.7, 0.52],
        [0.78, 0.44],
        [0.86, 0.66],
        [0.93, 0.9],
        [1, 1],
      ],
      STEPS,
    ),
  },
  historic: true,
};
