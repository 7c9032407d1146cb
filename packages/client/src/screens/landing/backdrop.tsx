import { useEffect, useRef } from "preact/hooks";
import { paintSky } from "./paint-sky.ts";
import { type Placed, roomForStation } from "./sky-places.ts";

/** The room the first page leaves for the station; null where there is no such page. */
function freeRoom(): Placed | null {
  const title = document.querySelector(".landing-head h1");
  if (!title) return null;
  const beside = document.querySelector(".landing-head .identity");
  const { innerWidth: width, innerHeight: height } = window;
  return roomForStation(width, height, title.getBoundingClientRect(), beside?.getBoundingClientRect() ?? null);
}

/** The night behind the menus: stars, the limb of Bajor, the station before it. Painted once for each window size. */
export function Backdrop({ dim }: { dim: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop = () => {};
    const repaint = () => {
      stop();
      if (canvas.current) stop = paintSky(canvas.current, dim ? null : freeRoom());
    };
    repaint();
    // The letters that come with the page are wider or narrower than those it begins with.
    document.fonts.addEventListener("loadingdone", repaint);
    window.addEventListener("resize", repaint);
    return () => {
      stop();
      document.fonts.removeEventListener("loadingdone", repaint);
      window.removeEventListener("resize", repaint);
    };
  }, [dim]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} class={dim ? "backdrop backdrop-dim" : "backdrop"} />
    </div>
  );
}
