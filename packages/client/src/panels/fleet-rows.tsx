import { mean } from "@terok-nor/shared/math/mean.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { isIdle } from "../battle/hand/idle.ts";
import { onField } from "../battle/orders/able.ts";
import { inWings } from "../battle/readings/wings.ts";
import { groupsOf } from "../battle/sight/mind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { orderText } from "../battle/words/order-words.ts";
import { type RowOrder, rowOrder, wingName, wingOf } from "../battle/words/row-words.ts";
import { t } from "../i18n/t.ts";
import { numberOf, percent, shipName } from "../i18n/words.ts";
import { Bar } from "../kit/bar.tsx";
import { ClassMark } from "../kit/class-mark.tsx";
import { pressesOn } from "./row-presses.ts";
import { WingRow } from "./wing-row.tsx";

/** All a row shows, in the order in which it does, and more: for those who listen, and those who say what they see. */
function spokenRow(ship: OwnShip, group: readonly number[], picture: Picture): string {
  const { words, figure } = rowOrder(ship, picture);
  return t("fleet.row", {
    name: shipName(ship.name),
    order: figure ? `${words} ${figure}` : orderText(ship, picture),
    group: spokenGroup(group),
    status: t(`status.${ship.status}`),
    hull: percent(ship.hull),
    shields: percent(mean(ship.shields)),
  });
}

const spokenGroup = (group: readonly number[]) => (group.length > 0 ? t("fleet.group", { group: group.join(", ") }) : "");

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
  const order = rowOrder(ship, picture);
  const group = groupsOf(bridge.mind, ship.id);
  const state = `row-own${ship.broken ? " row-broken" : ""}${isIdle(ship, picture.command.helm) ? " row-idle" : ""}`;
  const button = {
    type: "button",
    "data-entity": ship.id,
    disabled: !onField(ship),
    "aria-pressed": bridge.mind.selected.value.has(ship.id),
    "aria-label": spokenRow(ship, group, picture),
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
          <b>{shipName(ship.name)}</b> <small>{order.words}</small>
        </span>{" "}
        <RowEnd figure={order.figure} group={group.join(" ")} />
        {onField(ship) && <Bars ships={[ship]} />}
      </button>
    </li>
  );
}

function FleetChip({ ship, ...listed }: Listed & { ship: OwnShip }) {
  const { order, state, button } = shown(ship, listed);
  return (
    <li>
      <button {...button} class={`chip ${state}`} title={`${shipName(ship.name)}: ${order.words} ${order.figure}`}>
        {numberOf(ship.name)}
        <Bar tone="hull" value={onField(ship) ? ship.hull : 0} label={t("panel.hull")} />
      </button>
    </li>
  );
}

/** At a row's end: a countdown, and the number of its group, which is no word of its own to those who listen. */
function RowEnd({ figure, group }: { figure: string; group: string }) {
  return (
    <span class="row-end">
      {figure && <span class="row-distance">{figure}</span>}
      {group && <kbd class="row-group" data-key={group} />}
    </span>
  );
}

/** What all of them are about, if it is one thing. */
function wingOrder(ships: readonly OwnShip[], picture: Picture): RowOrder {
  const orders = ships.map((ship) => rowOrder(ship, picture));
  const words = new Set(orders.map((order) => order.words));
  if (words.size > 1) return { words: t("wing.orders"), figure: "" };
  return orders[0] ?? { words: "", figure: "" };
}

/** Many of a class: a press on the head selects all that are there. */
function FleetWing({ ships, ...listed }: Listed & { ships: readonly OwnShip[] }) {
  const { picture, bridge } = listed;
  const { selected } = bridge.mind;
  const meant = wingOf(ships, picture);
  const there = meant.filter(onField);
  const name = wingName(ships[0]?.cls ?? "bird", meant.length);
  const { words, figure } = wingOrder(meant, picture);
  const groups = new Set(there.map((ship) => groupsOf(bridge.mind, ship.id).join(" ")));
  const group = groups.size === 1 ? [...groups].join() : "";
  const [first] = there;
  const spoken = {
    name,
    order: `${words} ${figure}`.trim(),
    group: group ? spokenGroup(group.split(" ").map(Number)) : "",
    hull: percent(meanOf(there, "hull")),
    shields: percent(meanOf(there, "shields")),
  };
  const head = (
    <button
      type="button"
      class="row row-own"
      disabled={!first}
      aria-pressed={first !== undefined && there.every((ship) => selected.value.has(ship.id))}
      aria-label={t(first ? "wing.row" : "wing.row.away", spoken)}
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
        <b>{name}</b> <small>{words}</small>
      </span>{" "}
      <RowEnd figure={figure} group={group} />
      {first && <Bars ships={there} />}
    </button>
  );
  if (meant.length === 0) return <li>{head}</li>;
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
