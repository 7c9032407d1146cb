import { expect, test } from "vitest";
import { createFakeLink } from "../../../demo/fake-link.ts";
import { terranChart } from "../../../demo/sample-chart.ts";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { muster } from "../../../demo/sample-room.ts";
import { createBridge } from "../../battle/bridge.ts";
import { createTalk } from "../../battle/talk/talk.ts";
import { createPlot, type Plot } from "./plot.ts";
import { followPointer } from "./pointer.ts";

/** As much of the drawn chart as the pointer needs. */
class Sheet extends EventTarget {
  getBoundingClientRect = () => ({ left: 0, top: 0 });
  setPointerCapture() {}

  point(type: string, x: number, y: number): void {
    const pointer = { pointerId: 1, pointerType: "mouse", button: 0, clientX: x, clientY: y };
    this.dispatchEvent(Object.assign(new Event(type), pointer));
  }

  /** Draws a line with the pointer held, and leaves it held. */
  draw(...places: readonly (readonly [number, number])[]): void {
    for (const [i, [x, y]] of places.entries()) this.point(i === 0 ? "pointerdown" : "pointermove", x, y);
  }
}

function drawing(): { readonly sheet: Sheet; readonly plot: Plot; readonly stop: () => void } {
  const picture = { ...samplePicture, phase: "approach" as const, chart: terranChart() };
  const plot = createPlot(createBridge(createTalk(createFakeLink({ ...muster, phase: "battle" }, picture, "terran").link)));
  plot.size.value = { width: 600, height: 600 };
  plot.asking.value = "project";
  const sheet = new Sheet();
  return { sheet, plot, stop: followPointer(sheet as unknown as SVGSVGElement, plot) };
}

test("a line drawn by hand goes on from the course so far", () => {
  const { sheet, plot } = drawing();
  plot.draft.value = [{ x: 1, y: 0 }];
  sheet.draw([360, 300], [420, 300], [480, 300]);
  sheet.point("pointerup", 480, 300);
  expect(plot.draft.value).toEqual([
    { x: 1, y: 0 },
    { x: 3, y: 0 },
  ]);
});

test("a line that is broken off leaves nothing to the next but what was drawn", () => {
  const { sheet, plot } = drawing();
  sheet.draw([300, 300], [360, 300]);
  sheet.point("pointercancel", 360, 300);
  expect(plot.draft.value).toEqual([{ x: 1, y: 0 }]);
  sheet.draw([360, 300], [360, 360]);
  expect(plot.draft.value).toEqual([
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]);
});

test("nothing follows the pointer any more once it is told to stop", () => {
  const { sheet, plot, stop } = drawing();
  stop();
  sheet.draw([300, 300], [360, 300]);
  expect(plot.draft.value).toEqual([]);
});
