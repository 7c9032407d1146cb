import type { Disc } from "../battle/sight/hand-and-eye.ts";
import type { Inset } from "../battle/sight/mind.ts";
import { MAX_ZOOM, MIN_ZOOM } from "./draw/levels.ts";
import { type Eased, eased } from "./ease.ts";

/** u: how far from the station the middle of the view may wander. */
const REACH = 2300;
/** 1/s: how fast the camera closes on where it wants to be. */
const GLIDE = 7;
/** s it takes where nobody's hand moves it: to follow a director, and to follow a fight. */
const DIRECTED = 1.1;
const BREATH = 1.5;
/**
 * CSS px kept free around what is framed, beside what panels cover: room for names and for what is told over the field.
 * On a small window at most this share of it.
 */
const ASIDE = 90;
const ABOVE = 50;
const MOST_SPARED = 0.1;
/** CSS px per u: nothing is framed closer than this unless asked for. */
const CLOSEST = 1.6;
/** A fight is framed anew once it would be so many times larger or smaller, or off by this share of what is seen. */
const OUTGROWN = 1.22;
const OFF = 0.13;

/** A place (u) that lies in the middle of the uncovered part, and how close (CSS px per u). */
export interface Framing {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const clamp = (v: number, lo: number, hi: number) => Math.min(hi, Math.max(lo, v));

/** Where the camera looks and how close (CSS px per u), gliding there. Screen points: CSS px from the top left. */
export class CameraRig {
  x = 0;
  y = 0;
  zoom = 0.3;
  width: number;
  height: number;
  /** What panels cover; the eye rests in the middle of the rest. */
  inset: Inset = { left: 0, right: 0, top: 0, bottom: 0 };
  #goalX = 0;
  #goalY = 0;
  #goalZoom = 0.3;
  /** s in which the next step's way is eased; 0: it glides. */
  #easing = 0;
  #speed = { x: 0, y: 0, zoom: 0 };
  /** Where a fight was last framed. */
  #frame: Framing | null = null;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  toWorld(px: number, py: number): { x: number; y: number } {
    return { x: this.x + (px - this.width / 2) / this.zoom, y: this.y + (py - this.height / 2) / this.zoom };
  }

  toScreen(x: number, y: number): { x: number; y: number } {
    return { x: this.width / 2 + (x - this.x) * this.zoom, y: this.height / 2 + (y - this.y) * this.zoom };
  }

  /** At once, without gliding. */
  jump(x: number, y: number, zoom: number): void {
    this.#aim(x, y, zoom);
    this.x = this.#goalX;
    this.y = this.#goalY;
    this.zoom = this.#goalZoom;
  }

  glide(x: number, y: number, zoom = this.#goalZoom): void {
    this.#aim(x, y, zoom);
  }

  /** Glides to where a world point lies in the middle of the uncovered part. */
  centre(x: number, y: number, zoom = this.#goalZoom): void {
    const at = this.middle();
    this.#aim(x - (at.x - this.width / 2) / zoom, y - (at.y - this.height / 2) / zoom, zoom);
  }

  /** The middle of the uncovered part, CSS px. */
  middle(): { x: number; y: number } {
    const { left, right, top, bottom } = this.inset;
    return { x: (left + this.width - right) / 2, y: (top + this.height - bottom) / 2 };
  }

  /** By CSS px, at once: the ground stays under the finger. */
  pan(dx: number, dy: number): void {
    this.#aim(this.x + dx / this.zoom, this.y + dy / this.zoom, this.#goalZoom);
    this.x = this.#goalX;
    this.y = this.#goalY;
  }

  /** By CSS px, gliding. */
  nudge(dx: number, dy: number): void {
    this.#aim(this.#goalX + dx / this.#goalZoom, this.#goalY + dy / this.#goalZoom, this.#goalZoom);
  }

