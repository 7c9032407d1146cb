import { MAX_RADIUS, MIN_RADIUS } from "../battle/hand/hand.ts";
import { orderRow } from "../battle/orders/rows.ts";
import type { Mind } from "../battle/sight/mind.ts";
import { t } from "../i18n/t.ts";

/** What the order that was asked for still needs, with its own settings; over the field, where its target is. */
export function PendingStrip({ mind }: { mind: Mind }) {
  const { pending, orbitRadius, posing } = mind;
  const kind = pending.value;
  if (!kind) return null;
  const text = t(`pending.${kind}`, { radius: orbitRadius.value });
  const choice = kind === "ping" ? undefined : orderRow(kind).choice;
  return (
    <div class="panel pending" role="status">
      <span>{text}</span>
      {choice === "radius" && (
        <input
          type="range"
          aria-label={t("pending.radius")}
          min={MIN_RADIUS}
          max={MAX_RADIUS}
          step={10}
          value={orbitRadius.value}
          onInput={(event) => {
            orbitRadius.value = Number(event.currentTarget.value);
          }}
        />
      )}
      {choice === "posing" && (
        <fieldset class="posing" aria-label={t("pending.posing")}>
          {(["defiant", "raider"] as const).map((cls) => (
            <button
              key={cls}
              type="button"
              class="small"
              aria-pressed={posing.value === cls}
              onClick={() => {
                posing.value = cls;
              }}
            >
              {t(`class.${cls}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="small quiet"
        onClick={() => {
          pending.value = null;
        }}
      >
        {t("app.cancel")}
      </button>
    </div>
  );
}
