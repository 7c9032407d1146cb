import "./replay-list.css";
import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";

/** Takes a replay from this machine: chosen, or dropped anywhere on the page. */
export function FileDoor({ onFile }: { onFile: (file: File) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const over = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      over.value = true;
    };
    const out = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    window.addEventListener("dragover", hover, { signal });
    window.addEventListener("dragleave", out, { signal });
    window.addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, [onFile, over]);
  return (
    <section class={`card file-door${over.value ? " file-door-over" : ""}`} aria-label={t("replays.open")}>
      <p>{over.value ? t("replays.open.drop") : t("replays.open.hint")}</p>
      <button type="button" onClick={() => chooser.current?.click()}>
        {t("replays.open")}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".terok"
        aria-label={t("replays.open")}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </section>
  );
}
