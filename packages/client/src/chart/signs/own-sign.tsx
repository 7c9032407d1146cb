import { RAIDER_SENSORS, SHADOW_HOURS, SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { OwnChartRaider, OwnChartShadow, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { beliefTone, leadOf } from "../words/chart-words.ts";
import { Beam } from "./beam.tsx";
import { Column, type InColumn } from "./column.tsx";
import { LEAD } from "./contact-sign.tsx";
import type { LabelPlace } from "./labels.ts";
import { Ahead, Arc, AtPlace, Chosen, Glyph } from "./sign.tsx";
import { SignLabel } from "./sign-label.tsx";
import { UNIT } from "./unit.ts";
import { Wake } from "./wake.tsx";

interface Drawn {
  readonly zoom: number;
  readonly chosen: boolean;
  readonly label: LabelPlace | undefined;
  readonly lines: readonly string[];
}

/** The ships behind the one that a squadron is drawn as, each as far as it lags. @param zoom CSS px to a drawn unit */
function following({ ships }: OwnSquadron, lead: ShipClassId | null, zoom: number): InColumn[] {
  const first = ships.findIndex((ship) => ship.cls === lead);
  return ships.filter((_, i) => i !== first).map(({ cls, lag }) => ({ cls, behind: lag * UNIT * zoom }));
}

export function SquadronSign({ squadron, zoom, chosen, label, lines }: Drawn & { squadron: OwnSquadron }) {
  const { heading, speed, stalled, sweep, main } = squadron;
  const cls = leadOf(squadron);
  return (
    <g class={`chart-own chart-squadron${stalled > 0 ? " chart-struck" : ""}${chosen ? " chart-own-chosen" : ""}`}>
      <AtPlace place={squadron} zoom={zoom}>
        <circle class={sweep ? "chart-reach chart-sweep" : "chart-reach"} r={SQUADRON_SENSORS * UNIT * zoom} />
        {sweep && <Beam radius={SQUADRON_SENSORS * UNIT * zoom} name="chart-beam-quick" />}
        <Wake heading={heading} speed={speed} />
        {speed > 0 && <Ahead heading={heading} length={LEAD * speed * UNIT * zoom} />}
        {squadron.pace === "flank" && speed > 0 && (
          <path class="chart-burn" d="M-24-6l-6 6 6 6M-31-6l-6 6 6 6" transform={`rotate(${heading.toFixed(1)})`} />
        )}
        <Column ships={following(squadron, cls, zoom)} heading={heading} />
        <circle class="chart-own-ground" r={main ? 18 : 15} />
        {cls && <Glyph cls={cls} heading={heading} size={main ? 30 : 25} />}
        {stalled > 0 && <path class="chart-blow" d="M-20-20l8 8M20-20l-8 8M-20 20l8-8M20 20l-8-8" />}
        {chosen && <Chosen />}
        <SignLabel at={label} lines={lines} />
      </AtPlace>
    </g>
  );
}

export function RaiderSign({ raider, zoom, chosen, label, lines }: Drawn & { raider: OwnChartRaider }) {
  return (
    <g class={`chart-own${chosen ? " chart-own-chosen" : ""}`}>
      <AtPlace place={raider} zoom={zoom}>
        {!raider.home && <circle class="chart-reach" r={RAIDER_SENSORS * UNIT * zoom} />}
        {!raider.home && <Wake heading={raider.heading} speed={raider.speed} />}
        {raider.speed > 0 && <Ahead heading={raider.heading} length={LEAD * raider.speed * UNIT * zoom} />}
        {/* At the station it lies beside it, where it can be seen. */}
        <g transform={raider.home ? "translate(56 -22)" : undefined}>
          <circle class="chart-own-ground" r="14" />
          <Glyph cls="raider" heading={raider.home ? -90 : raider.heading} size={24} />
          {raider.supposed > 0 && <Arc part={raider.supposed} radius={18} name={`chart-belief-${beliefTone(raider.supposed)}`} />}
          {chosen && <Chosen />}
        </g>
        <SignLabel at={label} lines={lines} />
      </AtPlace>
    </g>
  );
}

/** A false raider: to its owners hollow, with what is left of its life. */
export function ShadowSign({ shadow, zoom, label, lines }: Omit<Drawn, "chosen"> & { shadow: OwnChartShadow }) {
  return (
    <g class="chart-own chart-shadow">
      <AtPlace place={shadow} zoom={zoom}>
        <Wake heading={shadow.heading} speed={shadow.speed} />
        {shadow.speed > 0 && <Ahead heading={shadow.heading} length={LEAD * shadow.speed * UNIT * zoom} />}
        <g class="chart-ghost">
          <g class="chart-ghost-left">
            <Glyph cls="raider" heading={shadow.heading} size={24} />
          </g>
          <g class="chart-ghost-right">
            <Glyph cls="raider" heading={shadow.heading} size={24} />
          </g>
          <Glyph cls="raider" heading={shadow.heading} size={24} />
        </g>
        <Arc part={shadow.supposed} radius={18} name={`chart-belief-${beliefTone(shadow.supposed)}`} />
        <Arc part={shadow.life / SHADOW_HOURS} radius={13} name="chart-life" />
        <SignLabel at={label} lines={lines} />
      </AtPlace>
    </g>
  );
}
