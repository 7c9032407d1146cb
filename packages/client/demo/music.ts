import { calm, type Mood, PIECES } from "../src/sound/music/mood.ts";
import { createPlayer, type Player } from "../src/sound/music/play/player.ts";
import { renderMusic } from "../src/sound/music/play/render-music.ts";

/**
 * Every piece to listen to, and to measure: a button plays a mood; `render` in the page's console gives its samples.
 */

const changed = (mood: Mood, rest: Partial<Mood>): Mood => ({ ...mood, ...rest });
const terran = (piece: Mood["piece"], rest: Partial<Mood> = {}) => changed(calm(piece, "terran"), rest);
const alliance = (piece: Mood["piece"], rest: Partial<Mood> = {}) => changed(calm(piece, "alliance"), rest);

const MOODS: Readonly<Record<string, Mood>> = {
  theme: terran("theme"),
  quiet: terran("quiet"),
  "unease-early": terran("unease", { tension: 0.15 }),
  "unease-late": terran("unease", { tension: 0.9, regent: 0.3 }),
  "assault-closing": terran("assault", { tension: 0.2, fire: 0.05 }),
  "assault-even": terran("assault", { tension: 0.7, fire: 0.6, danger: 0.2, odds: 0.55 }),
  "assault-losing": alliance("assault", { tension: 1, fire: 0.9, danger: 0.85, odds: 0.2 }),
  "assault-regent": terran("assault", { tension: 0.9, fire: 0.8, danger: 0.4, odds: 0.5, regent: 1 }),
  "assault-alliance": alliance("assault", { tension: 0.7, fire: 0.6, danger: 0.2, odds: 0.7 }),
  "victory-terran": terran("victory"),
  "victory-alliance": alliance("victory"),
  defeat: terran("defeat"),
};

let playing: { readonly player: Player; readonly context: AudioContext } | null = null;

function play(mood: Mood): void {
  if (!playing) {
    const context = new AudioContext();
    playing = { context, player: createPlayer(context, context.destination, Date.now() % 1000) };
  }
  playing.player.set(mood);
}

const ways = document.querySelector("#ways");
for (const [name, mood] of Object.entries(MOODS)) {
  const button = document.createElement("button");
  button.textContent = name;
  button.onclick = () => play(mood);
  ways?.append(button);
}

/** Samples of both ears, one after the other in base64; the ms it took to make the notes, and then to play them. */
async function render(
  name: string,
  seconds: number,
  seed = 1,
  rate = 44100,
  light = false,
): Promise<{ readonly samples: string; readonly ms: number; readonly notes: number }> {
  const mood = MOODS[name];
  if (!mood) throw new Error(`no mood is called ${name}; there are ${Object.keys(MOODS).join(", ")} for ${PIECES.join(", ")}`);
  const context = new OfflineAudioContext(2, seconds * rate, rate);
  const before = performance.now();
  await renderMusic(mood, seconds, context, seed, context.destination, light);
  const started = performance.now();
  const buffer = await context.startRendering();
  const ms = performance.now() - started;
  const ears = [buffer.getChannelData(0), buffer.getChannelData(1)] as const;
  const bytes = new Uint8Array(new Float32Array([...ears[0], ...ears[1]]).buffer);
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { samples: btoa(text), ms, notes: started - before };
}

Object.assign(globalThis, { render, moods: Object.keys(MOODS) });
