import type { Signal } from "@preact/signals";
import { fingers } from "../../battle/hand/pointer-kind.ts";
import { FIGURES } from "../../battle/words/figures.ts";
import { t } from "../../i18n/t.ts";
import { Dialog } from "../../kit/dialog.tsx";

/** The game in five lines. */
export function HowDialog({ open }: { open: Signal<boolean> }) {
  return (
    <Dialog open={open} title={t("landing.how")} kind="how">
      <ol>
        <li>{t(fingers.matches ? "landing.how.1.touch" : "landing.how.1")}</li>
        <li>{t("landing.how.2", FIGURES)}</li>
        <li>{t("landing.how.3")}</li>
        <li>{t("landing.how.4", FIGURES)}</li>
        <li>{t("landing.how.5")}</li>
      </ol>
    </Dialog>
  );
}
