import { useEffect, useRef } from "preact/hooks";
import { paintSky } from "./paint-sky.ts";

/** The night behind the menus: stars, the limb of Bajor, the station before it. Painted once for each window size. */
export function Backdrop({ dim }: { dim: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const repaint = () => canvas.current && paintSky(canvas.current);
    repaint();
    window.addEventListener("resize", repaint);
    return () => window.removeEventListener("resize", repaint);
  }, []);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} class={dim ? "backdrop backdrop-dim" : "backdrop"} />
    </div>
  );
}
