import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/t.ts";

/** A window over the page, with its title and a way to close it; what is in it is there only while it is open. */
export function Dialog({
  open,
  title,
  kind,
  children,
}: {
  open: Signal<boolean>;
  title: string;
  /** Its class, for what is drawn differently. */
  kind: string;
  children: ComponentChildren;
}) {
  const dialog = useOpen(open.value);
  const close = () => {
    open.value = false;
  };
  return (
    <dialog ref={dialog} class={`card dialog ${kind}`} aria-label={title} onClose={close}>
      <header class="card-head">
        <h1>{title}</h1>
        <button type="button" class="quiet" onClick={close}>
          {t("app.close")}
        </button>
      </header>
      {open.value && children}
    </dialog>
  );
}

/** A dialog element that is shown over the page while it is open. */
export function useOpen(open: boolean): { current: HTMLDialogElement | null } {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return dialog;
}
