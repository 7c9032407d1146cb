import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";

/** The emblem for a battle that went as history went: the station's ring in laurels. */
export function HistoryBadge() {
  return (
    <p class="history-badge" title={t("after.historic.note")}>
      <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
          <circle cx="24" cy="22" r="9.5" />
          <path d="M14.8 19.7c5.5-2.4 12.9-2.4 18.4 0M24 8v28M18 12c-3 6-3 14 0 20M30 12c3 6 3 14 0 20" />
          <path d="M9 12c-5 8-4.5 18 2.5 25M39 12c5 8 4.5 18-2.5 25" />
          <path d="M17 42c2.5-1.5 4.5-2.5 7-2.5s4.5 1 7 2.5" />
        </g>
        <g fill="currentColor">
          <path d="M8.5 14c-3.5-.5-5-2.5-5.5-5.5 3.5.3 5.5 2 5.5 5.5zM6 21.5c-3.3-1-4.5-3.3-4.3-6.3 3.2 1 4.8 3 4.3 6.3zM6.8 29c-3-1.8-3.7-4.2-2.8-7 2.7 1.8 3.8 4 2.8 7zM10.5 36c-3-1.2-4.5-3-4.3-6 2.9 1 4.8 2.9 4.3 6z" />
          <path d="M39.5 14c3.5-.5 5-2.5 5.5-5.5-3.5.3-5.5 2-5.5 5.5zM42 21.5c3.3-1 4.5-3.3 4.3-6.3-3.2 1-4.8 3-4.3 6.3zM41.2 29c3-1.8 3.7-4.2 2.8-7-2.7 1.8-3.8 4-2.8 7zM37.5 36c3-1.2 4.5-3 4.3-6-2.9 1-4.8 2.9-4.3 6z" />
        </g>
      </svg>
      <span>
        <b>{t("after.historic")}</b>
        <small>{t("after.historic.note")}</small>
      </span>
    </p>
  );
}
