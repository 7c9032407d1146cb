import "./page-frame.css";
import type { ComponentChildren } from "preact";
import { t } from "../i18n/t.ts";
import type { Answer } from "../net/api.ts";
import { hashOf } from "./route.ts";

/** A page of its own: its title, and the way back to the first. */
export function PageFrame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="page">
      <header class="page-head">
        <h1>{title}</h1>
        <a class="button quiet" href={hashOf({ at: "landing" }) || "#"}>
          {t("app.back")}
        </a>
      </header>
      {children}
    </main>
  );
}

/** What was asked for, once it is there; before that and without it, plain words and the way to ask again. */
export function Answered<T>({
  answer,
  again,
  children,
}: {
  answer: Answer<T> | null;
  again: () => void;
  children: (value: T) => ComponentChildren;
}) {
  if (answer === null)
    return (
      <p class="loading" role="status">
        {t("page.loading")}
      </p>
    );
  if (answer.ok) return <>{children(answer.value)}</>;
  return (
    <div class="card empty" role="alert">
      <p>{answer.text}</p>
      <button type="button" onClick={again}>
        {t("app.retry")}
      </button>
    </div>
  );
}
