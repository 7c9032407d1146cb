import "./choices.css";
import { useSignal } from "@preact/signals";
import { SETUP_RANGE } from "@terok-nor/shared/battle/counts.ts";
import { choicesFor, type GalorCount } from "@terok-nor/shared/battle/matched.ts";
import { MODES, type Mode } from "@terok-nor/shared/battle/state.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { RoomView } from "../../net/room-view.ts";

interface Choice {
  readonly key: Key;
  /** The least on screen, where that is more than the setup allows. */
  readonly least?: number;
  readonly step: number;
  /** What one step on screen is worth in the setup. */
  readonly unit: number;
  readonly show: (value: number) => string;
}

const CHOICES: readonly Choice[] = [
  { key: "galors", step: 1, unit: 1, show: String },
  { key: "birds", step: 1, unit: 1, show: String },
  { key: "overhaul", step: 5, unit: 0.01, show: (value) => t("lobby.percent", { value }) },
  { key: "batteries", step: 1, unit: 1, show: String },
  { key: "distance", least: 2, step: 1, unit: 1, show: (value) => t("lobby.hours", { value }) },
  { key: "raiderAway", step: 10, unit: 1, show: (value) => t("lobby.seconds", { value }) },
];

/** What is chosen by a slider. */
type Key = Exclude<keyof LobbyChoices, "mode">;
/** A value the hand has set, and how many answers to that are still to come. */
interface Held {
  readonly value: number;
  readonly waits: number;
}
type Asked = Partial<Record<Key, Held | undefined>>;

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
  const full = room.choices.mode === "full";
  return (
    <section class="card choices" aria-labelledby="choices-title">
      <h2 id="choices-title">{t("lobby.choices")}</h2>
      <ModeOfBattle room={room} locked={locked} onChoose={onChoose} />
      {CHOICES.filter(({ key }) => (full ? OF_THE_WHOLE : OF_AN_ASSAULT).has(key)).map((choice) => {
        const [least, most] = SETUP_RANGE[choice.key];
        const value = Math.round(shown(choice.key) / choice.unit);
        const id = `choice-${choice.key}`;
        return (
          <div key={choice.key} class="choice">
            <label for={id}>{t(`lobby.choices.${choice.key}`)}</label>
            <output for={id}>{choice.show(value)}</output>
            <input
              id={id}
              type="range"
              min={choice.least ?? least / choice.unit}
              max={most / choice.unit}
              step={choice.step}
              value={value}
              disabled={locked}
              aria-describedby={`${id}-hint`}
              aria-valuetext={choice.show(value)}
              onInput={(event) => move(chosen(choice, room.choices.mode, Number(event.currentTarget.value)))}
            />
            <small id={`${id}-hint`}>{t(`lobby.choices.${choice.key}.hint`)}</small>
          </div>
        );
      })}
    </section>
  );
}

/** With the number of Galors comes what makes it an even battle; the rest can then be changed again. */
function chosen({ key, unit }: Choice, mode: Mode, value: number): Partial<LobbyChoices> {
  if (key === "galors") return choicesFor(mode, value as GalorCount);
  return { [key]: value * unit };
}

/** What there is to choose in each kind of battle: in the whole one, the rest follows from what is built. */
const OF_THE_WHOLE: ReadonlySet<Key> = new Set<Key>(["galors", "birds", "distance"]);
const OF_AN_ASSAULT: ReadonlySet<Key> = new Set<Key>(["galors", "birds", "overhaul", "batteries", "raiderAway"]);

/** Both acts, or the assault alone; either way with what makes an even battle of the fleet. */
function ModeOfBattle({
  room,
  locked,
  onChoose,
}: {
  room: RoomView;
  locked: boolean;
  onChoose: (choices: Partial<LobbyChoices>) => Promise<boolean>;
}) {
  const { mode, galors } = room.choices;
  return (
    <fieldset class="segmented modes" disabled={locked}>
      <legend class="hidden-text">{t("landing.mode")}</legend>
      {MODES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="battle-mode"
            checked={mode === each}
            onChange={() => onChoose(choicesFor(each, galors as GalorCount))}
          />
          <span>{t(`mode.${each}`)}</span>
        </label>
      ))}
      <small class="mode-hint">
        {t(`mode.${mode}.hint`)} {mode === "full" && t("lobby.choices.full.ready")}
      </small>
    </fieldset>
  );
}

/** ms after the last answer within which its effect must show; later, the other player has changed it. */
const SHOWN_WITHIN = 1500;

/**
 * What the hand has set is shown until the server's room shows the same value. The room's state comes a little after
 * the answer; a key pressed in between must go on from the hand's value, not from the old one.
 */
function useHand(told: LobbyChoices, onChoose: (choices: Partial<LobbyChoices>) => Promise<boolean>) {
  const asked = useSignal<Asked>({});
  const note = (key: Key, held: Held | undefined) => {
    asked.value = { ...asked.peek(), [key]: held };
  };
  useEffect(() => {
    for (const { key } of CHOICES) {
      const held = asked.peek()[key];
      if (held?.waits === 0 && Math.abs(held.value - told[key]) < 1e-6) note(key, undefined);
    }
  }, [told]);
  const giveUp = (key: Key) => {
    if (asked.peek()[key]?.waits === 0) note(key, undefined);
  };
  const move = async (choices: Partial<LobbyChoices>) => {
    const keys = CHOICES.map(({ key }) => key).filter((key) => choices[key] !== undefined);
    for (const key of keys) note(key, { value: choices[key] ?? told[key], waits: (asked.peek()[key]?.waits ?? 0) + 1 });
    const taken = await onChoose(choices);
    for (const key of keys) {
      const held = asked.peek()[key];
      note(key, taken && held ? { ...held, waits: held.waits - 1 } : undefined);
      setTimeout(giveUp, SHOWN_WITHIN, key);
    }
  };
  return { shown: (key: Key) => asked.value[key]?.value ?? told[key], move };
}
