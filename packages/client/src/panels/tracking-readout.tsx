import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { useMemo } from "preact/hooks";
import { trackingCurve, valleyOf } from "../battle/readings/tracking-curve.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { contactName, shipName } from "../i18n/words.ts";

const WIDTH = 220;
const HEIGHT = 64;
const FLOOR = HEIGHT - 12;

/** What the contact's guns would do to the ship by distance, with the best radius to circle at. */
export function TrackingReadout({ contact, cls, ship, bridge }: { contact: Contact; cls: ShipClassId; ship: OwnShip; bridge: Sight }) {
  const { curve, valley } = useMemo(() => {
    const points = trackingCurve(cls, ship.cls, CLASSES[ship.cls].speed);
    return { curve: points, valley: valleyOf(points) };
  }, [cls, ship.cls]);
  const most = Math.max(...curve.map((point) => point.damage));
  const last = curve.at(-1)?.radius ?? 1;
  if (CLASSES[ship.cls].speed === 0 || most <= 0) return null;
  const x = (radius: number) => (radius / last) * WIDTH;
  const y = (damage: number) => FLOOR - (damage / most) * (FLOOR - 4);
  const line = curve.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.radius).toFixed(1)} ${y(point.damage).toFixed(1)}`).join("");
  const here = Math.hypot(contact.x - ship.x, contact.y - ship.y);
  return (
    <div class="tracking">
      <h3>{t("target.tracking")}</h3>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("target.tracking.hint", { name: contactName(contact), ship: shipName(ship.name), radius: valley?.radius ?? 0 })}
      >
        <path class="tracking-area" d={`${line}L${WIDTH} ${FLOOR}L${x(curve[0]?.radius ?? 0)} ${FLOOR}Z`} />
        <path class="tracking-line" d={line} />
        {here <= last && <path class="tracking-here" d={`M${x(here)} 2V${FLOOR}`} />}
        {valley && <circle class="tracking-valley" cx={x(valley.radius)} cy={y(valley.damage)} r="3.5" />}
        <text x="0" y={HEIGHT - 1}>
          0
        </text>
        <text x={WIDTH} y={HEIGHT - 1} text-anchor="end">
          {last} u
        </text>
        {valley && (
          <text x={x(valley.radius)} y={HEIGHT - 1} text-anchor="middle">
            {valley.radius}
          </text>
        )}
      </svg>
      {valley && (
        <button
          type="button"
          class="small"
          onClick={() => {
            bridge.mind.orbitRadius.value = valley.radius;
            bridge.give({ kind: "orbit", ships: [ship.id], target: contact.id, radius: valley.radius, queue: false });
          }}
        >
          {t("target.tracking.radius", { radius: valley.radius })}
        </button>
      )}
    </div>
  );
}
