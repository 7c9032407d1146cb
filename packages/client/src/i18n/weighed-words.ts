import "./later.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { FACINGS } from "@terok-nor/shared/ships/types.ts";
import type { Weighed, WeighedPeril } from "@terok-nor/shared/wire/weighed.ts";
import { t, textOf } from "./t.ts";
import { facingName, percent, reasonText, shipName } from "./words.ts";

/** Why a strategist went another way: its odds there, and what would have come of the way it left. */
export function weighedText({ drops, resumes, plan, odds, otherOdds, peril }: Weighed): string {
  const ways = [
    drops.length > 0 ? t("weighed.without", { things: listed(drops) }) : "",
    resumes.length > 0 ? t("weighed.again", { things: listed(resumes) }) : "",
    plan.length > 0 ? t("weighed.plan", { things: listed(plan) }) : "",
  ];
  const way = ways.filter((each) => each !== "").reduce((some, more) => (some === "" ? more : t("weighed.both", { some, more })), "");
  const said = { way, odds: percent(odds), other: percent(otherOdds) };
  if (peril === null) return t(said.odds === said.other ? "weighed.odds.even" : "weighed.odds", said);
  return t("weighed.odds.peril", { ...said, peril: perilText(peril), seconds: peril.at });
}

function perilText({ kind, ship, facing }: WeighedPeril): string {
  if (kind !== "shield") return t(`weighed.${kind}`, { ship: shipName(ship) });
  const of = ship === "terok-nor" ? CLASSES["terok-nor"].shields.length : FACINGS.length;
  return t("weighed.shield", { ship: shipName(ship), facing: facingName(facing, of).toLowerCase() });
}

function listed(names: readonly string[]): string {
  return names.map(deedText).reduce((some, more) => t("weighed.join", { some, more }));
}

/** What is left out or done, as a thing; most intentions' own words will do. */
function deedText(name: string): string {
  return textOf(`weighed.${name}`) ?? reasonText(name, null);
}
