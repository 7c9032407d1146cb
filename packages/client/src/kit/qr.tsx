import "./qr.css";
import { encode } from "uqr";
import { t } from "../i18n/t.ts";
import { darkOf } from "./qr-path.ts";

/** Modules of light that a camera needs around a code. */
const QUIET_ZONE = 4;

/** A link, or what `title` calls it, as a QR code: dark on light in any surroundings, sharp at any size. */
export function Qr({ link, title = t("lan.qr", { link }) }: { link: string; title?: string }) {
  const { data, size } = encode(link, { ecc: "M", border: 0 });
  const across = size + 2 * QUIET_ZONE;
  return (
    <svg class="qr" viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${across} ${across}`} role="img" shape-rendering="crispEdges">
      <title>{title}</title>
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={across} height={across} fill="#fff" />
      <path d={darkOf(data)} fill="#05080f" />
    </svg>
  );
}
