import { mean } from "@terok-nor/shared/math/mean.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { isIdle } from "../battle/hand/idle.ts";
import { onField } from "../battle/orders/able.ts";
import { inWings } from "../battle/readings/wings.ts";
import { groupsOf } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { orderText } from "../battle/words/order-words.ts";
import { t } from "../i18n/t.ts";
import { numberOf, percent, shipName } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";
import { pressesOn } from "./row-presses.ts";
import { WingRow } from "./wing-row.tsx";

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

interface Listed {
  readonly picture: Picture;
  readonly bridge: Sight;
}

/** The rows of some own ships: one for each, and one that opens for many of a class. */
export function FleetRows({ ships, ...listed }: Listed & { ships: readonly OwnShip[] }) {
  return inWings(ships).map((wing) =>
    wing.ships.length > 1 ? (
      <FleetWing key={wing.cls} ships={wing.ships} {...listed} />
    ) : (
      wing.ships.map((ship) => <FleetRow key={ship.id} ship={ship} {...listed} />)
    ),
  );
}

/** What a ship's row and its chip have in common. */
function shown(ship: OwnShip, { picture, bridge }: Listed) {
  const order = isExpected(ship, picture) ? awayText(ship, picture) : orderText(ship, picture);
  const group = groupsOf(bridge.mind, ship.id);
  const state = `row-own${ship.broken ? " row-broken" : ""}${isIdle(ship, picture.command.helm) ? " row-idle" : ""}`;
  const button = {
    type: "button",
    "data-entity": ship.id,
    disabled: !onField(ship),
    "aria-pressed": bridge.mind.selected.value.has(ship.id),
    "aria-label": spokenRow(ship, group, order),
    ...pressesOn(bridge, ship),
  } as const;
  return { order, group, state, button };
}

function FleetRow({ ship, ...listed }: Listed & { ship: OwnShip }) {
  const { order, group, state, button } = shown(ship, listed);
  return (
    <li>
      <button {...button} class={`row ${state}`}>
        <ClassMark cls={ship.cls} />
        <span class="row-text">
          <b>{shipName(ship.name)}</b>
          <small>{order}</small>
        </span>
        {group.length > 0 && <kbd class="row-group">{group.join(" ")}</kbd>}
        {onField(ship) && <Bars ships={[ship]} />}
      </button>
    </li>
  );
}

function FleetChip({ ship, ...listed }: Listed & { ship: OwnShip }) {
  const { order, state, button } = shown(ship, listed);
  return (
    <li>
      <button {...button} class={`chip ${state}`} title={`${shipName(ship.name)}: ${order}`}>
        {numberOf(ship.name)}
        <Bar tone="hull" value={onField(ship) ? ship.hull : 0} label={t("panel.hull")} />
      </button>
    </li>
  );
}

/** Many of a class: a press on the head selects all that are there. */
function FleetWing({ ships, ...listed }: Listed & { ships: readonly OwnShip[] }) {
  const { picture, bridge } = listed;
  const { selected } = bridge.mind;
  const there = ships.filter(onField);
  const name = t(`chart.many.${ships[0]?.cls ?? "bird"}`, { count: there.length });
  const orders = new Set(there.map((ship) => orderText(ship, picture)));
  const order = orders.size === 1 ? [...orders].join() : orders.size === 0 ? "" : t("wing.orders");
  const groups = new Set(there.map((ship) => groupsOf(bridge.mind, ship.id).join(" ")));
  const group = groups.size === 1 ? [...groups].join() : "";
  const [first] = there;
  const head = (
    <button
      type="button"
      class="row row-own"
      disabled={!first}
      aria-pressed={first !== undefined && there.every((ship) => selected.value.has(ship.id))}
      aria-label={t("wing.row", { name, order, hull: percent(meanOf(there, "hull")), shields: percent(meanOf(there, "shields")) })}
      onClick={(event) =>
        bridge.hand.box(
          there.map((ship) => ship.id),
          event.shiftKey,
        )
      }
      onDblClick={() => first && bridge.eye.peek()?.lookAt(first.x, first.y)}
    >
      <ClassMark cls={ships[0]?.cls ?? null} />
      <span class="row-text">
        <b>{name}</b>
        <small>{order}</small>
      </span>
      {group && <kbd class="row-group">{group}</kbd>}
      {first && <Bars ships={there} />}
    </button>
  );
  return (
    <WingRow
      name={name}
      head={head}
      chips={() => ships.map((ship) => <FleetChip key={ship.id} ship={ship} {...listed} />)}
      rows={() => ships.map((ship) => <FleetRow key={ship.id} ship={ship} {...listed} />)}
    />
  );
}

const meanOf = (ships: readonly OwnShip[], what: "hull" | "shields"): number =>
  mean(ships.map((ship) => (what === "hull" ? ship.hull : mean(ship.shields))));

function Bars({ ships }: { ships: readonly OwnShip[] }) {
  return (
    <span class="row-bars">
      <Bar tone="shield" value={meanOf(ships, "shields")} label={t("panel.shields")} />
      <Bar tone="hull" value={meanOf(ships, "hull")} label={t("panel.hull")} />
    </span>
  );
}
