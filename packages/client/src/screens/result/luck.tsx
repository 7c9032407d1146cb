import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";

/** The seeds a battle was fought with, for whoever wants to check the dice; nobody else needs to see them. */
export function Luck({ seed, chance }: { seed: number; chance: number }) {
  return (
    <details class="card luck">
      <summary>{t("result.luck")}</summary>
      <dl>
        <dt>{t("result.seed")}</dt>
        <dd class="mono">{seed}</dd>
        <dt>{t("result.chance")}</dt>
        <dd class="mono">{chance}</dd>
      </dl>
      <small>{t("result.chance.hint")}</small>
    </details>
  );
}
