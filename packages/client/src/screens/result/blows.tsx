import { SIDES } from "@terok-nor/shared/ships/types.ts";
import "./blows.css";
import "../../i18n/later.ts";
import type { Blow } from "@terok-nor/shared/aftermath/story.ts";
import type { ShipResult } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../i18n/t.ts";
import { shipName } from "../../i18n/words.ts";
import { type BlowTable, blowTable } from "./blow-table.ts";

/** Who hit whom and how hard: the rebels' fire, and the fleet's. */
export function Blows({ blows, ships }: { blows: readonly Blow[]; ships: readonly ShipResult[] }) {
  return (
    <section id="part-blows" class="card blows" aria-labelledby="blows-title">
      <h2 id="blows-title">{t("blows.title")}</h2>
      {blows.length === 0 ? (
        <p class="soft">{t("blows.none")}</p>
      ) : (
        <div class="blow-pair">
          {SIDES.map((by) => (
            <BlowsOf key={by} table={blowTable(blows, ships, by)} />
          ))}
        </div>
      )}
    </section>
  );
}

function BlowsOf({ table }: { table: BlowTable }) {
  return (
    <div class="blow-scroll">
      <table class={`blow-table blows-${table.by}`}>
        <caption>{t(`blows.by.${table.by}`)}</caption>
        <thead>
          <tr>
            <td />
            {table.across.map((name) => (
              <th key={name} scope="col">
                {shipName(name)}
              </th>
            ))}
            <th scope="col">{t("blows.sum")}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.ship}>
              <th scope="row">{shipName(row.ship)}</th>
              {row.cells.map((cell, i) => (
                <td key={table.across[i]}>{cell && <Cell blow={cell} most={table.most} />}</td>
              ))}
              <td class="blow-sum">{Math.round(row.sum) || ""}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("blows.sum")}</th>
            {table.sums.map((sum, i) => (
              <td key={table.across[i]} class="blow-sum">
                {Math.round(sum) || ""}
              </td>
            ))}
            <td class="blow-sum">{Math.round(table.sums.reduce((sum, one) => sum + one, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cell({ blow, most }: { blow: Blow; most: number }) {
  const damage = Math.round(blow.damage);
  return (
    <span class="blow" title={t("blows.cell", { from: shipName(blow.from), to: shipName(blow.to), damage, hits: blow.hits })}>
      <span class="blow-bar" style={{ width: `${(blow.damage / most) * 100}%` }} aria-hidden="true" />
      <span class="mono">{damage}</span>
    </span>
  );
}
