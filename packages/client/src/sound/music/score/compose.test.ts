import { describe, expect, it } from "vitest";
import { calm, type Mood } from "../mood.ts";
import { compose, modeOf, pulseOf } from "./compose.ts";
import { MODES, ROOT } from "./modes.ts";
import { type Note, STRUCK, VOICES, type VoiceName } from "./note.ts";

const mood = (piece: Mood["piece"], rest: Partial<Mood> = {}): Mood => ({ ...calm(piece, "terran"), ...rest });
const THICK = { tension: 1, fire: 1, danger: 0.9, odds: 0.2 };

const MOODS: readonly (readonly [string, Mood])[] = [
  ["theme", mood("theme")],
  ["quiet", mood("quiet")],
  ["early unease", mood("unease", { tension: 0.1 })],
  ["late unease", mood("unease", { tension: 1, regent: 0.4 })],
  ["closing", mood("assault", { tension: 0.1 })],
  ["even fight", mood("assault", { tension: 0.6, fire: 0.6, danger: 0.2 })],
  ["lost fight", mood("assault", THICK)],
  ["flagship", mood("assault", { ...THICK, odds: 0.5, regent: 1 })],
  ["Alliance's fight", { ...mood("assault", { fire: 0.6, tension: 0.6, odds: 0.8 }), colour: "alliance" }],
  ["victory", mood("victory")],
  ["bronze victory", { ...mood("victory"), colour: "alliance" }],
  ["defeat", mood("defeat")],
];

const TEN_MINUTES = 600;
const barsIn = (of: Mood, seconds: number): number => {
  const { beats, beat } = pulseOf(of);
  return Math.ceil(seconds / (beats * beat));
};
const voicesIn = (of: Mood, bars = 24, seed = 3): Set<VoiceName> =>
  new Set(Array.from({ length: bars }, (_, bar) => compose(of, bar, seed).map(({ voice }) => voice)).flat());

describe.each(MOODS)("the music of %s", (_, of) => {
  const bars = barsIn(of, TEN_MINUTES);
  const written = Array.from({ length: bars }, (_, bar) => compose(of, bar, 7));

  it("returns to no passage of eight bars within ten minutes", () => {
    const texts = written.map((notes) => JSON.stringify(notes));
    const passages = texts.slice(7).map((_, bar) => texts.slice(bar, bar + 8).join());
    expect(new Set(passages).size).toBe(bars - 7);
  });

  it("keeps to its mode, its range and its bar", () => {
    const scale: readonly number[] = MODES[modeOf(of)];
    const { beats } = pulseOf(of);
    const tuned = ({ voice, midi }: Note) => STRUCK.has(voice) || scale.includes((((midi - ROOT) % 12) + 12) % 12);
    const fits = ({ voice, midi, at, level, beats: held }: Note) =>
      midi >= (STRUCK.has(voice) ? 30 : 36) && midi <= 86 && at >= 0 && at < beats && level > 0 && level <= 1 && held > 0;
    expect(written.flat().filter((note) => !tuned(note) || !fits(note))).toEqual([]);
  });

  it("never has more than sixteen notes at once, and is seldom silent", () => {
    const { beats } = pulseOf(of);
    const begins = (note: Note, bar: number) => bar * beats + note.at;
    const turns = written.flatMap((notes, bar) =>
      notes.flatMap((note) => [[begins(note, bar), 1] as const, [begins(note, bar) + note.beats, -1] as const]),
    );
    let sounding = 0;
    const many = turns.sort(([a, up], [b, down]) => a - b || up - down).map(([, turn]) => (sounding += turn));
    expect(Math.max(...many)).toBeLessThanOrEqual(16);
    expect(written.filter((bar) => bar.length === 0).length / bars).toBeLessThan(0.5);
  });

  it("is the same for the same seed, and other music for another", () => {
    const bar = (seed: number) => [4, 5, 6, 7].map((i) => compose(of, i, seed));
    expect(bar(7)).toEqual(written.slice(4, 8));
    expect(bar(8)).not.toEqual(bar(7));
  });
});

describe("the layers", () => {
  it.each<[VoiceName, Mood, Mood]>([
    ["ostinato", mood("assault", { fire: 0.6 }), mood("assault")],
    ["frame", mood("assault", { fire: 0.6 }), mood("assault")],
    ["anvil", mood("assault", { fire: 1 }), mood("assault", { fire: 0.5 })],
    ["choir", mood("assault", { danger: 0.7 }), mood("assault", { danger: 0.2 })],
    ["horn", mood("assault", { odds: 0.7 }), mood("assault", { odds: 0.2 })],
    ["cello", mood("assault", { odds: 0.2 }), mood("assault", { odds: 0.7 })],
    ["bronze", mood("assault", { regent: 0.8 }), mood("assault")],
    ["taiko", mood("unease", { tension: 0.5 }), mood("unease")],
    ["ostinato", mood("unease", { tension: 0.9 }), mood("unease", { tension: 0.3 })],
    ["bell", mood("unease"), mood("unease", { tension: 1 })],
  ])("%s comes and goes", (voice, withIt, without) => {
    expect(voicesIn(withIt)).toContain(voice);
    expect(voicesIn(without)).not.toContain(voice);
  });

  it("give the melody to each side's own colour", () => {
    expect(voicesIn(mood("victory"))).not.toContain("bronze");
    expect(voicesIn({ ...mood("victory"), colour: "alliance" })).not.toContain("horn");
  });

  it("drive a fight the harder the thicker it is", () => {
    const strokes = (fire: number) => Array.from({ length: 24 }, (_, bar) => compose(mood("assault", { fire }), bar, 3)).flat().length;
    expect(strokes(1)).toBeGreaterThan(1.5 * strokes(0.2));
    expect(pulseOf(mood("assault", { fire: 1 })).beat).toBeLessThan(pulseOf(mood("assault")).beat);
  });

  it("thin out while time stands still", () => {
    const still = voicesIn({ ...mood("assault", THICK), thin: true });
    expect([...still].sort()).toEqual(["drone", "strings"]);
  });

  it("use every instrument in some mood", () => {
    expect(new Set(MOODS.flatMap(([, of]) => [...voicesIn(of, 60)]))).toEqual(new Set(VOICES));
  });
});
