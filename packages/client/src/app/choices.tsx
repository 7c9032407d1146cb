import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { LobbyChoices, RoomView } from "../net/link.ts";

interface Choice {
  readonly key: keyof LobbyChoices;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What one step on screen is worth in the setup. */
  readonly unit: number;
  readonly show: (value: number) => string;
}

const CHOICES: readonly Choice[] = [
  { key: "galors", min: 2, max: 4, step: 1, unit: 1, show: String },
  { key: "birds", min: 4, max: 8, step: 1, unit: 1, show: String },
  { key: "overhaul", min: 0, max: 100, step: 5, unit: 0.01, show: (value) => t("lobby.percent", { value }) },
  { key: "raiderAway", min: 0, max: 180, step: 10, unit: 1, show: (value) => t("lobby.seconds", { value }) },
];

type Asked = Readonly<Record<keyof LobbyChoices, { readonly value: number; readonly waits: number } | null>>;
const NOTHING: Asked = { galors: null, birds: null, overhaul: null, raiderAway: null };

/** What the two agree on before the battle; a change is sent at once and seen by both. */
export function ChoicesForm({
  room,
  locked,
  onChoose,
}: {
  room: RoomView;
  locked: boolean;
  /** Whether the server took it. */
  onChoose: (choices: Partial<LobbyChoices>) => Promise<boolean>;
}) {
  const { shown, move } = useHand(room.choices, onChoose);
  return (
    <section class="card choices" aria-labelledby="choices-title">
      <h2 id="choices-title">{t("lobby.choices")}</h2>
      {CHOICES.map((choice) => {
        const value = Math.round(shown(choice.key) / choice.unit);
        const id = `choice-${choice.key}`;
        return (
          <div key={choice.key} class="choice">
            <label for={id}>{t(`lobby.choices.${choice.key}`)}</label>
            <output for={id}>{choice.show(value)}</output>
            <input
              id={id}
              type="range"
              min={choice.min}
              max={choice.max}
              step={choice.step}
              value={value}
              disabled={locked}
              aria-describedby={`${id}-hint`}
              aria-valuetext={choice.show(value)}
              onInput={(event) => move(choice.key, Number(event.currentTarget.value) * choice.unit)}
            />
            <small id={`${id}-hint`}>{t(`lobby.choices.${choice.key}.hint`)}</small>
          </div>
        );
      })}
      <div class="choice seed">
        <span>{t("lobby.seed")}</span>
        <output class="mono">{room.seed}</output>
        <small>{t("lobby.seed.hint")}</small>
      </div>
    </section>
  );
}

/**
 * What the hand has set counts until the server has answered and shown what came of it: a key pressed again before that
 * goes on from where the hand is, not from what the server knew a moment ago.
 */
function useHand(told: LobbyChoices, onChoose: (choices: Partial<LobbyChoices>) => Promise<boolean>) {
  const asked = useSignal(NOTHING);
  const forget = (key: keyof LobbyChoices) => {
    asked.value = { ...asked.peek(), [key]: null };
  };
  useEffect(() => {
    for (const { key } of CHOICES) if (asked.peek()[key]?.waits === 0) forget(key);
  }, [told]);
  const move = async (key: keyof LobbyChoices, value: number) => {
    asked.value = { ...asked.peek(), [key]: { value, waits: (asked.peek()[key]?.waits ?? 0) + 1 } };
    const taken = await onChoose({ [key]: value });
    const now = asked.peek()[key];
    if (!taken) forget(key);
    else if (now) asked.value = { ...asked.peek(), [key]: { ...now, waits: now.waits - 1 } };
  };
  return { shown: (key: keyof LobbyChoices) => asked.value[key]?.value ?? told[key], move };
}
