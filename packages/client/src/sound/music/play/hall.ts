import { echoOf } from "./echo.ts";
import type { Hall } from "./ensemble.ts";
import { Context, setContext } from "./tone.ts";

/** Hz: what lies lower is felt as mud on small loudspeakers, and heard on none. */
const LOWEST = 34;
/** dB by which the low is taken back, where drone, drums and low strings meet, and the high is brought out. */
const LEAN = -3;
const AIR = 4;
/** Loudness of the whole, dB, and of the echo in it. */
const LOUD = 2.5;
const ECHO = 1.1;

const gainOf = (decibels: number): number => 10 ** (decibels / 20);

/** The room all pieces are played in. */
export interface OpenHall extends Hall {
  close(): void;
}

/** Of one that is rendered, and not heard: the library would warn at every note that it does not run. */
class RenderedContext extends Context {
  override readonly isOffline = true;
}

const wrapped = new WeakMap<BaseAudioContext, Context>();

/** One of the library's contexts for each of the browser's. Its clock is no worker, which the page's policy forbids. */
function wrap(context: AudioContext | OfflineAudioContext): Context {
  const found = wrapped.get(context);
  if (found) return found;
  const Kind = context instanceof OfflineAudioContext ? RenderedContext : Context;
  const made = new Kind({ context, clockSource: "offline", lookAhead: 0, updateInterval: 0.25 });
  wrapped.set(context, made);
  return made;
}

/**
 * Opens the hall on a context; what is played there comes out into a node.
 * @param clocked by itself lets go of notes that are over, as time goes by; otherwise whoever opened it makes it tick.
 */
export function openHall(native: AudioContext | OfflineAudioContext, into: AudioNode, clocked: boolean): OpenHall {
  const context = wrap(native);
  setContext(context);
  if (clocked) wind(context, 1);
  const low = new BiquadFilterNode(native, { type: "highpass", frequency: LOWEST, Q: 0.6 });
  const lean = new BiquadFilterNode(native, { type: "lowshelf", frequency: 170, gain: LEAN });
  const air = new BiquadFilterNode(native, { type: "highshelf", frequency: 1800, gain: AIR });
  const dry = new GainNode(native, { gain: gainOf(LOUD) });
  const room = new ConvolverNode(native, { disableNormalization: true, buffer: roomOf(native) });
  const back = new GainNode(native, { gain: ECHO });
  room.connect(back).connect(dry).connect(low).connect(lean).connect(air).connect(into);
  return {
    context,
    dry,
    echo: room,
    close() {
      if (clocked) wind(context, -1);
      for (const node of [room, back, dry, low, lean, air]) node.disconnect();
    },
  };
}

/** Halls open on each context: one that closes slowly must not stop the clock of one that was opened meanwhile. */
const open = new WeakMap<Context, number>();

function wind(context: Context, by: 1 | -1): void {
  const halls = (open.get(context) ?? 0) + by;
  open.set(context, halls);
  context.clockSource = halls > 0 ? "timeout" : "offline";
}

function roomOf({ sampleRate }: BaseAudioContext): AudioBuffer {
  const ears = [echoOf(sampleRate, 20371), echoOf(sampleRate, 77417)];
  const buffer = new AudioBuffer({ numberOfChannels: 2, length: (ears[0] as Float32Array).length, sampleRate });
  ears.forEach((samples, i) => {
    buffer.copyToChannel(samples, i);
  });
  return buffer;
}
