import { type EntityId, isContact } from "@terok-nor/shared/ships/ids.ts";
import type { Hand, Held } from "../battle/sight/hand-and-eye.ts";
import type { Mind } from "../battle/sight/mind.ts";
import { keyMeant } from "../kit/key-meant.ts";
import { growth, isPinch, scrolled } from "../kit/wheel.ts";
import type { CameraRig } from "./camera-rig.ts";
import { inBox, MOUSE_REACH, type Pickable, pick, TOUCH_REACH } from "./picking.ts";

/** CSS px a press may wander and still be a click; ms and CSS px between the two of a double. */
const SLOP = 6;
const DOUBLE_MS = 350;
const DOUBLE_PX = 14;
/** ms within which another click on the same place means the next of those who lie there. */
const AGAIN_MS = 4000;
const PAN_KEYS: Readonly<Record<string, readonly [number, number]>> = {
  arrowleft: [-1, 0],
  arrowright: [1, 0],
  arrowup: [0, -1],
  arrowdown: [0, 1],
};
const KEY_PAN = 90;

export interface PointerWorld {
  readonly rig: CameraRig;
  readonly hand: Hand;
  readonly mind: Mind;
  /** Everything that may be picked, and of it what a box may hold. */
  things(): Iterable<Pickable>;
  ownShips(): Iterable<Pickable>;
  /** The view was moved by hand: it goes with nothing any more. */
  moved(): void;
  /** It was made larger or smaller by hand. */
  zoomed(): void;
  /** Who moves the view, and a ship or contact that it is to go with. */
  followed(): Held;
  follow(id: EntityId): void;
  /** Brings a ship or contact that is out of view into it. */
  lookAt(id: EntityId): void;
}

interface Press {
  readonly id: number;
  readonly button: number;
  readonly touch: boolean;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  dragging: boolean;
}

/** Mouse, pen and fingers on the canvas, told to the hand in world terms. */
export class Pointer {
  /** Drag box being drawn, CSS px, for the marks; null otherwise. */
  box: { ax: number; ay: number; bx: number; by: number } | null = null;
  readonly #canvas: HTMLElement;
  readonly #world: PointerWorld;
  readonly #presses = new Map<number, Press>();
  readonly #stop = new AbortController();
  #last = { time: 0, x: 0, y: 0, entity: -1 };

