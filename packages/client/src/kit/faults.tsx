import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { clockText } from "../i18n/words.ts";
import type { Trouble } from "../net/link.ts";
import { reloadUnasked } from "./leaving.ts";

/** A plain statement of what went wrong, with the way on. */
export function Fault({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <main class="fault">
      <section class="card" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        <div class="fault-ways">{children}</div>
      </section>
    </main>
  );
}

/** Over any screen while the connection is being won back: what is waited for, and how long. */
export function LineLost({ trouble }: { readonly trouble: Trouble | null }) {
  const title = t(
    trouble?.kind === "version" ? "line.version.title" : trouble?.kind === "silent" ? "line.silent.title" : "line.back.title",
  );
  return (
    <div class="veil" role="alertdialog" aria-label={title}>
      <div class="card veil-card">
        {trouble?.kind !== "version" && <span class="spinner" aria-hidden="true" />}
        <h2>{title}</h2>
        <WayBack trouble={trouble} />
      </div>
    </div>
  );
}

/** What is done about it, and what the player may do. */
export function WayBack({ trouble }: { readonly trouble: Trouble | null }) {
  const left = useSecondsUntil(trouble !== null && "until" in trouble ? trouble.until : null);
  if (trouble?.kind === "version")
    return (
      <>
        <p>{t("line.version.text")}</p>
        <button type="button" class="primary" onClick={reloadUnasked}>
          {t("line.version.reload")}
        </button>
      </>
    );
  const text = t(trouble?.kind === "silent" ? "line.silent.text" : "line.back.text");
  return (
    <p>
      {text} {left !== null && t("line.back.left", { time: clockText(left) })}
    </p>
  );
}

/** s from now until a moment of performance.now(), counted down; null where there is none. */
function useSecondsUntil(moment: number | null): number | null {
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    if (moment === null) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? null : Math.max(0, Math.round((moment - now) / 1000));
}
