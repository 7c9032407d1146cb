/** The flat planes of one material, from the side that is lit to the one that is not. */
export interface Tones {
  readonly bright: string;
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
}

/** What a sitter is lit by: the console of their side in front, and a rim from behind. */
export interface Light {
  readonly rim: string;
  readonly glow: string;
  readonly ground: string;
  readonly far: string;
}

export const TERRAN_LIGHT: Light = { rim: "#ffb547", glow: "#7a4a16", ground: "#120d0a", far: "#2b5365" };
export const ALLIANCE_LIGHT: Light = { rim: "#7be08a", glow: "#23502f", ground: "#0a0f0b", far: "#5e4220" };
