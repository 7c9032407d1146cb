import { t } from "../i18n/t.ts";
import { facingName, percent } from "../i18n/words.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { wedgeOf } from "./wedges.ts";

interface Props {
  readonly shields: readonly number[];
  readonly breaches: readonly number[];
  readonly reinforced?: number;
  /** Own ships only: asks for a facing to be reinforced, or with the reinforced one, to be fed evenly again. */
  readonly onReinforce?: (facing: number | null) => void;
}

const INNER = 27;
const OUTER = 48;

/** Blue while it holds, amber when it wears thin, red when it is all but gone: the alpha says how much is left. */
function tint(charge: number): string {
  if (charge <= 0) return "rgb(255 107 87 / 0.28)";
  const colour = charge < 0.25 ? "255 107 87" : charge < 0.5 ? "242 193 78" : "88 166 255";
  return `rgb(${colour} / ${0.3 + charge * 0.5})`;
}

/** The shield facings as wedges round the hull, bow up, each with its charge in %, breaches beneath. */
export function Facings({ shields, breaches, reinforced = -1, onReinforce }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg class="facings" viewBox="-52 -52 104 104" role="group" aria-label={t("panel.shields")}>
      <path class="facings-hull" d="M0-17 9 4 6 14H-6L-9 4Z" />
      {shields.map((charge, facing) => {
        const wedge = wedgeOf(facing, shields.length, INNER, OUTER);
        const name = facingName(facing, shields.length);
        const on = facing === reinforced;
        const label = t(on ? "panel.facing.reinforced" : "panel.facing", { facing: name, percent: percent(charge) });
        const choose = () => onReinforce?.(on ? null : facing);
        const control = onReinforce
          ? { role: "button" as const, tabIndex: 0, "aria-pressed": on, onClick: choose }
          : { role: "img" as const };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: its role is in `control`
          <g
            key={name}
            class={`facing${on ? " facing-on" : ""}${onReinforce ? " facing-live" : ""}`}
            aria-label={label}
            {...control}
            onKeyDown={(event) => {
              if (!onReinforce || !["enter", " "].includes(keyMeant(event))) return;
              event.preventDefault();
              event.stopPropagation();
              choose();
            }}
          >
            <title>{label}</title>
            <path d={wedge.path} style={{ fill: tint(charge) }} />
            <text x={wedge.textX} y={wedge.textY}>
              {percent(charge)}
            </text>
          </g>
        );
      })}
      {breaches.map((severity, facing) => {
        if (severity <= 0) return null;
        const wedge = wedgeOf(facing, shields.length, INNER - 8, INNER - 3);
        const label = t("panel.breach", { facing: facingName(facing, shields.length), severity: Math.ceil(severity) });
        return (
          <path key={label} class="facing-breach" d={wedge.path}>
            <title>{label}</title>
          </path>
        );
      })}
    </svg>
  );
}
