import type { Disc } from "../battle/sight/hand-and-eye.ts";
import type { Inset } from "../battle/sight/mind.ts";
import { MAX_ZOOM, MIN_ZOOM } from "./draw/levels.ts";

/** u: how far from the station the middle of the view may wander. */
const REACH = 2300;
/** 1/s: how fast the camera closes on where it wants to be. */
const GLIDE = 7;
/** The same while somebody directs it: at the pace of a hand that wants nothing missed. */
const DIRECTED = 1.7;
/** CSS px kept free around what is framed, beside what panels cover: room for names and for what is told over the field. */
const ASIDE = 90;
const ABOVE = 50;

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
  #pace = GLIDE;

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
    if (discs.length === 0) return;
    const left = Math.min(...discs.map((disc) => disc.x - disc.radius));
    const top = Math.min(...discs.map((disc) => disc.y - disc.radius));
    const wide = Math.max(...discs.map((disc) => disc.x + disc.radius)) - left;
    const high = Math.max(...discs.map((disc) => disc.y + disc.radius)) - top;
    const { left: coveredLeft, right, top: coveredTop, bottom } = this.inset;
    const roomX = Math.max(80, this.width - coveredLeft - right - 2 * ASIDE);
    const roomY = Math.max(80, this.height - coveredTop - bottom - 2 * ABOVE);
    const zoom = clamp(Math.min(roomX / Math.max(wide, 160), roomY / Math.max(high, 160), 1.6), MIN_ZOOM, MAX_ZOOM);
    this.centre(left + wide / 2, top + high / 2, zoom);
  }

  /** The same for one step, at a slower pace. */
  direct(discs: readonly Disc[]): void {
    this.#pace = DIRECTED;
    this.frame(discs);
  }

  /** Advances the glide by dt (s). Calm viewers are taken there at once. */
  step(dt: number, calm: boolean): void {
    const k = calm ? 1 : 1 - Math.exp(-this.#pace * dt);
    this.#pace = GLIDE;
    // Zoom moves in the logarithm and the centre in step with it, so that the point under the cursor does not swim.
    const from = this.zoom;
    this.zoom = from * (this.#goalZoom / from) ** k;
    const span = 1 / this.#goalZoom - 1 / from;
    const share = Math.abs(span) > 1e-6 ? (1 / this.zoom - 1 / from) / span : k;
    this.x += (this.#goalX - this.x) * share;
    this.y += (this.#goalY - this.y) * share;
  }

  #aim(x: number, y: number, zoom: number): void {
    const far = Math.hypot(x, y);
    const k = far > REACH ? REACH / far : 1;
    this.#goalX = x * k;
    this.#goalY = y * k;
    this.#goalZoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
  }
}
