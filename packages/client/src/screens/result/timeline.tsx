import "./timeline.css";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { logText } from "../../i18n/log-words.ts";
import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { countFolded, foldedLog, isFolded, type LogRowOf } from "./folded-log.ts";
import { LogIcon } from "./log-icon.tsx";

/** What a battle turned on stands out among the rest. */
const WEIGHTY = new Set<string>(["destroyed", "captured", "retreat", "arrived", "over", "struck", "exposed", "boarding"]);

/** The battle's log in words, of both sides or of one. */
export function Timeline({ log }: { log: readonly LogEntry[] }) {
  const side = useSignal<Side | null>(null);
  const shown = log.filter((entry) => side.value === null || entry.side === side.value);
  return (
    <section id="part-log" class="card timeline" aria-labelledby="log-title">
      <div class="card-head">
        <h2 id="log-title">{t("log.title")}</h2>
        <fieldset class="log-filter" aria-label={t("log.filter")}>
          {[null, ...SIDES].map((one) => (
            <button
              key={String(one)}
              type="button"
              class="small quiet"
              aria-pressed={side.value === one}
              onClick={() => {
                side.value = one;
              }}
            >
              {one === null ? t("log.all") : t(`side.${one}.short`)}
            </button>
          ))}
        </fieldset>
      </div>
      {side.value === null && shown.length > 0 && (
        <p class="two-heads">
          <b class="text-terran">{t("side.terran.short")}</b>
          <b class="text-alliance">{t("side.alliance.short")}</b>
        </p>
      )}
      {shown.length === 0 ? (
        <p class="soft">{t("log.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <ol tabIndex={0} class={side.value === null ? "two-sided" : ""} aria-label={t("log.title")}>
          <Rows rows={foldedLog(shown)} />
        </ol>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly LogRowOf[] }) {
  return rows.map((row, i) =>
    isFolded(row) ? (
      <Folded key={i} entries={row} />
    ) : (
      <li key={i} class={`row-${row.side}${WEIGHTY.has(row.kind) ? " weighty" : ""}`}>
        <LogRow entry={row} />
      </li>
    ),
  );
}

/** What was noticed between two deeds: how much of it, and all of it once asked for. */
function Folded({ entries }: { entries: readonly LogEntry[] }) {
  const { sightings, shields } = countFolded(entries);
  const times = [entries[0], entries.at(-1)].map((entry) => clockText((entry?.tick ?? 0) / ROOM_HZ));
  const words = [
    sightings > 0 ? t("log.fold.sightings", { count: sightings }) : "",
    shields > 0 ? t("log.fold.shields", { count: shields }) : "",
  ];
  return (
    <li class="folded">
      <details>
        <summary>
          <span class="mono">{[...new Set(times)].join("–")}</span> {words.filter(Boolean).join(", ")}
        </summary>
        <ol>
          <Rows rows={entries} />
        </ol>
      </details>
    </li>
  );
}

/** One entry: when, what sign, what happened. */
export function LogRow({ entry }: { entry: LogEntry }) {
  return (
    <>
      <time class="mono">{clockText(entry.tick / ROOM_HZ)}</time>
      <LogIcon kind={entry.kind} />
      <span>{logText(entry)}</span>
    </>
  );
}
