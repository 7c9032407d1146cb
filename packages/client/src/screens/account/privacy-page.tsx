import "./account-page.css";
import "../../i18n/later.ts";
import { CLOSED_KEPT_DAYS, DEEDS_KEPT_DAYS, NAME_KEPT_DAYS, OPEN_KEPT_DAYS } from "@terok-nor/shared/wire/kept-for.ts";
import { LINES_FOR_REPORTS } from "@terok-nor/shared/wire/report.ts";
import { t } from "../../i18n/t.ts";
import { PageFrame } from "../../kit/page-frame.tsx";
import { hashOf } from "../../kit/route.ts";

/** What is kept about whoever plays here, in plain words. */
export function PrivacyPage() {
  const reports = t("privacy.reports", { closed: CLOSED_KEPT_DAYS, open: OPEN_KEPT_DAYS, deeds: DEEDS_KEPT_DAYS });
  const parts: readonly (readonly [title: string, text: string])[] = [
    [t("privacy.account.title"), t("privacy.account")],
    [t("privacy.battles.title"), t("privacy.battles")],
    [t("privacy.talk.title"), t("privacy.talk", { lines: LINES_FOR_REPORTS })],
    [t("privacy.reports.title"), reports],
    [t("privacy.addresses.title"), t("privacy.addresses")],
    [t("privacy.browser.title"), t("privacy.browser")],
    [t("privacy.others.title"), t("privacy.others")],
    [t("privacy.rights.title"), t("privacy.rights", { name: NAME_KEPT_DAYS })],
  ];
  return (
    <PageFrame title={t("privacy.title")}>
      <article class="card privacy">
        <p>{t("privacy.lead")}</p>
        {parts.map(([title, text]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
        <a class="button" href={hashOf({ at: "account" })}>
          {t("privacy.rights.go")}
        </a>
      </article>
    </PageFrame>
  );
}
