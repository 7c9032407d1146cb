import type { Mood } from "../mood.ts";
import { createEnsemble, type Ensemble, type Hall } from "./ensemble.ts";
import { openHall } from "./hall.ts";
import { NoteBank } from "./note-bank.ts";
import { perform } from "./perform.ts";

/** s from one look at whether another bar is due to the next, and by how much a bar is given out before it sounds. */
const LOOK = 0.25;
const AHEAD = 1.2;
/** s a piece takes to give way to the next, and to begin where there was none; s of silence after which it is let go. */
const CROSSING = 5;
const OPENING = 2.5;
const CLOSING = 1.2;
const RINGING = 1;

/** Plays the music to a mood until it is stopped. */
export interface Player {
  set(mood: Mood): void;
  /** Fades out, and lets go of everything. */
  stop(): void;
}

/** A piece being played: its ensemble, and the bar that is next. */
interface Turn {
  readonly ensemble: Ensemble;
  mood: Mood;
  bar: number;
  /** Context's time at which it begins, s. */
  next: number;
}

/** The notes of this page: made once, whatever is played of them. */
const bank = new NoteBank();

/** @param seed of the first piece; every later one has the next. @param light for a slow machine. */
export function createPlayer(context: AudioContext, into: AudioNode, seed: number, light = false): Player {
  const hall = openHall(context, into, light);
  let turn: Turn | null = null;
  let pieces = seed;
  const look = () => {
    if (turn && context.state === "running") giveOut(turn, context.currentTime, pieces);
  };
  const timer = setInterval(look, LOOK * 1000);
  return {
    set(mood) {
      if (turn && turn.mood.piece === mood.piece) {
        turn.mood = mood;
        return;
      }
      const first = turn === null;
      if (turn) fadeOut(turn.ensemble, CROSSING);
      pieces += 1;
      turn = begin(hall, mood, context.currentTime, first ? OPENING : CROSSING);
      look();
    },
    stop() {
      clearInterval(timer);
      if (turn) fadeOut(turn.ensemble, CLOSING);
      turn = null;
      setTimeout(hall.close, (CLOSING + 2 * RINGING) * 1000);
    },
  };
}

function begin(hall: Hall, mood: Mood, now: number, seconds: number): Turn {
  const ensemble = createEnsemble(hall, bank);
  ensemble.fade(1, seconds);
  return { ensemble, mood, bar: 0, next: now + 0.1 };
}

function fadeOut(ensemble: Ensemble, seconds: number): void {
  ensemble.fade(0, seconds);
  setTimeout(() => ensemble.dispose(), (seconds + RINGING) * 1000);
}

/** Every bar that begins soon. A page that slept goes on where it is, and makes up for nothing. */
function giveOut(turn: Turn, now: number, seed: number): void {
  if (turn.next < now) turn.next = now + 0.1;
  while (turn.next < now + AHEAD) {
    turn.next += perform(turn.ensemble, turn.mood, turn.bar, seed, turn.next);
    turn.bar += 1;
  }
}
