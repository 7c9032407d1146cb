import { type Note, STRUCK, type VoiceName } from "../score/note.ts";
import type { FoundNote } from "./note-bank.ts";
import { RECIPES, type Recipe } from "./recipes.ts";

/** Where an instrument is heard: straight, and through the room's echo. */
export interface Ears {
  readonly context: BaseAudioContext;
  readonly dry: AudioNode;
  readonly wet: AudioNode;
}

export interface Instrument {
  /** Plays a note at a moment of the context's time, s, for so many s. */
  play(note: Note, made: FoundNote, time: number, seconds: number): void;
  dispose(): void;
}

interface Sounding {
  readonly source: AudioBufferSourceNode;
  readonly out: GainNode;
  readonly began: number;
  /** Time from which it is no longer heard. */
  readonly ends: number;
}

/** s a note takes to give way to one for which there is no room beside it. */
const GIVING_WAY = 0.04;
/** s a note that comes late takes to be there. */
const BELATED = 0.05;

/** Plays made notes: each is a player and a gain, and its place in the room is shared. */
export function createInstrument(name: VoiceName, { context, dry, wet }: Ears): Instrument {
  const recipe = RECIPES[name];
  const places = [recipe.pan, -recipe.pan].slice(0, recipe.many > 2 ? 2 : 1).map((pan) => {
    const place = new StereoPannerNode(context, { pan, channelCount: 1, channelCountMode: "explicit" });
    const share = new GainNode(context, { gain: recipe.echo });
    place.connect(dry);
    place.connect(share).connect(wet);
    return { place, share };
  });
  let sounding: Sounding[] = [];
  let turn = 0;
  return {
    play(note, made, time, seconds) {
      sounding = makeRoom(sounding, recipe.many, time);
      turn = (turn + 1) % places.length;
      sounding.push(begin({ recipe, context, into: places[turn]?.place as AudioNode }, note, made, time, seconds));
    },
    dispose() {
      for (const { source } of sounding) source.stop();
      for (const { place, share } of places) for (const node of [place, share]) node.disconnect();
    },
  };
}

/** Those that still sound; the oldest gives way where there are as many as it can play. */
function makeRoom(sounding: readonly Sounding[], many: number, time: number): Sounding[] {
  const still = sounding.filter(({ ends }) => ends > time);
  if (still.length < many) return still;
  const oldest = still.reduce((least, one) => (one.began < least.began ? one : least));
  oldest.out.gain.setTargetAtTime(0, time, GIVING_WAY);
  oldest.source.stop(time + 5 * GIVING_WAY);
  return still.filter((one) => one !== oldest);
}

interface Where {
  readonly recipe: Recipe;
  readonly context: BaseAudioContext;
  readonly into: AudioNode;
}

function begin({ recipe, context, into }: Where, { voice, level }: Note, made: FoundNote, time: number, seconds: number): Sounding {
  const { buffer, loop, rate } = made;
  const source = new AudioBufferSourceNode(context, { buffer, playbackRate: rate });
  const out = new GainNode(context, { gain: 0 });
  const loud = level * 10 ** (recipe.gain / 20);
  const late = Math.max(0, context.currentTime - time);
  if (late > 0) out.gain.setTargetAtTime(loud, time + late, BELATED);
  else out.gain.setValueAtTime(loud, time);
  let ends = time + buffer.duration / rate;
  if (loop) {
    const held = Math.max(0.06, seconds);
    Object.assign(source, { loop: true, loopStart: loop[0], loopEnd: loop[1] });
    out.gain.setTargetAtTime(0, Math.max(time + held, time + late + BELATED), Math.log(recipe.tail + 1) / Math.log(200));
    ends = time + held + recipe.tail;
  }
  source.connect(out).connect(into);
  source.onended = () => out.disconnect();
  source.start(time + late, late);
  source.stop(ends);
  return { source, out, began: STRUCK.has(voice) ? time : time + late, ends };
}
