import "../../../i18n/later.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../../i18n/t.ts";
import { clockText, type Named, seatName } from "../../../i18n/words.ts";

/** What became of a ship: all that a picture of it can tell. */
export type CardFate = "stands" | "left" | "lost";

/** What the picture of a result says. */
export interface CardFacts {
  readonly winner: Side | null;
  readonly title: string;
  readonly ending: string;
  /** The two commanders, the rebels' first; "" where nobody is known. */
  readonly commanders: readonly [terran: string, alliance: string];
  /** 0 to 100, and its own words; null where nobody won. */
  readonly margin: number | null;
  readonly length: string;
  readonly historic: boolean;
  readonly ships: readonly { readonly side: Side; readonly cls: ShipClassId; readonly fate: CardFate }[];
  /** The rebels' chances, 0 to 1, in equal steps over the battle. */
  readonly odds: readonly number[];
  /** Where in the battle (0 to 1) a ship was lost, and whose. */
  readonly losses: readonly { readonly at: number; readonly side: Side }[];
}

/** @param ending how it ended, in a sentence */
export function cardFacts(result: BattleResult, winner: Side | null, ending: string, seats: readonly Named[]): CardFacts {
  const { story, length, ships } = result;
  const name = (side: Side): string => {
    const seat = seats.find((one) => one.side === side);
    return seat ? seatName(seat) : "";
  };
  const owner = new Map(ships.map((ship) => [ship.name, ship.side]));
  return {
    winner,
    title: winner === null ? t("result.nobody") : t(`result.winner.${winner}`),
    ending,
    commanders: [name("terran"), name("alliance")],
    margin: winner === null ? null : Math.round(result.margin),
    length: clockText(length),
    historic: story.historic && winner !== null,
    ships: ships.map(({ side, cls, status }) => ({ side, cls, fate: fateOf(status) })),
    odds: story.curves.odds,
    losses: story.log
      .filter(({ kind }) => kind === "destroyed")
      .map(({ tick, ship, side }) => ({ at: Math.min(1, tick / ROOM_HZ / Math.max(1, length)), side: owner.get(ship ?? "") ?? side })),
  };
}

function fateOf(status: BattleResult["ships"][number]["status"]): CardFate {
  if (status === "destroyed") return "lost";
  return status === "withdrawn" || status === "away" ? "left" : "stands";
}
