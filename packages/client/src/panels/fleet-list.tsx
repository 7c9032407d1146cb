import { mean } from "@terok-nor/shared/math/mean.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { idleShips, isIdle } from "../battle/hand/idle.ts";
import { onField } from "../battle/orders/able.ts";
import { groupsOf, type Mind } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { sideOf, viewOf } from "../battle/sight/view-of.ts";
import { orderText } from "../battle/words/order-words.ts";
import { t } from "../i18n/t.ts";
import { percent, shipName } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";

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
        {picture.own.map((ship) => (
          <FleetRow key={ship.id} ship={ship} picture={picture} bridge={bridge} />
        ))}
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
              {picture.own
                .filter((ship) => sideOf(ship.cls) === side)
                .map((ship) => (
                  <FleetRow key={ship.id} ship={ship} picture={picture} bridge={bridge} />
                ))}
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

/** When somebody who is not on the field yet will be. */
function awayText(ship: OwnShip, picture: Picture): string {
  return ship.due >= 0 ? t("fleet.late", { seconds: Math.ceil(ship.due) }) : raiderText(picture);
}

function raiderText(picture: Picture): string {
  const { raiderDue, raiderRecalled } = picture.command;
  const seconds = Math.ceil(raiderDue);
  if (raiderRecalled) return t("fleet.raider.coming", { seconds });
  return seconds > 0 ? t("fleet.raider.due", { seconds }) : t("fleet.raider.ready");
}

function isExpected(ship: OwnShip, { command }: Picture): boolean {
  return ship.status === "away" && (ship.due >= 0 || command.raiderDue >= 0);
}

/** All a row shows, for those who listen. */
function spokenRow(ship: OwnShip, group: readonly number[], order: string): string {
  return t("fleet.row", {
    name: shipName(ship.name),
    group: group.length > 0 ? t("fleet.group", { group: group.join(", ") }) : "",
    status: t(`status.${ship.status}`),
    hull: percent(ship.hull),
    shields: percent(mean(ship.shields)),
    order,
  });
}

function FleetRow({ ship, picture, bridge }: { ship: OwnShip; picture: Picture; bridge: Sight }) {
  const there = onField(ship);
  const order = isExpected(ship, picture) ? awayText(ship, picture) : orderText(ship, picture);
  const { selected, hovered } = bridge.mind;
  const group = groupsOf(bridge.mind, ship.id);
  const at = (event: MouseEvent) => ({ x: ship.x, y: ship.y, entity: ship.id, add: event.shiftKey, ctrl: event.ctrlKey });
  return (
    <li>
      <button
        type="button"
        class={`row row-own${ship.broken ? " row-broken" : ""}${isIdle(ship, picture.command.helm) ? " row-idle" : ""}`}
        data-entity={ship.id}
        disabled={!there}
        aria-pressed={selected.value.has(ship.id)}
        aria-label={spokenRow(ship, group, order)}
        onClick={(event) => bridge.hand.primary(at(event))}
        onDblClick={() => bridge.eye.peek()?.lookAt(ship.x, ship.y)}
        onContextMenu={(event) => {
          event.preventDefault();
          bridge.hand.secondary(at(event));
        }}
        onPointerEnter={() => {
          hovered.value = ship.id;
        }}
        onPointerLeave={() => {
          hovered.value = -1;
        }}
      >
        <ClassMark cls={ship.cls} />
        <span class="row-text">
          <b>{shipName(ship.name)}</b>
          <small>{order}</small>
        </span>
        {group.length > 0 && <kbd class="row-group">{group.join(" ")}</kbd>}
        {there && (
          <span class="row-bars">
            <Bar tone="shield" value={mean(ship.shields)} label={t("panel.shields")} />
            <Bar tone="hull" value={ship.hull} label={t("panel.hull")} />
          </span>
        )}
      </button>
    </li>
  );
}
