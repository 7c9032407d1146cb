/** A room that costs next to nothing: a few echoes that run in circles, each a little darker and fainter every time. */

/** s each circle takes: none is a multiple of another. The first half is heard left, the second right. */
const CIRCLES = [0.0497, 0.0711, 0.0571, 0.0797] as const;
/** s in which a sound in it falls to a third. */
const FALL = 0.7;
/** Hz above which every turn takes something away. */
const DARK = 2200;
/** dB, as the browser reckons it: no pitch is raised on its way round, or the circle would grow. */
const EVEN = -3.02;
/** Loudness of them together, which makes it as loud as the great one. */
const LOUD = 0.38;

export function lightRoom(context: BaseAudioContext): { readonly into: AudioNode; readonly out: AudioNode } {
  const into = new GainNode(context, { channelCount: 1, channelCountMode: "explicit" });
  const out = new ChannelMergerNode(context, { numberOfInputs: 2 });
  CIRCLES.forEach((seconds, i) => {
    const delay = new DelayNode(context, { delayTime: seconds, maxDelayTime: seconds });
    const dark = new BiquadFilterNode(context, { type: "lowpass", frequency: DARK, Q: EVEN });
    const turn = new GainNode(context, { gain: Math.exp(-seconds / FALL) });
    const loud = new GainNode(context, { gain: i % 2 === 0 ? LOUD : -LOUD });
    into.connect(delay).connect(dark).connect(turn).connect(delay);
    dark.connect(loud).connect(out, 0, i < CIRCLES.length / 2 ? 0 : 1);
  });
  return { into, out };
}
