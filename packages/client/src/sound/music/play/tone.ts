/**
 * What is used of Tone.js, each part from its own file: the library's front door makes a context of its own, whose clock
 * is a worker made of text, which the page's policy forbids.
 */

export { Filter } from "tone/build/esm/component/filter/Filter.js";
export { Context } from "tone/build/esm/core/context/Context.js";
export { Gain } from "tone/build/esm/core/context/Gain.js";
export { setContext } from "tone/build/esm/core/context/GlobalContext.js";
export { FMSynth } from "tone/build/esm/instrument/FMSynth.js";
export { MembraneSynth } from "tone/build/esm/instrument/MembraneSynth.js";
export { MonoSynth } from "tone/build/esm/instrument/MonoSynth.js";
export { NoiseSynth } from "tone/build/esm/instrument/NoiseSynth.js";
export { Synth } from "tone/build/esm/instrument/Synth.js";
