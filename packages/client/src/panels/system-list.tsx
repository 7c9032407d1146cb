import type { RepairItem } from "@terok-nor/shared/battle/order-limits.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { SYSTEMS, type SystemName } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { goesTo, rushable } from "../battle/orders/rushable.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { FIGURES } from "../battle/words/figures.ts";
import { t } from "../i18n/t.ts";
import { percent } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { KeeperTag } from "./crew-list.tsx";
import { OrderIcon } from "./icons.tsx";

/** Only an overpowered core has dampers worth watching, and a station has no engines. */
function systemsOf(ship: OwnShip): SystemName[] {
  const cls = CLASSES[ship.cls];
  return SYSTEMS.filter((system) => (system !== "dampers" || cls.coreMax > 1) && (system !== "engines" || cls.speed > 0));
}

/** The ship's systems; choosing one sends damage control there first. */
export function SystemList({ ship, bridge, obrien }: { ship: OwnShip; bridge: Sight; obrien: boolean }) {
  const first = (what: RepairItem) =>
    bridge.give({ kind: "repair", ships: [ship.id], priority: [what, ...ship.repair.filter((item) => item !== what)] });
  const worst = Math.max(0, ...ship.breaches);
  const rushes = obrien && goesTo(ship) ? rushable(ship) : null;
  return (
    <div class={rushes ? "systems systems-rush" : "systems"}>
      <h3>
        {t("panel.systems")} <KeeperTag duty="repair" ship={ship} ids={[ship.id]} bridge={bridge} />
      </h3>
      <ul>
        {systemsOf(ship).map((system) => {
          const at = SYSTEMS.indexOf(system);
          const health = ship.systems[at] ?? 0;
          const ceiling = ship.ceilings[at] ?? 1;
          return (
            <li key={system} class={health <= 0 ? "system-down" : ""}>
              <RepairButton what={system} isFirst={ship.repair[0] === system} onFirst={first} />
              <Bar tone="system" value={health} label={t(`system.${system}`)} />
              <span class="mono" title={ceiling < 1 ? t("panel.unfinished", { value: percent(ceiling) }) : undefined}>
                {percent(health)}
                {ceiling < 1 && <sup aria-hidden="true">†</sup>}
              </span>
              {rushes?.includes(system) && (
                <button
                  type="button"
                  class="rush"
                  aria-label={`${t("do.rush-repair")}: ${t(`system.${system}`)}`}
                  title={t("tip.rush-repair", FIGURES)}
                  onClick={() => bridge.give({ kind: "rush-repair", ship: ship.id, system })}
                >
                  <OrderIcon kind="rush-repair" />
                </button>
              )}
            </li>
          );
        })}
        {ship.ceilings.some((ceiling) => ceiling < 1) && <li class="unfinished soft">{t("panel.unfinished.note")}</li>}
        {worst > 0 && (
          <li class="system-down">
            <RepairButton what="breaches" isFirst={ship.repair[0] === "breaches"} onFirst={first} />
            <Bar tone="stress" value={worst / 3} label={t("system.breaches")} />
            <span class="mono">{Math.ceil(worst)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

function RepairButton({ what, isFirst, onFirst }: { what: RepairItem; isFirst: boolean; onFirst: (what: RepairItem) => void }) {
  const label = isFirst
    ? `${t(`system.${what}`)}: ${t("panel.repair.isFirst")}`
    : t("panel.repair.first", { what: t(`system.${what}`).toLowerCase() });
  return (
    <button type="button" class="system-name" aria-pressed={isFirst} aria-label={label} title={label} onClick={() => onFirst(what)}>
      {t(`system.${what}`)}
    </button>
  );
}