  constructor(canvas: HTMLElement, world: PointerWorld) {
    this.#canvas = canvas;
    this.#world = world;
    const { signal } = this.#stop;
    canvas.style.touchAction = "none";
    canvas.addEventListener("pointerdown", (e) => this.#down(e), { signal });
    canvas.addEventListener("pointermove", (e) => this.#move(e), { signal });
    canvas.addEventListener("pointerup", (e) => this.#up(e), { signal });
    canvas.addEventListener("pointercancel", (e) => this.#drop(e.pointerId), { signal });
    canvas.addEventListener("pointerleave", () => this.#hover(-1), { signal });
    canvas.addEventListener("contextmenu", (e) => e.preventDefault(), { signal });
    canvas.addEventListener("wheel", (e) => this.#wheel(e), { signal, passive: false });
    window.addEventListener("keydown", (e) => this.#key(e), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  #place(event: MouseEvent): { x: number; y: number } {
    const frame = this.#canvas.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  }

  /** @param after the thing picked at the same place before: then another is meant */
  #point(event: MouseEvent, touch: boolean, after = -1) {
    const { x, y } = this.#place(event);
    const world = this.#world.rig.toWorld(x, y);
    const entity = pick(this.#world.things(), x, y, touch ? TOUCH_REACH : MOUSE_REACH, after);
    return { ...world, entity, add: event.shiftKey, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey };
  }

  #down(event: PointerEvent): void {
    const { x, y } = this.#place(event);
    const touch = event.pointerType === "touch";
    this.#canvas.setPointerCapture(event.pointerId);
    const press: Press = { id: event.pointerId, button: event.button, touch, startX: x, startY: y, x, y, dragging: false };
    this.#presses.set(event.pointerId, press);
    if (event.button === 1) event.preventDefault();
  }

  #move(event: PointerEvent): void {
    const { x, y } = this.#place(event);
    const press = this.#presses.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== "touch") this.#hover(pick(this.#world.things(), x, y, MOUSE_REACH));
      return;
    }
    const other = [...this.#presses.values()].find((p) => p !== press);
    if (other) this.#pinch(press, other, x, y);
    else this.#drag(press, x, y);
    press.x = x;
    press.y = y;
  }

  #pinch(press: Press, other: Press, x: number, y: number): void {
    const before = Math.hypot(press.x - other.x, press.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    press.dragging = true;
    other.dragging = true;
    this.box = null;
    const { rig } = this.#world;
    const growth = before > 10 && after > 10 ? after / before : 1;
    // Two fingers on a ship that is followed are about its size alone: they never keep quite still.
    if (typeof this.#world.followed() === "number") return rig.zoomAt(growth, rig.middle().x, rig.middle().y);
    this.#world.moved();
    rig.pan((press.x - x) / 2, (press.y - y) / 2);
    rig.zoomAt(growth, (x + other.x) / 2, (y + other.y) / 2);
  }

  #drag(press: Press, x: number, y: number): void {
    if (!press.dragging && Math.hypot(x - press.startX, y - press.startY) < SLOP * (press.touch ? 1.6 : 1)) return;
    press.dragging = true;
    const boxing = !press.touch && press.button === 0;
    if (boxing) {
      this.box = { ax: press.startX, ay: press.startY, bx: x, by: y };
      return;
    }
    if (press.button === 2) return;
    this.#world.moved();
    this.#world.rig.pan(press.x - x, press.y - y);
  }

  #up(event: PointerEvent): void {
    const press = this.#presses.get(event.pointerId);
    this.#drop(event.pointerId);
    if (!press) return;
    const { x, y } = this.#place(event);
    if (press.dragging) {
      const boxed = !press.touch && press.button === 0;
      if (boxed && this.#presses.size === 0)
        this.#world.hand.box(inBox(this.#world.ownShips(), press.startX, press.startY, x, y), event.shiftKey);
      return;
    }
    if (press.button === 2) return this.#world.hand.secondary(this.#point(event, press.touch));
    if (press.button !== 0) return;
    const since = event.timeStamp - this.#last.time;
    const off = Math.hypot(x - this.#last.x, y - this.#last.y);
    const doubled = since < DOUBLE_MS && off < DOUBLE_PX;
    const again = !doubled && since < AGAIN_MS && off < SLOP && this.#world.mind.pending.peek() === null;
    const at = this.#point(event, press.touch, again ? this.#last.entity : -1);
    if (press.touch && this.#orders(at.entity)) return this.#world.hand.secondary(at);
    this.#last = { time: doubled ? 0 : event.timeStamp, x, y, entity: at.entity };
    if (!doubled || at.alt) {
      this.#world.hand.primary(at);
      if (this.#isBeyond(at.entity)) this.#world.lookAt(at.entity);
      return;
    }
    this.#world.hand.doublePrimary(at);
    if (at.entity >= 0) this.#world.follow(at.entity);
  }

  #drop(id: number): void {
    this.#presses.delete(id);
    this.box = null;
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    if (!isPinch(event) && this.#world.hand.wheel(scrolled(event))) return;
    const { x, y } = this.#place(event);
    this.#world.zoomed();
    this.#world.rig.zoomAt(growth(event), x, y);
  }

  #key(event: KeyboardEvent): void {
    const way = PAN_KEYS[keyMeant(event)];
    const free = event.target === document.body || event.target === this.#canvas;
    if (!way || !free || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#world.moved();
    const { rig } = this.#world;
    rig.nudge(way[0] * KEY_PAN, way[1] * KEY_PAN);
  }

  #hover(id: number): void {
    const { pending, hovered } = this.#world.mind;
    this.#canvas.style.cursor = pending.peek() ? "crosshair" : id >= 0 ? "pointer" : "default";
    if (hovered.peek() !== id) hovered.value = id;
  }

  /** Picked by its pointer at the edge of the field, and by nothing else. */
  #isBeyond(entity: number): boolean {
    return this.#world.mind.pending.peek() === null && [...this.#world.things()].some(({ id, edge }) => id === entity && edge);
  }

  /** A tap orders when ships are selected and it lands on open space or on something of the other side. */
  #orders(entity: number): boolean {
    return this.#world.mind.selected.peek().size > 0 && (entity < 0 || isContact(entity));
  }
}
