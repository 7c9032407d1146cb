import "./settings-dialog.css";
import { type Signal, useSignal } from "@preact/signals";
import { hintsOn, showHints } from "../../battle/hints/learned-hints.ts";
import { ACTIONS, type Action } from "../../battle/keys/actions.ts";
import { actionOn, bindings, keyLabel, rebound, USUAL_KEYS } from "../../battle/keys/keys.ts";
import { t } from "../../i18n/t.ts";
import { Choice } from "../../kit/choice.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { keyMeant } from "../../kit/key-meant.ts";
import { CALM_CHOICES, calmChoice } from "../../settings/calm-choice.ts";
import { FRAME_CHOICES, frameChoice } from "../../settings/frame-choice.ts";
import { peopleSpeak } from "../../settings/people-choice.ts";
import { PICTURE_CHOICES, pictureChoice } from "../../settings/picture-choice.ts";
import { KeptChoice } from "./kept-choice.tsx";
import { ReadingSettings } from "./reading-settings.tsx";
import { SoundSettings } from "./sound-settings.tsx";

/** Settings, kept in this browser: the calm picture, the sound, and every key. */
export function SettingsDialog({ open }: { open: Signal<boolean> }) {
  return (
    <Dialog open={open} title={t("settings.title")} kind="settings">
      <KeptChoice
        name="calm"
        legend={t("settings.calm")}
        dress="three"
        options={CALM_CHOICES}
        kept={calmChoice}
        text={(choice) => t(`settings.calm.${choice}`)}
        hint={t("settings.calm.hint")}
      />
      <KeptChoice
        name="picture"
        legend={t("settings.picture")}
        dress="four"
        options={PICTURE_CHOICES}
        kept={pictureChoice}
        text={(choice) => t(`settings.picture.${choice}`)}
        hint={t("settings.picture.hint")}
      />
      <KeptChoice
        name="frames"
        legend={t("settings.frames")}
        dress="three"
        options={FRAME_CHOICES}
        kept={frameChoice}
        text={(choice) => t(`settings.frames.${choice}`)}
        hint={t("settings.frames.hint")}
      />
      <ReadingSettings />
      <Choice
        name="hints"
        legend={t("settings.hints")}
        dress="hint-setting"
        options={[true, false]}
        chosen={hintsOn.value}
        text={(on) => (on ? t("settings.hints.on") : t("settings.hints.off"))}
        hint={t("settings.hints.hint")}
        onChoose={showHints}
      />
      <SoundSettings />
      <KeptChoice
        name="people"
        legend={t("settings.people")}
        dress="hint-setting"
        options={[true, false]}
        kept={peopleSpeak}
        text={(on) => (on ? t("settings.people.on") : t("settings.people.off"))}
        hint={t("settings.people.hint")}
      />
      <KeySettings />
    </Dialog>
  );
}

const MODIFIERS = new Set(["shift", "control", "alt", "altgraph", "meta"]);

function KeySettings() {
  const waiting = useSignal<Action | null>(null);
  const note = useSignal("");
  const press = (event: KeyboardEvent) => {
    const action = waiting.peek();
    // With Ctrl, Cmd or Alt a key is the browser's or the system's.
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const key = keyMeant(event);
    if (key === "" || MODIFIERS.has(key)) return;
    waiting.value = null;
    const taken = actionOn(bindings.peek(), key);
    const next = rebound(bindings.peek(), action, key);
    if (!next) return;
    bindings.value = next;
    note.value = taken && taken !== action ? t("settings.keys.taken", { key: keyLabel(key), action: t(`action.${taken}`) }) : "";
  };
  return (
    <section class="keys" onKeyDownCapture={press}>
      <div class="card-head">
        <h2>{t("settings.keys")}</h2>
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            bindings.value = USUAL_KEYS;
          }}
        >
          {t("settings.reset")}
        </button>
      </div>
      <small>{t("settings.keys.hint")}</small>
      <p role="status" class="keys-note">
        {note}
      </p>
      <ul>
        {ACTIONS.map((action) => (
          <KeyRow key={action} action={action} waiting={waiting} />
        ))}
      </ul>
      <small>{t("settings.keys.fixed")}</small>
    </section>
  );
}

function KeyRow({ action, waiting }: { action: Action; waiting: Signal<Action | null> }) {
  const key = bindings.value[action];
  const label = key ? keyLabel(key) : t("key.none");
  const wait = () => {
    waiting.value = action;
  };
  return (
    <li>
      <span>{t(`action.${action}`)}</span>
      <button
        type="button"
        class="small"
        aria-label={t("settings.keys.change", { action: t(`action.${action}`), key: label })}
        onClick={wait}
      >
        {waiting.value === action ? t("settings.keys.press") : label}
      </button>
    </li>
  );
}
