import { echoOf } from "./echo.ts";
import type { Hall } from "./ensemble.ts";
import { lightRoom } from "./light-room.ts";

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

/**
 * Opens the hall on a context; what is played there comes out into a node.
 * @param light for a slow machine: the room is a simple one.
 */
export function openHall(context: BaseAudioContext, into: AudioNode, light: boolean): OpenHall {
  const low = new BiquadFilterNode(context, { type: "highpass", frequency: LOWEST, Q: 0.6 });
  const lean = new BiquadFilterNode(context, { type: "lowshelf", frequency: 170, gain: LEAN });
  const air = new BiquadFilterNode(context, { type: "highshelf", frequency: 1800, gain: AIR });
  const dry = new GainNode(context, { gain: gainOf(LOUD) });
  const room = light ? lightRoom(context) : greatRoom(context);
  const back = new GainNode(context, { gain: ECHO });
  room.out.connect(back).connect(dry).connect(low).connect(lean).connect(air).connect(into);
  return {
    context,
    dry,
    echo: room.into,
    close() {
      for (const node of [room.into, room.out, back, dry, low, lean, air]) node.disconnect();
    },
  };
}

function greatRoom(context: BaseAudioContext) {
  const room = new ConvolverNode(context, { disableNormalization: true, buffer: roomOf(context) });
  return { into: room, out: room };
}

function roomOf({ sampleRate }: BaseAudioContext): AudioBuffer {
  const ears = [echoOf(sampleRate, 20371), echoOf(sampleRate, 77417)];
  const buffer = new AudioBuffer({ numberOfChannels: 2, length: (ears[0] as Float32Array).length, sampleRate });
  ears.forEach((samples, i) => {
    buffer.copyToChannel(samples, i);
  });
  return buffer;
}
