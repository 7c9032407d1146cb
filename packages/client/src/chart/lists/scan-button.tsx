import { SCAN_SPEED } from "@terok-nor/shared/approach/chart.ts";
import type { ChartContact, ChartPicture, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { scannedAlone } from "../courses/scanned-alone.ts";
import { type Plot, sendScan } from "../hand/plot.ts";

interface Shown {
  readonly plot: Plot;
  readonly chart: ChartPicture;
  readonly squadron: OwnSquadron;
  readonly contact: ChartContact;
}

/** Puts the sensors of a squadron on a contact alone, and says what that gains and costs; once they are, on all again. */
export function ScanButton({ plot, chart, squadron, contact }: Shown) {
  const name = squadronName(squadron);
  const on = squadron.scans === contact.id;
  const times = scannedAlone(squadron, contact, chart.contacts);
  const gain = times === null ? t("chart.scan.far") : t("chart.scan.alone", { times: times.toFixed(0) });
  return (
    <>
      <button type="button" aria-pressed={on} onClick={() => sendScan(plot, on ? null : contact.id, squadron.id)}>
        <span>{t("chart.scan.with", { name })}</span>
        <small>{on ? t("chart.scan.now") : gain}</small>
      </button>
      <small class="chart-price">{on ? t("chart.scan.back") : t("chart.scan.price", { speed: percent(SCAN_SPEED) })}</small>
    </>
  );
}
