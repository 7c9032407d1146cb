import { type Signal, useSignal } from "@preact/signals";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { useEffect } from "preact/hooks";
import { moveShare, PRESETS, type Preset, presetOf, type Shares, toShares } from "../battle/readings/power-shares.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { KeeperTag } from "./crew-list.tsx";
import { StressDial } from "./stress-dial.tsx";

const PARTS = ["weapons", "shields", "engines"] as const;
/** ms for which what the hand set is shown before the ship's own report counts again. */
const SETTLE = 900;

interface Split {
  readonly shares: Shares;
  readonly core: number;
}

/** How the core's power is split, by preset or by hand, and for an overpowered core how far it is opened. */
export function PowerPanel({ ship, ids, bridge }: { ship: OwnShip; ids: readonly number[]; bridge: Sight }) {
  const held = useHeld();
  const { shares, core } = held.value ?? splitOf(ship);
  const hold = (split: Split) => {
    held.value = split;
  };
  // Shares and core are given apart: who takes one of them over leaves the other to the crew.
  const divide = (shares: Shares) => {
    hold({ shares, core });
    const [weapons, shields, engines] = shares;
    bridge.give({ kind: "power", ships: [...ids], weapons, shields, engines, core: null });
  };
  const open = (core: number) => {
    hold({ shares, core });
    bridge.give({ kind: "power", ships: [...ids], weapons: null, shields: null, engines: null, core });
  };
  return (
    <div class="power">
      <h3>
        {t("panel.power")} <KeeperTag duty="power" ship={ship} ids={ids} bridge={bridge} />
      </h3>
      <Presets shares={shares} onChoose={(preset) => divide(PRESETS[preset])} />
      {PARTS.map((part, i) => (
        <label key={part} class={`slider slider-${part}`}>
          <span>{t(`power.${part}`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            value={shares[i]}
            onInput={(event) => hold({ shares: moveShare(shares, i, Number(event.currentTarget.value)), core })}
            onChange={(event) => divide(moveShare(shares, i, Number(event.currentTarget.value)))}
          />
          <span class="mono">{shares[i]}</span>
        </label>
      ))}
      <Core ship={ship} core={core} onHold={(value) => hold({ shares, core: value })} onSet={open} />
    </div>
  );
}

const splitOf = (ship: OwnShip): Split => ({ shares: toShares(ship.power), core: Math.round(ship.core * 100) });

/** What the hand has set, until it has had time to show in the ship's own report; then null. */
function useHeld(): Signal<Split | null> {
  const held = useSignal<Split | null>(null);
  useEffect(() => {
    if (!held.value) return;
    const timer = setTimeout(() => {
      held.value = null;
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [held.value]);
  return held;
}

function Presets({ shares, onChoose }: { shares: Shares; onChoose: (preset: Preset) => void }) {
  const now = presetOf(shares);
  return (
    <div class="presets">
      {(Object.keys(PRESETS) as Preset[]).map((preset) => (
        <button key={preset} type="button" aria-pressed={now === preset} onClick={() => onChoose(preset)}>
          {t(`power.${preset}`)}
        </button>
      ))}
    </div>
  );
}

interface CoreProps {
  readonly ship: OwnShip;
  /** % */
  readonly core: number;
  readonly onHold: (core: number) => void;
  readonly onSet: (core: number) => void;
}

/** How far the core is opened, and what that does to the ship; nothing for a core that cannot be overpowered. */
function Core({ ship, core, onHold, onSet }: CoreProps) {
  const max = Math.round(CLASSES[ship.cls].coreMax * 100);
  if (max <= FULL_CORE) return null;
  return (
    <div class="core">
      <div class="slider slider-core">
        <span>{t("panel.core")}</span>
        <CoreSlider core={core} max={max} safe={ship.safeCore} onHold={onHold} onSet={onSet} />
        <span class="mono">{core}</span>
      </div>
      <StressDial stress={ship.stress} />
    </div>
  );
}

/** % a core may be opened at least, and % that every core bears. */
const MIN_CORE = 20;
const FULL_CORE = 100;

function CoreSlider({
  core,
  max,
  safe,
  onHold,
  onSet,
}: {
  core: number;
  max: number;
  safe: number;
  onHold: (value: number) => void;
  onSet: (value: number) => void;
}) {
  const limit = Math.round(safe * 100);
  const along = Math.max(0, Math.min(100, ((limit - MIN_CORE) / (max - MIN_CORE)) * 100));
  return (
    <span class="core-track" title={t("panel.core.limit", { limit })} style={{ "--limit": `${along}%` }}>
      <input
        type="range"
        min={MIN_CORE}
        max={max}
        value={core}
        aria-label={t("panel.core")}
        aria-valuetext={`${t("panel.percent", { value: core })}. ${t("panel.core.limit", { limit })}`}
        onInput={(event) => onHold(Number(event.currentTarget.value))}
        onChange={(event) => onSet(Number(event.currentTarget.value))}
      />
    </span>
  );
}
