import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { idleShips } from "../battle/hand/idle.ts";
import type { Mind } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { sideOf, viewOf } from "../battle/sight/view-of.ts";
import { t } from "../i18n/t.ts";
import { FleetRows } from "./fleet-rows.tsx";

/** The side's own ships: how they are, what they do, their group. With both sides seen, one after the other. */
export function FleetList({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  if (viewOf(picture) === "both") return <BothFleets bridge={bridge} picture={picture} />;
  const title = bridge.watching ? t("watch.fleet", { side: t(`side.${picture.side}.adjective`) }) : t("battle.fleet");
  return (
    <section class="panel list fleet" data-list="fleet" aria-label={title}>
      <div class="list-head">
        <h2>{title}</h2>
        {!bridge.watching && <IdleChip picture={picture} mind={bridge.mind} />}
      </div>
      <ul>
        <FleetRows ships={picture.own} picture={picture} bridge={bridge} />
      </ul>
    </section>
  );
}

function BothFleets({ bridge, picture }: { bridge: Sight; picture: Picture }) {
  return (
    <section class="panel list fleet" data-list="fleet" aria-label={t("watching.fleets")}>
      {SIDES.map((side) => {
        const title = t("watch.fleet", { side: t(`side.${side}.adjective`) });
        return (
          <div key={side} data-side={side}>
            <div class="list-head">
              <h2>{title}</h2>
            </div>
            <ul aria-label={title}>
              <FleetRows ships={picture.own.filter((ship) => sideOf(ship.cls) === side)} picture={picture} bridge={bridge} />
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** How many ships wait for orders; a click selects them. */
function IdleChip({ picture, mind }: { picture: Picture; mind: Mind }) {
  const idle = idleShips(picture);
  if (idle.length === 0) return null;
  return (
    <button
      type="button"
      class="idle-chip"
      title={t("fleet.idle.hint")}
      onClick={() => {
        mind.selected.value = new Set(idle.map((ship) => ship.id));
      }}
    >
      {t("fleet.idle", { count: idle.length })}
    </button>
  );
}
