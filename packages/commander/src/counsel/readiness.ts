import { HOUR } from "@terok-nor/shared/approach/chart.ts";
import { worksAfter } from "@terok-nor/shared/approach/create.ts";
import { type Readiness, readinessOf } from "@terok-nor/shared/approach/works.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Muster } from "../mind/muster.ts";

/**
 * How ready the rebels are in a full battle, for whoever has not seen it:
 * as if all teams had worked evenly until the fleet came, or until now.
 */
export function expectedReadiness(picture: Picture, muster: Muster): Readiness {
  const until = picture.assaultAt < 0 ? picture.tick : picture.assaultAt;
  return readinessOf(worksAfter(muster, until / (muster.hz * HOUR)));
}
