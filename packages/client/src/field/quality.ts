/** How much the machine can draw: light leaves out edge smoothing, dense pixels and the drifting sky. */
export type Quality = "full" | "light";

/** Names by which renderers on the processor give themselves away. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** The quality for a renderer's own description of itself. */
export function qualityFor(renderer: string): Quality {
  return SOFTWARE.test(renderer) ? "light" : "full";
}

/** Asks the browser what draws here; unknown renderers are trusted. */
export function findQuality(): Quality {
  const gl = document.createElement("canvas").getContext("webgl");
  const info = gl?.getExtension("WEBGL_debug_renderer_info");
  const renderer = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return qualityFor(renderer);
}
