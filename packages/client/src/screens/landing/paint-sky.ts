import { stream } from "../../kit/hash.ts";
import { paintStation } from "./paint-station.ts";
import { type Placed, planetPlace, stationPlace } from "./sky-places.ts";
import { startPlanet } from "./start-planet.ts";

type Pen = CanvasRenderingContext2D;

/**
 * Paints the night for the size the canvas has in the page; Bajor comes in by pieces, so that the page answers meanwhile.
 * @param free where the page leaves room for the station, CSS px; null: nowhere in particular
 * @param whole is called once nothing better will come
 * @returns stops what is still to be painted
 */
export function paintSky(canvas: HTMLCanvasElement, free: Placed | null, whole: () => void = () => undefined): () => void {
  const pen = canvas.getContext("2d");
  if (!pen) return () => {};
  const density = Math.min(2, window.devicePixelRatio || 1);
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = width * density;
  canvas.height = height * density;
  pen.scale(density, density);
  const paint = (planet: CanvasImageSource | null, best: boolean) => {
    pen.fillStyle = "#04070d";
    pen.fillRect(0, 0, width, height);
    paintNebula(pen, width, height);
    paintStars(pen, width, height);
    if (planet) pen.drawImage(planet, 0, 0, width, height);
    const { x, y, half } = free ?? stationPlace(width, height);
    paintStation(pen, x, y, half);
    if (best) whole();
  };
  return startPlanet(planetPlace(width, height), width, height, paint);
}

function glow(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  const fade = pen.createRadialGradient(x, y, 0, x, y, radius);
  fade.addColorStop(0, colour);
  fade.addColorStop(1, "rgba(0,0,0,0)");
  pen.fillStyle = fade;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function paintNebula(pen: Pen, width: number, height: number): void {
  const chance = stream(41);
  pen.globalCompositeOperation = "lighter";
  for (let i = 0; i < 46; i++) {
    const along = chance();
    const x = width * (along * 1.3 - 0.15);
    const y = height * (0.62 - 0.5 * along + (chance() - 0.5) * 0.55);
    const warm = chance() > 0.7;
    const strength = 0.018 + chance() * 0.03;
    glow(pen, x, y, height * (0.15 + chance() * 0.35), warm ? `rgba(150,84,40,${strength})` : `rgba(32,78,140,${strength})`);
  }
  pen.globalCompositeOperation = "source-over";
}

/** Brightness falls off exponentially, as in a real sky: many faint, few bright. */
function paintStars(pen: Pen, width: number, height: number): void {
  const chance = stream(7);
  const count = Math.round((width * height) / 900);
  for (let i = 0; i < count; i++) {
    const bright = -Math.log(1 - chance() * 0.999) / 6.9;
    const x = chance() * width;
    const y = chance() * height;
    const hue = chance();
    const tint = hue > 0.85 ? "255,214,170" : hue < 0.2 ? "170,200,255" : "226,234,250";
    const size = 0.35 + bright * 1.25;
    pen.fillStyle = `rgba(${tint},${0.12 + bright * 0.88})`;
    pen.beginPath();
    pen.arc(x, y, size, 0, 7);
    pen.fill();
    if (bright > 0.72) glow(pen, x, y, size * 7, `rgba(${tint},0.14)`);
  }
}
