import "./terms-form.css";
import { useSignal } from "@preact/signals";
import { DELAYS, PAUSES, SERIES, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { t } from "../../i18n/t.ts";
import { Segmented } from "../../kit/segmented.tsx";
import type { RoomView } from "../../net/room-view.ts";

/** Whether the server took it. */
type OnSet = (terms: Partial<Terms>) => Promise<boolean>;

/** The terms the two agree on: what it counts for, how many battles, pauses, who looks on, and which map. */
export function TermsForm({ room, locked, onSet }: { room: RoomView; locked: boolean; onSet: OnSet }) {
  const { terms } = room;
  return (
    <section class="card terms" aria-labelledby="terms-title">
      <h2 id="terms-title">{t("terms.title")}</h2>
      <Segmented
        name="terms-rated"
        legend={t("terms.counts")}
        options={[false, true]}
        chosen={terms.rated}
        locked={locked}
        text={(rated) => (rated ? t("terms.rated") : t("terms.casual"))}
        hint={terms.rated ? t("terms.rated.hint") : t("terms.casual.hint")}
        onChoose={(rated) => onSet({ rated })}
      />
      <Segmented
        name="terms-series"
        legend={t("terms.series")}
        options={SERIES}
        chosen={terms.series}
        locked={locked}
        text={(series) => t(`terms.series.${series}`)}
        hint={t(`terms.series.${terms.series}.hint`)}
        onChoose={(series) => onSet({ series })}
      />
      <div class="terms-pair">
        <Segmented
          name="terms-pauses"
          legend={t("terms.pauses")}
          options={PAUSES}
          chosen={terms.pauses}
          locked={locked}
          text={(pauses) => (pauses === 0 ? t("terms.pauses.none") : t("terms.minutes", { minutes: pauses / 60 }))}
          onChoose={(pauses) => onSet({ pauses })}
        />
        <Segmented
          name="terms-delay"
          legend={t("terms.delay")}
          options={DELAYS}
          chosen={terms.delay}
          locked={locked || terms.rated}
          text={(delay) => (delay === 0 ? t("terms.delay.none") : t("lobby.seconds", { value: delay }))}
          describedBy="delay-hint"
          onChoose={(delay) => onSet({ delay })}
        />
        <small id="delay-hint" class="terms-pair-hint">
          {terms.delay === 0 ? t("terms.delay.none.hint") : t("terms.delay.hint", { seconds: terms.delay })}
        </small>
      </div>
      <SeedField room={room} locked={locked} onSet={onSet} />
    </section>
  );
}

/** Which map: one typed by hand to play it again, or whichever is drawn. */
function SeedField({ room, locked, onSet }: { room: RoomView; locked: boolean; onSet: OnSet }) {
  const typed = useSignal<string | null>(null);
  const asked = room.terms.seed !== null;
  const set = async () => {
    const digits = typed.peek()?.trim();
    typed.value = null;
    if (digits) await onSet({ seed: Number(digits) });
  };
  return (
    <div class="field seed-field">
      <label for="seed">{t("lobby.seed")}</label>
      <div class="joined">
        <input
          id="seed"
          class="mono"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={10}
          autocomplete="off"
          value={typed.value ?? String(room.seed)}
          disabled={locked}
          aria-describedby="seed-hint"
          onInput={(event) => {
            typed.value = event.currentTarget.value.replace(/\D/g, "");
            event.currentTarget.value = typed.value;
          }}
          onChange={set}
        />
        <button type="button" disabled={locked || !asked} onClick={() => onSet({ seed: null })}>
          {t("terms.seed.random")}
        </button>
      </div>
      <small id="seed-hint">{asked ? t("terms.seed.asked") : t("terms.seed.drawn")}</small>
    </div>
  );
}
