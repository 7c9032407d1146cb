/** CSS px a full shake moves the picture, and trauma lost per second. */
const REACH = 14;
const RECOVERY = 1.5;

/**
 * Camera shake: trauma adds up to 1 and ebbs, and the picture moves by its square, so that small knocks stay small.
 * None for calm viewers, and none where the view is so wide that a knock would be out of scale.
 */
export class Shake {
  trauma = 0;
  #time = 0;

  /** Adds a knock of `strength` (0 to 1) that happened `distance` CSS px from the middle of a view `span` px wide. */
  knock(strength: number, distance: number, span: number): void {
    const near = Math.max(0, 1 - distance / span);
    this.trauma = Math.min(1, this.trauma + strength * near);
  }

  /** Advances by dt (s) and gives the offset in CSS px. */
  step(dt: number, zoom: number, calm: boolean): { x: number; y: number } {
    this.#time += dt;
    this.trauma = calm ? 0 : Math.max(0, this.trauma - RECOVERY * dt);
    const size = REACH * this.trauma ** 2 * Math.min(1, Math.max(0, (zoom - 0.3) / 0.7));
    const t = this.#time;
    return { x: size * (Math.sin(t * 47) + Math.sin(t * 71 + 1)) * 0.5, y: size * (Math.sin(t * 53 + 2) + Math.sin(t * 67)) * 0.5 };
  }
}
