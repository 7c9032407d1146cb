import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Intent } from "@terok-nor/shared/wire/intent.ts";
import { onField } from "../battle/orders/able.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { contactName, reasonText, seatName, shipName } from "../i18n/words.ts";

/** One intention in words, with the ship it is about. */
interface Line {
  readonly ship: number;
  readonly name: string;
  readonly text: string;
}

/** What is still to be seen of it: a ship that has left the field intends nothing any more. */
function linesOf(intents: readonly Intent[], picture: Picture): Line[] {
  return intents.flatMap(({ intention, ship, target }) => {
    const own = picture.own.find((one) => one.id === ship);
    if (ship >= 0 && !(own && onField(own))) return [];
    const contact = picture.contacts.find((one) => one.id === target);
    const text = reasonText(intention, contact ? contactName(contact) : null);
    return [{ ship, name: own ? shipName(own.name) : t(`side.${picture.side}.short`), text }];
  });
}

/** What the captain looked at intends now, ship by ship, the latest first; a press looks at the ship. */
export function IntentPanel({ bridge, picture }: { bridge: Bridge; picture: Picture }) {
  const lines = linesOf(bridge.link.intents.value, picture);
  const seat = bridge.link.room.value.seats.find((one) => one.side === picture.side);
  return (
    <section class="panel intents" aria-labelledby="intents-title">
      <h2 id="intents-title">{t("watch.intents", { name: seat ? seatName(seat) : t(`side.${picture.side}.short`) })}</h2>
      {lines.length === 0 && <p class="soft">{t("watch.intents.none")}</p>}
      <ul>
        {lines.map(({ ship, name, text }) => (
          <li key={ship}>
            <button
              type="button"
              disabled={ship < 0}
              title={t("watch.look", { ship: name, reason: text })}
              onClick={() => lookAt(bridge, ship)}
            >
              <b>{name}</b> {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lookAt(bridge: Bridge, id: number): void {
  const ship = bridge.picture.peek()?.own.find((one) => one.id === id);
  if (!ship) return;
  bridge.mind.selected.value = new Set([id]);
  bridge.eye.peek()?.lookAt(ship.x, ship.y);
}

/** The latest intention alone, over the field: for windows too small for the panel. */
export function LatestIntent({ bridge, picture }: { bridge: Bridge; picture: Picture }) {
  const [latest] = linesOf(bridge.link.intents.value, picture);
  return (
    <p class="latest-intent" role="status">
      {latest && t("watch.line", { ship: latest.name, reason: latest.text })}
    </p>
  );
}
