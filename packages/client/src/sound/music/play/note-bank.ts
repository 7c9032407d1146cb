import { type Note, STRUCK, type VoiceName } from "../score/note.ts";
import { type MadeNote, makeNote } from "./make-note.ts";

/** A made note, and how much faster it runs to have the pitch that is asked for. */
export interface FoundNote extends MadeNote {
  readonly rate: number;
}

/** Semitones from one note that is made to the next: those between run faster or slower, by one semitone at most. */
const APART = 3;

/** The pitch at which a note is made that is to be heard as `midi`. */
export const madeAt = (voice: VoiceName, midi: number): number => (STRUCK.has(voice) ? midi : APART * Math.round(midi / APART));

/** Notes of all instruments: each made once, one after another, when it is first asked for. */
export class NoteBank {
  readonly #made = new Map<string, MadeNote>();
  readonly #coming = new Map<string, Promise<MadeNote>>();
  readonly #make: typeof makeNote;
  #last: Promise<unknown> = Promise.resolve();

  /** @param make for tests. */
  constructor(make: typeof makeNote = makeNote) {
    this.#make = make;
  }

  /** The note, if it is made already; else null. */
  find({ voice, midi }: Pick<Note, "voice" | "midi">): FoundNote | null {
    const at = madeAt(voice, midi);
    const made = this.#made.get(`${voice} ${at}`);
    return made ? { ...made, rate: 2 ** ((midi - at) / 12) } : null;
  }

  /** Makes a note, if that is still to be done. */
  async ready({ voice, midi }: Pick<Note, "voice" | "midi">): Promise<void> {
    const at = madeAt(voice, midi);
    const name = `${voice} ${at}`;
    if (this.#made.has(name)) return;
    await (this.#coming.get(name) ?? this.#begin(name, voice, at));
  }

  #begin(name: string, voice: VoiceName, at: number): Promise<MadeNote> {
    const made = this.#last
      .then(() => this.#make(voice, at))
      .then((note) => {
        this.#made.set(name, note);
        return note;
      });
    this.#coming.set(name, made);
    this.#last = made.catch(() => undefined);
    return made;
  }
}
