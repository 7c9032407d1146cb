import "./intent-list.css";
import "../../i18n/later.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Intent } from "@terok-nor/shared/wire/intent.ts";
import { onField } from "../../battle/orders/able.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { chartContactName, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { weighedText } from "../../i18n/weighed-words.ts";
import { contactName, reasonText, seatName, shipName } from "../../i18n/words.ts";
import type { Watched } from "./watched.ts";

/** One intention in words, with the ship it is about; -1: the side as a whole. */
interface Line {
  readonly ship: number;
  readonly name: string;
  readonly text: string;
}

/** Captains name targets by their own side's numbers, which mean nothing to whoever sees both sides. */
function targetName(picture: Picture, target: number): string | null {
  if (target < 0 || viewOf(picture) === "both") return null;
  if (picture.chart) return chartContactName(target);
  const contact = picture.contacts.find((one) => one.id === target);
  return contact ? contactName(contact) : null;
}

function lineOf({ intention, ship, target, weighed }: Intent, picture: Picture, side: Side): Line[] {
  const text = weighed ? weighedText(weighed) : reasonText(intention, targetName(picture, target));
  const own = picture.own.find((one) => one.id === ship);
  if (picture.chart) {
    // A captain names a squadron by one of its ships.
    const squadron = picture.chart.squadrons.find((one) => one.ships.some(({ id }) => id === ship));
    const name = squadron ? squadronName(squadron) : side === "terran" && ship >= 0 ? t("chart.raider") : t(`side.${side}.short`);
    return [{ ship: -1, name, text }];
  }
  // A ship that has left the field intends nothing any more.
  if (ship >= 0 && !(own && onField(own))) return [];
  return [{ ship, name: own ? shipName(own.name) : t(`side.${side}.short`), text }];
}

/** What the captains intend now, ship by ship, the latest first; a press looks at the ship. Empty for people. */
export function IntentList({ watched, bridge, picture }: { watched: Watched; bridge: Sight; picture: Picture }) {
  const intents = watched.intents.value;
  if (intents === null) return null;
  const view = viewOf(picture);
  return (
    <section class="panel intents" aria-label={t("watch.intents.short")}>
      {SIDES.filter((side) => view === "both" || view === side).map((side) => {
        const captain = watched.participants.value.find((one) => one.side === side);
        const lines = intents[side].flatMap((intent) => lineOf(intent, picture, side));
        return (
          <div key={side} data-side={side}>
            <h2>{t("watch.intents", { name: captain ? seatName(captain) : t(`side.${side}.short`) })}</h2>
            {lines.length === 0 && <p class="soft">{t("watch.intents.none")}</p>}
            <ul>
              {lines.map((line, i) => (
                <li key={line.ship < 0 ? `side-${i}` : line.ship}>
                  <IntentRow line={line} bridge={bridge} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function IntentRow({ line: { ship, name, text }, bridge }: { line: Line; bridge: Sight }) {
  return (
    <button type="button" disabled={ship < 0} title={t("watch.look", { ship: name, reason: text })} onClick={() => lookAt(bridge, ship)}>
      <b>{name}</b> {text}
    </button>
  );
}

function lookAt(bridge: Sight, id: number): void {
  const ship = bridge.picture.peek()?.own.find((one) => one.id === id);
  if (!ship) return;
  bridge.mind.selected.value = new Set([id]);
  bridge.eye.peek()?.lookAt(ship.x, ship.y);
}
