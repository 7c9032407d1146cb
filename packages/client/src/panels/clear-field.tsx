import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Inset, Mind } from "../battle/sight/mind.ts";
import type { Rect } from "../kit/declutter.ts";
import { around, type Edges, insetOf } from "./insets.ts";

type Panels = Readonly<Record<keyof Edges, string>>;

/** The panels along the edges of a large screen. A small one has only bars: its drawers lie over the field. */
const PANELS: Panels = { left: ".left-column", right: ".right-column", top: ".top-bar", bottom: ".ship-panel, .ship-body" };
const BARS = { top: ".top-bar, .word-lane", bottom: ".drawer-bar" } as const;

/** @returns what measures once more. */
function measureOf(hud: HTMLElement, panels: Panels, inset: Signal<Inset>): () => void {
  const boxOf = (selector: string | undefined) => {
    const found = selector === undefined ? [] : [...hud.querySelectorAll(selector)];
    return around(found.map((panel) => panel.getBoundingClientRect()).filter(({ width }) => width > 0));
  };
  return () => {
    // The band for words lies under the bar, however high that is.
    hud.style.setProperty("--bar", `${boxOf(".top-bar")?.bottom ?? 0}px`);
    const at: Partial<Record<keyof Edges, string>> = boxOf(BARS.bottom) ? BARS : panels;
    const edges = { left: boxOf(at.left), right: boxOf(at.right), top: boxOf(at.top), bottom: boxOf(at.bottom) };
    const next = insetOf(hud.clientWidth, hud.clientHeight, edges);
    const now = inset.peek();
    if ((Object.keys(next) as (keyof Edges)[]).some((edge) => Math.abs(next[edge] - now[edge]) >= 1)) inset.value = next;
  };
}

function measurePanels(hud: HTMLElement, panels: Panels, measure: () => void): () => void {
  const observer = new ResizeObserver(measure);
  for (const selector of [...Object.values(panels), ...Object.values(BARS)]) {
    for (const panel of hud.querySelectorAll(selector)) observer.observe(panel);
  }
  observer.observe(hud);
  measure();
  return () => observer.disconnect();
}

/** What a name on the field would be hidden by. */
const COVERS = ".panel, .ship-body, .top-bar, .drawer-bar, .alert, .hint";

/** Tells where each panel lies; panels come and go with the picture, so this is asked again with each. */
function tellCovered(hud: HTMLElement, covered: Signal<readonly Rect[]>): void {
  const next = [...hud.querySelectorAll(COVERS)].flatMap((panel) => {
    const { x, y, width, height } = panel.getBoundingClientRect();
    return width > 0 ? [{ x: Math.round(x), y: Math.round(y), w: Math.round(width), h: Math.round(height) }] : [];
  });
  if (JSON.stringify(next) !== JSON.stringify(covered.peek())) covered.value = next;
}

/** The part of the window no panel covers: it tells the eye, and holds what is shown over the field itself. */
export function ClearField({ mind, children, panels = PANELS }: { mind: Mind; children: ComponentChildren; panels?: Panels }) {
  const { inset, covered } = mind;
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const hud = field.current?.parentElement;
    return hud ? measurePanels(hud, panels, measureOf(hud, panels, inset)) : undefined;
  }, [panels, inset]);
  useLayoutEffect(() => {
    const hud = field.current?.parentElement;
    if (!hud) return;
    measureOf(hud, panels, inset)();
    tellCovered(hud, covered);
  });
  const { left, right, top, bottom } = inset.value;
  return (
    <div ref={field} class="clear-field" style={{ inset: `${top}px ${right}px ${bottom}px ${left}px` }}>
      {children}
    </div>
  );
}
