import type { Duty } from "@terok-nor/shared/battle/duties.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { type DutyRow, dutyRows, keeperOf } from "../battle/readings/crew-duties.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";

/** What the crews of the chosen ships see to unasked, each matter with its switch. */
export function CrewList({ ships, bridge }: { ships: readonly OwnShip[]; bridge: Sight }) {
  const rows = dutyRows(ships);
  if (rows.length === 0) return null;
  return (
    <div class="crew">
      <h3 title={t("crew.hint")}>{t("crew.title")}</h3>
      <ul aria-label={t("crew.title")}>
        {rows.map((row) => (
          <li key={row.duty}>
            <DutySwitch row={row} bridge={bridge} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On while the crew sees to it on all of the ships; else a press leaves it to them, whoever has it. */
function DutySwitch({ row: { duty, ids, keeper }, bridge }: { row: DutyRow; bridge: Sight }) {
  const on = keeper === "crew";
  const help = t(`crew.${duty}.tip`);
  return (
    <button
      type="button"
      role="switch"
      class={`duty duty-${keeper}`}
      aria-checked={on}
      aria-label={`${t(`crew.${duty}`)}: ${t(`crew.keeper.${keeper}.long`)}`}
      aria-description={help}
      title={`${help} ${t(`crew.keeper.${keeper}.tip`)}`}
      onClick={() => bridge.give({ kind: "crew", ships: [...ids], duty, on: !on })}
    >
      <span>{t(`crew.${duty}`)}</span>
      <b>{t(`crew.keeper.${keeper}`)}</b>
    </button>
  );
}

/** Beside a control that the crew works as well: who has it now, and where that is the commander, the way back. */
export function KeeperTag({ duty, ship, ids, bridge }: { duty: Duty; ship: OwnShip; ids: readonly number[]; bridge: Sight }) {
  const keeper = keeperOf(duty, ship);
  if (keeper === "off") return null;
  if (keeper === "crew") return <small class="keeper">{t("crew.tag.crew")}</small>;
  return (
    <button
      type="button"
      class="keeper"
      title={t("crew.keeper.you.tip")}
      aria-label={t("crew.back", { what: t(`crew.${duty}`).toLowerCase() })}
      onClick={() => bridge.give({ kind: "crew", ships: [...ids], duty, on: true })}
    >
      {t("crew.tag.you")} ×
    </button>
  );
}
