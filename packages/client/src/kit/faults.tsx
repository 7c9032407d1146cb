import type { ComponentChildren } from "preact";
import { t } from "../i18n/t.ts";

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

/** Over any screen while the connection is being won back. */
export function LineLost() {
  return (
    <div class="veil" role="alertdialog" aria-label={t("line.back.title")}>
      <div class="card veil-card">
        <span class="spinner" aria-hidden="true" />
        <h2>{t("line.back.title")}</h2>
        <p>{t("line.back.text")}</p>
      </div>
    </div>
  );
}
