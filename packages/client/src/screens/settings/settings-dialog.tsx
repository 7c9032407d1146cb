import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { hintsOn, showHints } from "../../battle/alerts/learned-hints.ts";
import { t } from "../../i18n/t.ts";
import { ACTIONS, type Action } from "../../settings/actions.ts";
import { type CalmChoice, calmChoice } from "../../settings/calm-choice.ts";
import { chooseFrames, FRAME_CHOICES, frameChoice } from "../../settings/frame-choice.ts";
import { actionOn, bindings, keepBindings, keyLabel, keyName, rebound, USUAL_KEYS } from "../../settings/keys.ts";

/** Settings, kept in this browser: the calm picture, and every key. */
export function SettingsDialog({ open }: { open: Signal<boolean> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open.value]);
  return (
    <dialog
      ref={dialog}
      class="card settings"
      aria-label={t("settings.title")}
      onClose={() => {
        open.value = false;
      }}
    >
      <header class="card-head">
        <h1>{t("settings.title")}</h1>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            open.value = false;
          }}
        >
          {t("app.close")}
        </button>
      </header>
      {open.value && (
        <>
          <CalmSetting />
          <FrameSetting />
          <HintSetting />
          <KeySettings />
        </>
      )}
    </dialog>
  );
}

function CalmSetting() {
  return (
    <fieldset class="segmented three">
      <legend>{t("settings.calm")}</legend>
      {(["system", "on", "off"] as CalmChoice[]).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="calm"
            checked={calmChoice.value === choice}
            onChange={() => {
              calmChoice.value = choice;
            }}
          />
          <span>{t(`settings.calm.${choice}`)}</span>
        </label>
      ))}
      <small>{t("settings.calm.hint")}</small>
    </fieldset>
  );
}

function FrameSetting() {
  return (
    <fieldset class="segmented three">
      <legend>{t("settings.frames")}</legend>
      {FRAME_CHOICES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="frames" checked={frameChoice.value === choice} onChange={() => chooseFrames(choice)} />
          <span>{t(`settings.frames.${choice}`)}</span>
        </label>
      ))}
      <small>{t("settings.frames.hint")}</small>
    </fieldset>
  );
}

function HintSetting() {
  return (
    <fieldset class="segmented hint-setting">
      <legend>{t("settings.hints")}</legend>
      {[true, false].map((on) => (
        <label key={String(on)}>
          <input type="radio" name="hints" checked={hintsOn.value === on} onChange={() => showHints(on)} />
          <span>{on ? t("settings.hints.on") : t("settings.hints.off")}</span>
        </label>
      ))}
      <small>{t("settings.hints.hint")}</small>
    </fieldset>
  );
}

function KeySettings() {
  const waiting = useSignal<Action | null>(null);
  const note = useSignal("");
  const press = (event: KeyboardEvent) => {
    const action = waiting.peek();
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    waiting.value = null;
    const key = keyName(event);
    const taken = actionOn(bindings.peek(), key);
    const next = rebound(bindings.peek(), action, key);
    if (!next) return;
    keepBindings(next);
    note.value = taken && taken !== action ? t("settings.keys.taken", { key: keyLabel(key), action: t(`action.${taken}`) }) : "";
  };
  return (
    <section class="keys" onKeyDownCapture={press}>
      <div class="card-head">
        <h2>{t("settings.keys")}</h2>
        <button type="button" class="quiet small" onClick={() => keepBindings(USUAL_KEYS)}>
          {t("settings.reset")}
        </button>
      </div>
      <small>{t("settings.keys.hint")}</small>
      <p role="status" class="keys-note">
        {note}
      </p>
      <ul>
        {ACTIONS.map((action) => {
          const key = bindings.value[action];
          const label = key ? keyLabel(key) : t("key.none");
          return (
            <li key={action}>
              <span>{t(`action.${action}`)}</span>
              <button
                type="button"
                class="small"
                aria-label={t("settings.keys.change", { action: t(`action.${action}`), key: label })}
                onClick={() => {
                  waiting.value = action;
                }}
              >
                {waiting.value === action ? t("settings.keys.press") : label}
              </button>
            </li>
          );
        })}
      </ul>
      <small>{t("settings.keys.fixed")}</small>
    </section>
  );
}
