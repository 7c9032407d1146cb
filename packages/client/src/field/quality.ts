import type { Quality } from "../settings/picture-choice.ts";

/** What a quality of picture affords. */
interface Afforded {
  /** Share of the sprites an effect is made of. */
  readonly share: number;
  /** Device pixels drawn per CSS pixel at most: past 2 the eye gains nothing, and every pixel costs. */
  readonly density: number;
  /** Smooth edges. */
  readonly smooth: boolean;
  /** The sky drifts in layers. */
  readonly drifting: boolean;
  /** Light spills about what shines, small lights blink, and the edges of the picture are darker. */
  readonly bloom: boolean;
}

export const AFFORDED: Readonly<Record<Quality, Afforded>> = {
  least: { share: 0.3, density: 0.66, smooth: false, drifting: false, bloom: false },
  low: { share: 0.45, density: 1, smooth: false, drifting: false, bloom: false },
  medium: { share: 0.75, density: 1.5, smooth: true, drifting: true, bloom: true },
  high: { share: 1, density: 2, smooth: true, drifting: true, bloom: true },
};

/** Names by which renderers on the processor give themselves away. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** The most a renderer may be asked for, by its own description of itself: one on the processor only the least. */
export function mostFor(renderer: string): Quality {
  return SOFTWARE.test(renderer) ? "low" : "high";
}

/** Asks the browser what draws here; unknown renderers are trusted. */
export function findMost(): Quality {
  const gl = document.createElement("canvas").getContext("webgl");
  const info = gl?.getExtension("WEBGL_debug_renderer_info");
  const renderer = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return mostFor(renderer);
}
