import "../../i18n/later.ts";
import { CLASS_IDS, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { useEffect, useRef } from "preact/hooks";
import { hullPicture } from "../../field/bake/hull-picture.ts";
import { HULLS } from "../../field/hulls/all.ts";
import type { Hull } from "../../field/hulls/hull.ts";
import { t } from "../../i18n/t.ts";
import { useSeen } from "./use-seen.ts";

/** px of a ship's picture at most: larger ones are shown at less than they are baked for the field. */
const LARGEST = 320;

/** Every ship in every pose it is baked in. */
export function ShipsPart() {
  return (
    <section class="card" id="gallery-ships" aria-labelledby="gallery-ships-title">
      <h2 id="gallery-ships-title">{t("gallery.ships")}</h2>
      <ul class="gallery-grid gallery-ships">
        {CLASS_IDS.flatMap((cls) =>
          HULLS[cls].poses.map((hull, pose) => <Pose key={`${cls}-${pose}`} cls={cls} hull={hull} pose={pose} />),
        )}
      </ul>
    </section>
  );
}

function Pose({ cls, hull, pose }: { cls: ShipClassId; hull: Hull; pose: number }) {
  const { ref, seen } = useSeen<HTMLLIElement>();
  const place = useRef<HTMLDivElement>(null);
  const near = seen.value;
  useEffect(() => {
    if (!near || !place.current || place.current.firstChild) return;
    // One hull takes some hundredths of a second: the page may scroll in between.
    const timer = setTimeout(() => place.current?.append(hullPicture(hull, Math.min(LARGEST, HULLS[cls].size), -90)), pose * 20);
    return () => clearTimeout(timer);
  }, [near, cls, hull, pose]);
  const { poses } = HULLS[cls];
  return (
    <li ref={ref}>
      <div ref={place} class="gallery-hull" />
      <b>{t(`class.${cls}`)}</b>
      <code>{poses.length > 1 ? `${cls} ${pose + 1}/${poses.length}` : cls}</code>
    </li>
  );
}
