import "./offer.css";
import { useSignal } from "@preact/signals";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";

/** ms alone in the muster after which a captain is offered. */
const OFFER_AFTER = 20_000;

/** Whether somebody who waits alone has waited long enough to be offered a captain. */
export function useOffer(alone: boolean): boolean {
  const due = useSignal(false);
  useEffect(() => {
    due.value = false;
    if (!alone) return;
    const timer = setTimeout(() => {
      due.value = true;
    }, OFFER_AFTER);
    return () => clearTimeout(timer);
  }, [alone, due]);
  return due.value;
}

/** Offers whoever waits for an opponent a battle against the computer. `text`: what happens to the waiting meanwhile. */
export function Offer({ text = t("captain.offer.text"), onFight }: { text?: string; onFight: (level: CaptainLevel) => void }) {
  return (
    <section class="card offer" role="status" aria-labelledby="offer-title">
      <h2 id="offer-title">{t("captain.offer")}</h2>
      <p>{text}</p>
      <div class="offer-levels">
        {CAPTAIN_LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            aria-label={t("captain.offer.level", { level: t(`level.${level}`) })}
            onClick={() => onFight(level)}
          >
            {t(`level.${level}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