  /** Multiplies the zoom, keeping the world point under (px, py) in place. */
  zoomAt(factor: number, px: number, py: number): void {
    const zoom = clamp(this.#goalZoom * factor, MIN_ZOOM, MAX_ZOOM);
    const dx = px - this.width / 2;
    const dy = py - this.height / 2;
    const worldX = this.#goalX + dx / this.#goalZoom;
    const worldY = this.#goalY + dy / this.#goalZoom;
    this.#aim(worldX - dx / zoom, worldY - dy / zoom, zoom);
  }

  /** Glides to where all the discs (u) are whole in view and clear of the panels; does nothing without any. */
  frame(discs: readonly Disc[]): void {
    const framing = this.framingOf(discs);
    if (framing) this.centre(framing.x, framing.y, framing.zoom);
  }

  /** From where all the discs (u) are whole in view and clear of the panels, no closer than `most` CSS px per u. */
  framingOf(discs: readonly Disc[], most = CLOSEST): Framing | null {
    if (discs.length === 0) return null;
    const left = Math.min(...discs.map((disc) => disc.x - disc.radius));
    const top = Math.min(...discs.map((disc) => disc.y - disc.radius));
    const wide = Math.max(...discs.map((disc) => disc.x + disc.radius)) - left;
    const high = Math.max(...discs.map((disc) => disc.y + disc.radius)) - top;
    const { x: roomX, y: roomY } = this.room();
    const zoom = clamp(Math.min(roomX / Math.max(wide, 160), roomY / Math.max(high, 160), most), MIN_ZOOM, MAX_ZOOM);
    return { x: left + wide / 2, y: top + high / 2, zoom };
  }

  /** CSS px across and down there are for what is framed. */
  room(): { readonly x: number; readonly y: number } {
    const { left, right, top, bottom } = this.inset;
    const wide = this.width - left - right;
    const high = this.height - top - bottom;
    return {
      x: Math.max(80, wide - 2 * Math.min(ASIDE, MOST_SPARED * wide)),
      y: Math.max(80, high - 2 * Math.min(ABOVE, MOST_SPARED * high)),
    };
  }

  /** For one step: on its way to where all the discs (u) are in view, `pace` times as fast as a director's hand. */
  direct(discs: readonly Disc[], pace = 1): void {
    this.frame(discs);
    this.#easing = DIRECTED / Math.max(0.05, pace);
  }

  /** Stands still where it is, wherever it was going. */
  stand(): void {
    this.#aim(this.x, this.y, this.zoom);
    this.#speed = { x: 0, y: 0, zoom: 0 };
  }

  /** For one step: keeps a fight in view, and moves only once it has outgrown or left what is framed. Discs in u. */
  breathe(discs: readonly Disc[], most: number): void {
    const wanted = this.framingOf(discs, most);
    if (!wanted) return;
    if (!this.#frame || this.#hasOutgrown(this.#frame, wanted, discs)) this.#frame = wanted;
    this.centre(this.#frame.x, this.#frame.y, this.#frame.zoom);
    this.#easing = BREATH;
  }

  /** A hand moved it: the next fight is framed anew. */
  forget(): void {
    this.#frame = null;
  }

  #hasOutgrown(now: Framing, wanted: Framing, discs: readonly Disc[]): boolean {
    const wide = (this.width - this.inset.left - this.inset.right) / now.zoom;
    const high = (this.height - this.inset.top - this.inset.bottom) / now.zoom;
    if (Math.abs(Math.log(wanted.zoom / now.zoom)) > Math.log(OUTGROWN)) return true;
    if (Math.abs(wanted.x - now.x) > OFF * wide || Math.abs(wanted.y - now.y) > OFF * high) return true;
    return discs.some(({ x, y, radius }) => Math.abs(x - now.x) > wide / 2 - radius || Math.abs(y - now.y) > high / 2 - radius);
  }

  /** Advances the way by dt (s). Calm viewers are taken there at once. */
  step(dt: number, calm: boolean): void {
    const easing = this.#easing;
    this.#easing = 0;
    if (easing > 0 && !calm) return this.#ease(easing, dt);
    this.#speed = { x: 0, y: 0, zoom: 0 };
    const k = calm ? 1 : 1 - Math.exp(-GLIDE * dt);
    // Zoom moves in the logarithm and the centre in step with it, so that the point under the cursor does not swim.
    const from = this.zoom;
    this.zoom = from * (this.#goalZoom / from) ** k;
    const span = 1 / this.#goalZoom - 1 / from;
    const share = Math.abs(span) > 1e-6 ? (1 / this.zoom - 1 / from) / span : k;
    this.x += (this.#goalX - this.x) * share;
    this.y += (this.#goalY - this.y) * share;
  }

  /** Setting off and arriving softly; the zoom in the logarithm. */
  #ease(time: number, dt: number): void {
    const to = (value: number, speed: number, goal: number): Eased => eased({ at: value, speed }, goal, time, dt);
    const zoom = to(Math.log(this.zoom), this.#speed.zoom, Math.log(this.#goalZoom));
    const x = to(this.x, this.#speed.x, this.#goalX);
    const y = to(this.y, this.#speed.y, this.#goalY);
    this.x = x.at;
    this.y = y.at;
    this.zoom = Math.exp(zoom.at);
    this.#speed = { x: x.speed, y: y.speed, zoom: zoom.speed };
  }

  #aim(x: number, y: number, zoom: number): void {
    const far = Math.hypot(x, y);
    const k = far > REACH ? REACH / far : 1;
    this.#goalX = x * k;
    this.#goalY = y * k;
    this.#goalZoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
  }
}
