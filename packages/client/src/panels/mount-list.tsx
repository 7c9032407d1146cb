import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { groupMounts, type MountGroup } from "../battle/readings/mount-groups.ts";
import { mountText, mountTip, mountTone } from "../battle/words/mount-words.ts";
import { t } from "../i18n/t.ts";

/** The ship's weapons, and why those that do not fire do not. */
export function MountList({ ship }: { ship: OwnShip }) {
  const groups = groupMounts(ship.mounts);
  if (groups.length === 0) return null;
  return (
    <div class="mounts">
      <h3>{t("panel.mounts")}</h3>
      <ul>
        {groups.map((group) => (
          <li key={group.weapon}>
            <span class="mount-name">
              {t(`weapon.${group.weapon}`)}
              {group.count > 1 && <span class="soft"> × {group.count}</span>}
              {group.left > 0 && <span class="soft"> · {t("mount.left", { count: group.left })}</span>}
            </span>
            <span class="mount-why" title={group.states.map(([why]) => mountTip(why, ship)).join(", ")}>
              {whyText(group, ship)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whyText(group: MountGroup, ship: OwnShip) {
  return group.states.map(([why, count], i) => (
    <span key={why} class={`why why-${mountTone(why)}`}>
      {i > 0 && ", "}
      {group.states.length > 1 && `${count} `}
      {mountText(why, ship)}
    </span>
  ));
}
