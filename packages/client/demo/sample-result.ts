import type { BattleResult, DebriefLine } from "@terok-nor/shared/wire/result.ts";
import { WEIGHED } from "@terok-nor/shared/wire/weighed.ts";
import { sampleStory } from "./sample-story.ts";

/** A battle that the rebels won, as its result tells of it. */
export const sampleResult: BattleResult = {
  winner: "terran",
  ending: "full-retreat",
  margin: 68,
  parts: [
    { what: "station", points: 26, of: 35 },
    { what: "ships", points: 18, of: 20 },
    { what: "kills", points: 12, of: 25 },
    { what: "flagship", points: 12, of: 20 },
  ],
  length: 431,
  approach: {
    arrivedAt: 9.4,
    distance: 8,
    length: 188,
    readiness: { overhaul: 0.8, cannons: 4, shields: 0.7, drive: 0.75, batteries: 4, sectors: 0.6, projectors: 3, fidelity: 1 },
    deceptions: [
      { contact: 100, real: false, seenAt: 1.9, classAt: 2.3, provedAt: 3.1, lostAt: -1, chased: 1.2, cost: 0.9 },
      { contact: 101, real: true, seenAt: 2.0, classAt: 2.4, provedAt: -1, lostAt: 4.6, chased: 0, cost: 0 },
      { contact: 102, real: false, seenAt: 5.2, classAt: -1, provedAt: -1, lostAt: 6.6, chased: 0.8, cost: 0.5 },
    ],
  },
  chance: 918273645,
  ships: [
    { name: "terok-nor", side: "terran", cls: "terok-nor", status: "active", hull: 0.71, dealt: 3120, kills: 1 },
    { name: "defiant", side: "terran", cls: "defiant", status: "active", hull: 0.44, dealt: 2890, kills: 3 },
    { name: "raider", side: "terran", cls: "raider", status: "destroyed", hull: 0, dealt: 260, kills: 1 },
    { name: "flagship", side: "alliance", cls: "flagship", status: "withdrawn", hull: 0.31, dealt: 2410, kills: 0 },
    { name: "galor-1", side: "alliance", cls: "galor", status: "destroyed", hull: 0, dealt: 1380, kills: 0 },
    { name: "galor-2", side: "alliance", cls: "galor", status: "withdrawn", hull: 0.52, dealt: 1190, kills: 0 },
    { name: "galor-3", side: "alliance", cls: "galor", status: "withdrawn", hull: 0.88, dealt: 640, kills: 0 },
    ...[1, 2, 3, 4, 5, 6].map((n) => ({
      name: `bird-${n}`,
      side: "alliance" as const,
      cls: "bird" as const,
      status: n < 5 ? ("destroyed" as const) : ("withdrawn" as const),
      hull: n < 5 ? 0 : 0.7,
      dealt: 70 * n,
      kills: n === 2 ? 1 : 0,
    })),
  ],
  debrief: [],
  story: sampleStory,
};

const THOUGHTS = [
  [4, "alliance", "form-up", "flagship", null],
  [6, "terran", "clear-scaffold", "defiant", null],
  [21, "terran", "hunt-birds", "defiant", "bird-2"],
  [24, "alliance", "chase-tails", "bird-3", "defiant"],
  [48, "terran", "pattern-suicide", "defiant", "flagship"],
  [63, "alliance", "call-for-help", "flagship", null],
  [70, "terran", "clear-her-tail", "raider", "bird-3"],
  [131, "alliance", "press-the-breach", "galor-1", "terok-nor"],
  [402, "alliance", "full-retreat", null, null],
] as const;

const LINES = THOUGHTS.map(([at, side, intention, ship, target]) => ({ at, side, intention, ship, target }));
/** What one of them weighed, who thinks by playing on. */
const WEIGHED_LINE: DebriefLine = {
  at: 92,
  side: "terran",
  intention: WEIGHED,
  ship: null,
  target: null,
  weighed: {
    drops: ["hunt-birds", "harry"],
    resumes: ["raise-shadows"],
    plan: [],
    odds: 0.58,
    otherOdds: 0.31,
    battles: 25,
    peril: { kind: "shield", ship: "defiant", facing: 2, at: 20 },
  },
};

/** A battle that two captains fought. */
export const debriefed: BattleResult = { ...sampleResult, debrief: [...LINES, WEIGHED_LINE, ...LINES] };
