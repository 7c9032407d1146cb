import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { t } from "../../i18n/t.ts";
import { facingName, shipName } from "../../i18n/words.ts";
import type { Moment } from "../moments/moment.ts";

/** The ships that are one of a kind: people speak of them by another name than lists do. */
const SINGLE = ["defiant", "raider", "flagship", "terok-nor"] as const;
const isSingle = (name: string): name is (typeof SINGLE)[number] => (SINGLE as readonly string[]).includes(name);

/** What people call a ship, from its name ("bird-3"). */
function called(name: string): string {
  return isSingle(name) ? t(`called.${name}`) : shipName(name);
}

/** Whether a side's picture has a ship of a class, by what it was told. */
const knows = ({ own, contacts }: Picture, cls: ShipClassId): boolean => [...own, ...contacts].some((one) => one.cls === cls);

/** What the places of a line are filled with; null: the side knows nothing that could stand there. */
export function placesOf({ ship, facing }: Moment, picture: Picture): Readonly<Record<string, string | null>> {
  const single = (cls: (typeof SINGLE)[number]) => (knows(picture, cls) ? called(cls) : null);
  return {
    ship: ship === null ? null : called(ship),
    facing: facing && facingName(facing.at, facing.of),
    defiant: single("defiant"),
    raider: single("raider"),
    flagship: single("flagship"),
    station: single("terok-nor"),
  };
}
