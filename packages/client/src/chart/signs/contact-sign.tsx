import { SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import type { ChartContact } from "@terok-nor/shared/sight/chart-picture.ts";
import { chartContactName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";
import { percent } from "../../i18n/words.ts";
import { contactWhat, hoursText } from "../words/chart-words.ts";
import { Column, type InColumn } from "./column.tsx";
import type { LabelPlace } from "./labels.ts";
import { Ahead, Arc, AtPlace, Chosen, Glyph } from "./sign.tsx";
import { SignLabel } from "./sign-label.tsx";
import { UNIT } from "./unit.ts";
import { Wake } from "./wake.tsx";

/** h of its present way shown ahead of a thing. */
export const LEAD = 0.5;

export function contactLines(contact: ChartContact): string[] {
  const state = contact.seen ? t("panel.percent", { value: percent(contact.scan) }) : t("chart.old.short", { age: hoursText(contact.age) });
  return [chartContactName(contact.id), `${contactWhat(contact)} · ${state}`];
}

/** The ships behind the one that a contact is drawn as. */
function following({ level, ships }: ChartContact): InColumn[] {
  if (level === "blip" || !ships) return [];
  return ships.flatMap(({ cls, count }) => Array.from({ length: count }, () => ({ cls, behind: 0 }))).slice(1);
}

/** One thing of the other side, drawn by what is known of it and by nothing else. */
export function ContactSign({
  contact,
  zoom,
  chosen,
  feared,
  label,
}: {
  contact: ChartContact;
  zoom: number;
  chosen: boolean;
  /** It is a squadron to those who look: its sensors' reach is drawn. */
  feared: boolean;
  label: LabelPlace | undefined;
}) {
  const { level, seen, ships, heading, speed, error, scan } = contact;
  const cls = level === "blip" ? null : (ships?.[0]?.cls ?? null);
  return (
    <g class={`chart-contact chart-level-${level}${seen ? "" : " chart-old"}`}>
      <AtPlace place={contact} zoom={zoom}>
        {feared && <circle class="chart-feared" r={SQUADRON_SENSORS * UNIT * zoom} />}
        {!seen && <circle class="chart-error" r={Math.max(20, error * UNIT * zoom)} />}
        {seen && <Wake heading={heading} speed={speed} />}
        {speed > 0 && <Ahead heading={heading} length={LEAD * speed * UNIT * zoom} />}
        <Column ships={following(contact)} heading={heading} />
        <path class="chart-frame" d="M0-14L14 0 0 14-14 0z" />
        {cls ? <Glyph cls={cls} heading={heading} size={17} /> : <circle class="chart-blip" r="3" />}
        <Arc part={scan} radius={18} name="chart-scan" />
        {chosen && <Chosen />}
        <SignLabel at={label} lines={contactLines(contact)} />
      </AtPlace>
    </g>
  );
}
