import { bakeBajor } from "../../kit/bajor.ts";

/** Side of the baked square, px: on the chart Bajor is a small disc. */
const SIZE = 104;

let baked = "";

/** Bajor as a picture for an SVG, baked on the first look at a chart. */
export function bajorPicture(): string {
  if (baked === "") baked = bakeBajor(SIZE).toDataURL();
  return baked;
}
