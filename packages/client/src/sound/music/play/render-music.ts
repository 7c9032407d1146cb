import type { Mood } from "../mood.ts";
import type { Note } from "../score/note.ts";
import { createEnsemble } from "./ensemble.ts";
import { openHall } from "./hall.ts";
import { NoteBank } from "./note-bank.ts";
import { perform } from "./perform.ts";

/** s from one halt of the rendering, at which bars are given out, to the next; and by how much before they sound. */
const HALT = 0.5;
const AHEAD = 1.2;

const bank = new NoteBank();

/**
 * Plays the music into a context that is rendered rather than heard, for so many s. The caller renders it then: it is
 * halted on its way, and bars are given out as they are to whoever listens.
 * @param mood the mood, or how it changes over the s since the beginning.
 * @param into where it comes out; the context's own end unless told.
 * @returns when all notes are made.
 */
export async function renderMusic(
  mood: Mood | ((seconds: number) => Mood),
  seconds: number,
  context: OfflineAudioContext,
  seed = 1,
  into: AudioNode = context.destination,
  light = false,
): Promise<void> {
  const at = typeof mood === "function" ? mood : () => mood;
  await makeNotes(at, seconds, seed);
  const ensemble = createEnsemble(openHall(context, into, light), bank);
  ensemble.fade(1, 0.01);
  let bar = 0;
  let next = BEGIN;
  const giveOut = (now: number) => {
    for (; next < Math.min(seconds, now + AHEAD); bar += 1) next += perform(ensemble, at(next), bar, seed, next);
  };
  giveOut(0);
  for (let halt = HALT; halt < seconds; halt += HALT) {
    void context.suspend(halt).then(() => {
      giveOut(halt);
      return context.resume();
    });
  }
}

/** s before the first bar. */
const BEGIN = 0.1;

async function makeNotes(at: (seconds: number) => Mood, seconds: number, seed: number): Promise<void> {
  const notes: Note[] = [];
  const gather = { play: (note: Note) => void notes.push(note) };
  for (let bar = 0, next = BEGIN; next < seconds; bar += 1) next += perform(gather, at(next), bar, seed, next);
  for (const note of notes) await bank.ready(note);
}
