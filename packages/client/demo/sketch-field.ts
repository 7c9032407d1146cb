import { signal } from "@preact/signals";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Eye } from "../src/battle/sight/hand-and-eye.ts";
import type { DrawnSight } from "../src/battle/sight/sight.ts";

/** A bare field of dots for looking at the HUD without the drawn battle: click, right-click, nothing else. */
export function mountSketch(parent: HTMLElement, { link, hand }: DrawnSight): { eye: Eye; destroy(): void } {
  const canvas = document.createElement("canvas");
  canvas.style.cssText = "width:100%;height:100%;display:block;background:#05080f";
  parent.append(canvas);
  const zoom = 0.42;
  const middle = { x: 0, y: 0 };
  const view = signal({ x: 0, y: 0, width: 0, height: 0 });
  const draw = () => {
    const pen = canvas.getContext("2d");
    const picture = link.picture.peek();
    if (!pen || !picture) return;
    canvas.width = canvas.clientWidth;
    canvas.height = canvas.clientHeight;
    view.value = {
      x: middle.x - canvas.width / zoom / 2,
      y: middle.y - canvas.height / zoom / 2,
      width: canvas.width / zoom,
      height: canvas.height / zoom,
    };
    for (const thing of [...picture.own, ...picture.contacts]) {
      pen.fillStyle = !isContact(thing.id) ? "#f4ac3e" : "#5fc66a";
      pen.beginPath();
      pen.arc(
        canvas.width / 2 + (thing.x - middle.x) * zoom,
        canvas.height / 2 + (thing.y - middle.y) * zoom,
        thing.id === 0 ? 26 : 5,
        0,
        7,
      );
      pen.fill();
    }
  };
  const at = (event: MouseEvent) => {
    const x = view.peek().x + event.offsetX / zoom;
    const y = view.peek().y + event.offsetY / zoom;
    const picture = link.picture.peek();
    const near = [...(picture?.own ?? []), ...(picture?.contacts ?? [])].find((one) => Math.hypot(one.x - x, one.y - y) < 40);
    return { x, y, entity: near?.id ?? -1, add: event.shiftKey, ctrl: event.ctrlKey };
  };
  canvas.addEventListener("click", (event) => hand.primary(at(event)));
  canvas.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    hand.secondary(at(event));
  });
  const stop = link.picture.subscribe(draw);
  window.addEventListener("resize", draw);
  const eye: Eye = {
    held: signal("hand"),
    lookAt(x, y) {
      middle.x = x;
      middle.y = y;
      draw();
    },
    follow() {},
    followFight() {},
    zoom() {},
    frameAll() {},
    direct() {},
    drawn: signal(true),
    view,
    onFrame(take) {
      const timer = setInterval(() => take(canvas), 50);
      return () => clearInterval(timer);
    },
    bookmark: () => ({ ...middle, zoom, held: "hand" as const }),
    giveBack: () => undefined,
    restore: (mark) => eye.lookAt(mark.x, mark.y),
  };
  return {
    eye,
    destroy() {
      stop();
      window.removeEventListener("resize", draw);
      canvas.remove();
    },
  };
}
