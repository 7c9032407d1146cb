import { type ActorId, type GoalId, isContact } from "@terok-nor/shared/ships/ids.ts";
import type { SystemName } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { t } from "../../i18n/t.ts";
import { facingName } from "../../i18n/words.ts";
import { chartDeedText } from "./chart-deeds.ts";
import { entityName, facingsOf } from "./entity-names.ts";

function destroyedText(event: Extract<SeenEvent, { kind: "destroyed" }>, picture: Picture): string {
  const a = entityName(picture, event.a);
  if (event.cause === "stress") return t("event.destroyed.stress", { a });
  return event.b >= 0 ? t("event.destroyed.by", { a, b: entityName(picture, event.b) }) : t("event.destroyed", { a });
}

function contactText(event: Extract<SeenEvent, { contact: GoalId }>, picture: Picture): string {
  const name = entityName(picture, event.contact);
  return event.kind === "contact" ? t("event.contact") : t(`event.${event.kind}`, { name });
}

/** What is broken, so called that nobody takes the generators of all shields for a facing that was shot down. */
export const brokenName = (system: SystemName): string =>
  system === "shields" ? t("event.shields.generators") : t(`system.${system}`).toLowerCase();

/** An event in plain words, as this side knows it. */
export function eventText(event: SeenEvent, picture: Picture): string {
  if ("contact" in event) return contactText(event, picture);
  const name = (id: ActorId) => entityName(picture, id);
  switch (event.kind) {
    case "shot":
      return t("event.shot", { a: name(event.a), b: name(event.b) });
    case "intercept":
    case "launch":
      return t(`event.${event.kind}`, { a: name(event.a) });
    case "torpedo-hit":
      return t("event.torpedo-hit", { b: name(event.b) });
    case "torpedo-spent":
    case "over":
      return t(`event.${event.kind}`);
    case "shield-down":
    case "breach":
    case "sealed":
      return t(`event.${event.kind}`, { a: name(event.a), facing: facingName(event.facing, facingsOf(picture, event.a)).toLowerCase() });
    case "system-down":
    case "system-up":
      return t(`event.${event.kind}`, { a: name(event.a), system: brokenName(event.system) });
    case "destroyed":
      return destroyedText(event, picture);
    case "call":
      return t(isContact(event.a) || event.a < 0 ? "event.call.intercepted" : "event.call", { a: name(event.a) });
    case "boarding":
      return t("event.boarding", { a: name(event.a), b: name(event.b) });
    case "retreat":
      return t("event.retreat", { side: t(`side.${event.side}.short`) });
    case "struck":
    case "caught":
    case "lying-off":
    case "joined":
    case "work-step":
    case "work-done":
    case "accident":
    case "shadow-gone":
    case "arrival":
      return chartDeedText(event, picture);
    default:
      return t(`event.${event.kind}`, { a: name(event.a) });
  }
}
