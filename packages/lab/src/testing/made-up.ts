import type { BattleResult, ShipResult } from "../tournament/result.ts";

const ship = (cls: ShipResult["cls"], side: ShipResult["side"], fate: ShipResult["fate"], more: Partial<ShipResult> = {}): ShipResult => ({
  cls,
  side,
  name: cls,
  fate,
  hull: fate === "destroyed" ? 0 : 0.8,
  died: fate === "destroyed" ? { x: 120, y: -600, at: 200 } : null,
  damage: {},
  ...more,
});

/** The result of a battle that nobody played: the rebels hold the station unless told otherwise. */
export function madeUpResult(index: number, more: Partial<BattleResult> = {}): BattleResult {
  return {
    index,
    galors: 3,
    winner: "terran",
    ending: "full-retreat",
    outcome: "as-history-went",
    length: 400,
    ticks: 8000,
    margin: 60,
    ships: [
      ship("terok-nor", "terran", "active", { damage: { "station-battery": 3000 } }),
      ship("defiant", "terran", "docked", { damage: { "pulse-cannon": 2000, "quantum-torpedo": 550 } }),
      ship("raider", "terran", "away"),
      ship("flagship", "alliance", "withdrawn", { damage: { "flagship-disruptor": 4000 } }),
      ship("galor", "alliance", "active"),
      ship("bird", "alliance", "destroyed"),
    ],
    given: {
      terran: { orders: { attack: 4 }, intentions: { "hunt-birds": 4 } },
      alliance: { orders: { attack: 2, move: 3 }, intentions: { besiege: 5 } },
    },
    approach: null,
    ...more,
  };
}

/** Results of which the rebels won a share. */
export function madeUpResults(battles: number, rebelsWin: number, galors = 3): BattleResult[] {
  return Array.from({ length: battles }, (_, index) =>
    index < Math.round(battles * rebelsWin)
      ? madeUpResult(index, { galors })
      : madeUpResult(index, { galors, winner: "alliance", ending: "station-captured", outcome: "station-captured", length: 500 }),
  );
}
