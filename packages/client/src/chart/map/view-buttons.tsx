import { t } from "../../i18n/t.ts";
import { zoomBy } from "../hand/chart-keys.ts";
import { frameAll, type Plot } from "../hand/plot.ts";

/** Nearer, wider, and all of the chart. */
export function ViewButtons({ plot }: { plot: Plot }) {
  return (
    <div class="chart-view">
      <button type="button" class="small" aria-label={t("chart.nearer")} onClick={() => zoomBy(plot, 1.35)}>
        +
      </button>
      <button type="button" class="small" aria-label={t("chart.wider")} onClick={() => zoomBy(plot, 1 / 1.35)}>
        −
      </button>
      <button type="button" class="small" aria-label={t("chart.frame")} title={t("chart.frame")} onClick={() => frameAll(plot)}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9v6M9 12h6" />
        </svg>
      </button>
    </div>
  );
}
