import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { chartContactName, squadronName } from "../battle/words/chart-names.ts";
import { t } from "../i18n/t.ts";
import { reasonText, seatName } from "../i18n/words.ts";

/** What the captain looked at means to do on the chart, the latest first. */
function linesOf(bridge: Bridge, picture: Picture): { readonly name: string; readonly text: string }[] {
  return bridge.link.intents.value.map(({ intention, ship, target }) => {
    // A captain names a squadron by one of its ships.
    const squadron = picture.chart?.squadrons.find((one) => one.ships.some(({ id }) => id === ship));
    const raider = picture.side === "terran" && ship >= 0;
    const name = squadron ? squadronName(squadron) : raider ? t("chart.raider") : t(`side.${picture.side}.short`);
    return { name, text: reasonText(intention, target >= 0 ? chartContactName(target) : null) };
  });
}

export function ChartIntents({ bridge, picture }: { bridge: Bridge; picture: Picture }) {
  const seat = bridge.link.room.value.seats.find((one) => one.side === picture.side);
  const lines = linesOf(bridge, picture);
  return (
    <section class="panel chart-intents" aria-labelledby="chart-intents-title">
      <h2 id="chart-intents-title">{t("watch.intents", { name: seat ? seatName(seat) : t(`side.${picture.side}.short`) })}</h2>
      {lines.length === 0 && <p class="soft">{t("watch.intents.none")}</p>}
      <ul>
        {lines.map(({ name, text }, i) => (
          <li key={i}>
            <b>{name}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
