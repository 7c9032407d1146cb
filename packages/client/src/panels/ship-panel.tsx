import { mean } from "@terok-nor/shared/math/mean.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { burstText } from "../battle/words/burst-text.ts";
import { orderText } from "../battle/words/order-words.ts";
import { t } from "../i18n/t.ts";
import { percent, shipName } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { panelOpen } from "../settings/panel-choice.ts";
import { CrewList } from "./crew-list.tsx";
import { Facings } from "./facings.tsx";
import { MountList } from "./mount-list.tsx";
import { PowerPanel } from "./power-panel.tsx";
import { SystemList } from "./system-list.tsx";

/** The first ship of the selection in full: shields, hull, systems, power, weapons, and what it is about. */
export function ShipPanel({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  const chosen = picture.own.filter((ship) => bridge.mind.selected.value.has(ship.id));
  const ship = chosen[0];
  if (!ship) {
    return (
      <section class="panel ship-panel ship-panel-none" aria-label={t("battle.ship")}>
        <b>{t("battle.none")}</b>
        <small>{t("battle.none.hint")}</small>
      </section>
    );
  }
  const burst = burstText(ship);
  const ids = chosen.filter((one) => one.cls === ship.cls).map((one) => one.id);
  return (
    <section class="panel ship-panel" aria-label={t("battle.ship")}>
      <header class="ship-head">
        <h2>{shipName(ship.name)}</h2>
        <p title={orderText(ship, picture)}>
          {orderText(ship, picture)}
          {ship.holdFire && <em> · {t("order.holdFire")}</em>}
          {burst !== null && <em> · {burst}</em>}
          {ship.broken && <em class="bad"> · {t("panel.broken")}</em>}
        </p>
        {chosen.length > 1 && <span class="many">{t("battle.many", { count: chosen.length })}</span>}
        <FoldButton />
        <Gist ship={ship} />
      </header>
      <fieldset class="panel ship-body" id="ship-body" hidden={!panelOpen.value} disabled={bridge.watching}>
        <div class="ship-shields">
          <Facings
            shields={ship.shields}
            breaches={ship.breaches}
            reinforced={ship.reinforced}
            onReinforce={bridge.watching ? undefined : (facing) => bridge.give({ kind: "reinforce", ships: ids, facing })}
          />
          <Gauges ship={ship} />
        </div>
        <SystemList ship={ship} bridge={bridge} obrien={picture.command.obrien} />
        <PowerPanel key={ship.id} ship={ship} ids={ids} bridge={bridge} />
        <MountList ship={ship} />
        <CrewList ships={chosen} bridge={bridge} />
      </fieldset>
    </section>
  );
}

/** What one must know of a ship at any time: it stands in the strip, whether the panel is open or not. */
function Gist({ ship }: { ship: OwnShip }) {
  const shields = mean(ship.shields);
  const gist = [
    { what: t("panel.hull"), tone: "hull", value: ship.hull },
    { what: t("panel.shields"), tone: "shield", value: shields },
    ...(CLASSES[ship.cls].coreMax > 1 ? [{ what: t("panel.stress"), tone: "stress", value: ship.stress } as const] : []),
  ] as const;
  return (
    <dl class="gist">
      {gist.map(({ what, tone, value }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <Bar tone={tone} value={value} label={what} />
            <span class="mono">{percent(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Opens the panel over the field, or leaves the field that room. */
function FoldButton() {
  const key = bindings.value.panel;
  const label = panelOpen.value ? t("panel.fold") : t("panel.unfold");
  return (
    <button
      type="button"
      class="quiet fold"
      aria-expanded={panelOpen.value}
      aria-controls="ship-body"
      aria-label={label}
      aria-keyshortcuts={key ? keyLabel(key) : undefined}
      title={key ? t("panel.fold.key", { label, key: keyLabel(key) }) : label}
      onClick={() => {
        panelOpen.value = !panelOpen.peek();
      }}
    >
      <svg viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
        <path d={panelOpen.value ? "M5 9l7 7 7-7" : "M5 15l7-7 7 7"} />
      </svg>
    </button>
  );
}

function Gauges({ ship }: { ship: OwnShip }) {
  const extra: (readonly [string, number])[] = [
    [t("panel.troops"), ship.troops],
    [t("panel.boarders"), ship.boarders],
    [t("panel.charges"), ship.projectors],
  ];
  return (
    <dl class="gauges">
      <dt>{t("panel.hull")}</dt>
      <dd>
        <Bar tone="hull" value={ship.hull} label={t("panel.hull")} />
        <span>{percent(ship.hull)}</span>
      </dd>
      <dt>{t("panel.energy")}</dt>
      <dd>
        <Bar tone="energy" value={ship.energy} label={t("panel.energy")} />
        <span>{percent(ship.energy)}</span>
      </dd>
      {extra.map(([label, count]) =>
        count > 0 ? (
          <div key={label} class="gauge-count">
            <dt>{label}</dt>
            <dd>{Math.round(count)}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
