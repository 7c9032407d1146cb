import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type Way, waysOffered } from "../battle/orders/battle-ways.ts";
import { told } from "../battle/sight/mind.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";

/** Everything that may be done about the battle as a whole, behind one button. */
export function BattleMenu({ bridge }: { bridge: Bridge }) {
  const menu = useRef<HTMLDivElement>(null);
  const open = useSignal(false);
  const side = bridge.link.side.value;
  if (!side) return null;
  const choose = (way: Way) => {
    menu.current?.hidePopover();
    carryOut(bridge, way);
  };
  return (
    <>
      <button
        type="button"
        class="quiet small"
        aria-haspopup="menu"
        aria-expanded={open.value}
        popovertarget="battle-menu"
        title={t("conduct.menu.title")}
      >
        {t("conduct.menu")}
      </button>
      <div
        ref={menu}
        id="battle-menu"
        class="panel battle-menu"
        popover="auto"
        onToggle={(event) => {
          open.value = event.newState === "open";
        }}
      >
        {open.value && (
          <ul>
            {waysOffered(bridge.link.room.value, side, bridge.link.ownTime !== null).map(({ way, name, note, off }) => (
              <li key={way}>
                <button type="button" class={`way way-${way}`} aria-describedby={`way-${way}`} disabled={off} onClick={() => choose(way)}>
                  {name}
                </button>
                <small id={`way-${way}`}>{note}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function carryOut(bridge: Bridge, way: Way): void {
  const { link } = bridge;
  if (way === "resign") {
    bridge.mind.question.value = { text: t("battle.resign.ask"), yes: t("battle.resign.yes"), run: () => bridge.give({ kind: "resign" }) };
  } else if (way === "pause" || way === "resume") told(bridge.mind, link.pause(way === "pause"));
  else if (way === "draw" || way === "accept") told(bridge.mind, link.draw(way === "draw" ? "offer" : "accept"));
  else told(bridge.mind, link.abort());
}
