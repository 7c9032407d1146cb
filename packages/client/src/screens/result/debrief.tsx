import "./debrief.css";
import "../../i18n/later.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import type { DebriefLine } from "@terok-nor/shared/wire/result.ts";
import { t } from "../../i18n/t.ts";
import { weighedText } from "../../i18n/weighed-words.ts";
import { clockText, reasonText, seatName, shipName } from "../../i18n/words.ts";
import type { SeatView } from "../../net/room-view.ts";
import { type Thought, thoughtsOf } from "./thoughts.ts";

/** A window in which the list would bury the rest of the page; there it is folded until asked for. */
const SMALL = "(max-width: 940px), (max-height: 560px)";

/** Intentions about the handling of a ship: shown fainter, so that decisive ones stand out. */
const HANDLING = new Set<string>([
  "set-power",
  "steady-the-core",
  "brace-facing",
  "first-repairs",
  "turn-guns",
  "lay-batteries",
  "cease-fire",
]);

/** Who may have intended something: whoever had a seat, or was watched. */
export type Thinker = Pick<SeatView, "side" | "name" | "captain" | "player">;

/** Why the captains did what they did, in the order of time. */
export function Debrief({ lines, seats }: { lines: readonly DebriefLine[]; seats: readonly Thinker[] }) {
  const sides = SIDES.filter((side) => lines.some((line) => line.side === side));
  const seat = sides.length === 1 ? seats.find((one) => one.side === sides[0] && one.captain) : undefined;
  return (
    <details id="part-thoughts" class="card debrief" open={!window.matchMedia(SMALL).matches}>
      <summary>{seat ? t("result.debrief.one", { name: seatName(seat) }) : t("result.debrief")}</summary>
      <p class="soft">{t("result.debrief.hint")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol tabIndex={0} aria-label={t("result.debrief")}>
        {thoughtsOf(lines).map((thought, i) => (
          <li key={i} class={`row-${thought.side}${HANDLING.has(thought.intention) ? " handling" : thought.weighed ? " weighed" : ""}`}>
            <time class="mono">{clockText(thought.at)}</time>
            <b>{whose(thought)}</b>
            <span>
              {thought.weighed
                ? weighedText(thought.weighed)
                : reasonText(thought.intention, thought.target ? shipName(thought.target) : null)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function whose({ ships, side }: Thought): string {
  const [first, ...rest] = ships;
  if (first === undefined) return t(`side.${side}.short`);
  return rest.length > 0 ? t("result.debrief.ships", { name: shipName(first), count: rest.length }) : shipName(first);
}
