import { SCAN_SPEED } from "@terok-nor/shared/approach/chart.ts";
import type { ContactId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { type Plot, sendScan } from "../hand/plot.ts";

/** Puts the sensors of a squadron on a contact alone; once they are, on all again. */
export function ScanButton({ plot, squadron, contact }: { plot: Plot; squadron: OwnSquadron; contact: ContactId }) {
  const name = squadronName(squadron);
  const on = squadron.scans === contact;
  return (
    <button
      type="button"
      aria-pressed={on}
      title={on ? t("chart.scan.all.tip") : t("chart.scan.tip", { speed: SCAN_SPEED * 100 })}
      onClick={() => sendScan(plot, on ? null : contact, squadron.id)}
    >
      <span>{t("chart.scan.with", { name })}</span>
      <small>{t(on ? "chart.scan.now" : "chart.scan.alone")}</small>
    </button>
  );
}
