import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { t, textOf } from "./t.ts";
import { shipName } from "./words.ts";

/** What the other party of an entry is called: a work, a system and an ending have words of their own; all else is a ship. */
function otherName({ kind, other }: LogEntry): string | null {
  if (other === null) return null;
  if (kind === "work-done" || kind === "accident") return textOf(`work.${other}`) ?? other;
  if (kind === "system-down") return (textOf(`system.${other}`) ?? other).toLowerCase();
  if (kind === "over") return textOf(`ending.${other}`) ?? t("ending.other");
  return shipName(other);
}

/** An entry of the battle's log in words. */
export function logText(entry: LogEntry): string {
  const who = entry.ship === null ? t(`side.${entry.side}.short`) : shipName(entry.ship);
  const other = otherName(entry);
  return other === null ? t(`log.${entry.kind}`, { who }) : t(`log.${entry.kind}.by`, { who, other });
}
