import "./later.ts";
import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { t, textOf } from "./t.ts";
import { shipName } from "./words.ts";

/** What the other part of an entry is called: a facing, work, system or ending; otherwise a ship or a shadow. */
function otherName({ kind, other }: LogEntry): string | null {
  if (other === null) return null;
  if (other === "shadow") return t("log.shadow");
  switch (kind) {
    case "work-done":
    case "accident":
      return textOf(`work.${other}`) ?? other;
    case "system-down":
      return (textOf(`system.${other}`) ?? other).toLowerCase();
    case "shield-down":
    case "breach":
      return (textOf(`facing.${other}`) ?? t("facing.sector", { number: other.replace("sector-", "") })).toLowerCase();
    case "over":
      return textOf(`ending.${other}`) ?? t("ending.other");
    default:
      return shipName(other);
  }
}

/** An entry of the battle's log in words. */
export function logText(entry: LogEntry): string {
  const who = entry.ship === null ? t(`side.${entry.side}.short`) : shipName(entry.ship);
  if (entry.kind === "destroyed") return destroyedText(entry, who);
  const other = otherName(entry);
  return other === null ? t(`log.${entry.kind}`, { who }) : t(`log.${entry.kind}.by`, { who, other });
}

/** Ships are destroyed by another, or by a cause of their own. */
function destroyedText({ other }: LogEntry, who: string): string {
  if (other === "stress" || other === "venting") return t(`log.destroyed.${other}`, { who });
  return other === null || other === "fire" || other === "torpedo"
    ? t("log.destroyed", { who })
    : t("log.destroyed.by", { who, other: shipName(other) });
}
