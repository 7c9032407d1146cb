export interface Board {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
}

/** A canvas to bake on. `read` keeps it in main memory, for boards whose pixels are read back. */
export function board(width: number, height: number, read = false): Board {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext("2d", { willReadFrequently: read });
  if (!ctx) throw new Error("this browser gives no 2D canvas");
  return { canvas, ctx };
}

/** [r, g, b] of 0 to 255 from "#rrggbb". */
export function rgb(colour: string): readonly [number, number, number] {
  const n = Number.parseInt(colour.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}
