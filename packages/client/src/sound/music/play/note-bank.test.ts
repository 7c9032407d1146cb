import { describe, expect, it } from "vitest";
import { VOICES, type VoiceName } from "../score/note.ts";
import { madeAt, NoteBank } from "./note-bank.ts";

function bank(fails: (midi: number) => boolean = () => false) {
  const made: string[] = [];
  let making = 0;
  const notes = new NoteBank(async (voice: VoiceName, midi: number) => {
    making += 1;
    if (making > 1) throw new Error("two at once");
    await Promise.resolve();
    making -= 1;
    if (fails(midi)) throw new Error("no room");
    made.push(`${voice} ${midi}`);
    return { buffer: {} as AudioBuffer, loop: null };
  });
  return { notes, made };
}

describe("the notes of the music", () => {
  it("are made once, one after another, and found only when they are there", async () => {
    const { notes, made } = bank();
    expect(notes.find({ voice: "horn", midi: 60 })).toBeNull();
    await Promise.all([60, 61, 59, 63].map((midi) => notes.ready({ voice: "horn", midi })));
    expect(made).toEqual(["horn 60", "horn 63"]);
    expect(notes.find({ voice: "horn", midi: 60 })?.rate).toBe(1);
    expect(notes.find({ voice: "horn", midi: 61 })?.rate).toBeCloseTo(2 ** (1 / 12));
    expect(notes.find({ voice: "cello", midi: 60 })).toBeNull();
  });

  it("are heard at their pitch, at most a semitone from the one that is made; drums are made as they are tuned", () => {
    for (const voice of VOICES)
      for (let midi = 20; midi < 100; midi += 1) expect(Math.abs(madeAt(voice, midi) - midi)).toBeLessThanOrEqual(1);
    expect([31, 33, 36].map((midi) => madeAt("taiko", midi))).toEqual([31, 33, 36]);
  });

  it("come all the same when one of them cannot be made", async () => {
    const { notes } = bank((midi) => midi === 60);
    const first = notes.ready({ voice: "bell", midi: 60 });
    const second = notes.ready({ voice: "bell", midi: 66 });
    await expect(first).rejects.toThrow("no room");
    await second;
    expect(notes.find({ voice: "bell", midi: 66 })).not.toBeNull();
  });
});
