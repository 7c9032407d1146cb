import "./ships-card.css";
import "../../i18n/later.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t, textOf } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";

/** What became of every ship. */
export function ShipsCard({ result }: { result: BattleResult }) {
  const most = Math.max(1, ...result.ships.map((ship) => ship.dealt));
  return (
    <section id="part-ships" class="card ships-card" aria-labelledby="ships-title">
      <h2 id="ships-title">{t("result.ships")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("result.ship")}</th>
            <th scope="col">{t("result.fate")}</th>
            <th scope="col" class="number">
              {t("result.hull")}
            </th>
            <th scope="col" class="number">
              {t("result.dealt")}
            </th>
            <th scope="col" class="number">
              {t("result.kills")}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.ships.map((ship) => (
            <tr key={`${ship.side}-${ship.name}`} class={`row-${ship.side} row-is-${ship.status}`}>
              <th scope="row">{shipName(ship.name)}</th>
              <td>{fateOf(ship.status)}</td>
              <td class="number">{t("panel.percent", { value: Math.round(ship.hull * 100) })}</td>
              <td class="number">
                <span class="dealt-bar" style={{ width: `${(ship.dealt / most) * 64}px` }} aria-hidden="true" />
                {Math.round(ship.dealt)}
              </td>
              <td class="number">{ship.kills || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LOST = new Set(["destroyed", "withdrawn", "away"]);

function fateOf(status: string): string {
  return (LOST.has(status) && textOf(`status.${status}`)) || t("fate.survived");
}
