/** Where something of the sky stands: its middle and half its width, CSS px. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Bajor, so large that only its lit limb is in the window: rising from the lower right. */
export function planetPlace(width: number, height: number): Placed {
  const reach = Math.max(width, height * 1.5);
  return { x: width * 0.93, y: height + reach * 0.4, half: reach * 0.62 };
}

/** The station where nothing is said of the room for it. */
export function stationPlace(width: number, height: number): Placed {
  return { x: width * 0.82, y: height * 0.16, half: Math.min(width * 0.13, height * 0.19) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the station's height to half its width, with its pylons and its scaffold. */
const TALL = 0.86;
const MARGIN = 14;
/** Half its width with its pylons to half that of its ring. */
const WIDE = 1.08;
/** CSS px of half a station that is worth moving it to the side for. */
const LARGE = 120;

/** The room for a whole station: beside the page's column, or in its head between the title and what is right of it. */
export function roomForStation(width: number, height: number, title: Box, beside: Box | null): Placed {
  const edge = beside?.right ?? title.right;
  const side = Math.min((width - edge) / 2 / WIDE, (height * 0.5) / TALL / 2) - MARGIN;
  if (side >= LARGE) return { x: (edge + width) / 2, y: height * 0.3, half: side };
  const right = beside && beside.top < title.bottom ? beside.left : width;
  const bottom = Math.max(title.bottom, 44);
  const half = Math.max(24, Math.min((right - title.right) / 2 - MARGIN, bottom / 2 / TALL));
  return { x: (title.right + right) / 2, y: bottom / 2, half };
}
