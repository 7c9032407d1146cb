import { board } from "../src/field/bake/canvas.ts";
import { bakeHull, frameOrigin, type HullFrame } from "../src/field/bake/hull-sheet.ts";
import { HULLS } from "../src/field/hulls/all.ts";

/** Every hull as baked, lit from the upper left at three headings: a page to judge the drawing by. */
const out = document.querySelector("#out");
for (const [id, { poses, size }] of Object.entries(HULLS)) {
  for (const hull of poses.filter((_, i) => i % 4 === 0)) {
    const start = performance.now();
    const sheet = bakeHull(hull, size);
    console.info(id, Math.round(performance.now() - start), "ms");
    const shown = Math.min(size, 420);
    for (const heading of id === "terok-nor" ? [0] : [-20, 140]) {
      const { canvas, ctx } = board(shown, shown);
      ctx.translate(shown / 2, shown / 2);
      ctx.rotate((heading * Math.PI) / 180);
      const part = (frame: HullFrame, alpha: number, mode: GlobalCompositeOperation) => {
        const from = frameOrigin(frame, size);
        ctx.globalAlpha = Math.max(0, alpha);
        ctx.globalCompositeOperation = mode;
        ctx.drawImage(sheet, from.x, from.y, size, size, -shown / 2, -shown / 2, shown, shown);
      };
      const light = ((-135 - heading) * Math.PI) / 180;
      part("base", 1, "source-over");
      part("bow", Math.cos(light), "lighter");
      part("stern", -Math.cos(light), "lighter");
      part("starboard", Math.sin(light), "lighter");
      part("port", -Math.sin(light), "lighter");
      part("glow", 1, "lighter");
      out?.append(canvas);
    }
  }
}
document.title = "done";
