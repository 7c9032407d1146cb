import { useSignal } from "@preact/signals";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { BattleLink } from "../net/link.ts";
import { Fault } from "./faults.tsx";

export interface ResultProps {
  readonly link: BattleLink;
  /** Null: the battle was called off before there was one. */
  readonly result: BattleResult | null;
  readonly onLeave: () => void;
}

type Page = (props: ResultProps) => preact.JSX.Element;

const loadPage = (): Promise<Page> => import("./result/result-page.tsx").then((part) => part.ResultPage);

/** Fetches the page of the result while the battle is still fought. */
export function prepareResult(): void {
  loadPage().catch(() => undefined);
}

/** How it ended and why, what became of everybody, and the way to another battle; brought when it is first wanted. */
export function ResultScreen(props: ResultProps) {
  const page = useSignal<{ readonly Page: Page } | "failed" | null>(null);
  useEffect(() => {
    loadPage()
      .then((Page) => {
        page.value = { Page };
      })
      .catch(() => {
        page.value = "failed";
      });
  }, [page]);
  if (page.value === "failed")
    return (
      <Fault title={t("ending.other")} text={t("after.failed")}>
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t("app.retry")}
        </button>
        <button type="button" onClick={props.onLeave}>
          {t("app.back")}
        </button>
      </Fault>
    );
  if (!page.value)
    return (
      <p class="resuming" role="status">
        {t("after.loading")}
      </p>
    );
  const { Page } = page.value;
  return <Page {...props} />;
}
