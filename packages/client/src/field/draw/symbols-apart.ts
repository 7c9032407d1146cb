import type Phaser from "phaser";
import { SYMBOL_BELOW } from "./levels.ts";
import { colourOf, isSymbol, type Marked, SYMBOL } from "./marked.ts";
import { spread } from "./spread.ts";

/** CSS px between the middles of two symbols, and how far one is moved from its ship at most. */
const APART = SYMBOL * 0.92;
const MOST = 44;
/** CSS px moved from which a line leads back to where the ship is. */
const LED = 7;

/** In the fleet view, moves symbols that cover each other apart, each with a line to where its ship really is. */
export function symbolsApart(things: readonly Marked[], zoom: number, lines: Phaser.GameObjects.Graphics): Marked[] {
  if (zoom >= SYMBOL_BELOW) return [...things];
  const symbols = things.filter((thing) => isSymbol(thing, zoom));
  const moved = new Map(spread(symbols, APART, MOST).map((place, i) => [symbols[i], place]));
  return things.map((thing) => {
    const place = moved.get(thing);
    if (!place) return thing;
    if (Math.hypot(place.x - thing.x, place.y - thing.y) > LED) {
      lines.lineStyle(1.2, colourOf(thing), 0.6).lineBetween(thing.x, thing.y, place.x, place.y);
      lines.fillStyle(colourOf(thing), 0.9).fillCircle(thing.x, thing.y, 2);
    }
    return { ...thing, ...place };
  });
}
