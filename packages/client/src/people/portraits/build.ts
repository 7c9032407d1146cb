/** What sets one head apart from another; each 0 where it is like most. Lengths in the 200 by 200 of a portrait. */
export interface Build {
  /** How much wider the jaw is, and how much lower the chin. */
  readonly jaw: number;
  readonly chin: number;
  /** How much fuller the far cheek is; below 0 gaunt. */
  readonly cheek: number;
  /** How far the brow stands out over the eyes. */
  readonly brow: number;
  /** How much longer and broader the nose is. */
  readonly nose: number;
  readonly wing: number;
}

export const PLAIN: Build = { jaw: 0, chin: 0, cheek: 0, brow: 0, nose: 0, wing: 0 };

/** Outline of a head turned three quarters to the right. */
export function headOutline({ jaw, chin, cheek, brow }: Build): string {
  return [
    "M92 22C64 22 46 44 48 76C49 92 52 104 57 112",
    `C58 120 ${60 - jaw} 126 ${66 - jaw} 133`,
    `C${73 - jaw} 141 ${86 - jaw * 0.3} ${150 + chin} 99 ${153 + chin}`,
    `C106 ${155 + chin} 115 ${154 + chin} 119 ${149 + chin}`,
    `C${124 + jaw * 0.4} ${143 + chin * 0.6} ${128 + jaw * 0.6} ${132 + chin * 0.4} ${130 + cheek + jaw * 0.4} 120`,
    `C${133 + cheek} 113 ${137 + cheek} 106 ${136 + cheek} 99`,
    "C136 94 134 91 134.500 87",
    `C${136 + brow} 83 ${139 + brow} 79 ${138 + brow} 72`,
    "C138 46 122 22 92 22Z",
  ].join("");
}

/** The side of a head that turns away from the light in front: temple, hollow cheek, the line of the jaw. */
export function sidePlane({ jaw, chin, cheek }: Build): string {
  const hollow = 84 - cheek * 0.6;
  return [
    "M76 18C72 36 72 52 78 66C81 72 78 80 77 88",
    `C76 96 ${hollow - 4} 100 ${hollow} 108`,
    `C${hollow + 3} 120 ${82 - jaw * 0.4} 134 ${94 - jaw * 0.2} ${158 + chin}`,
    "L30 170L30 10Z",
  ].join("");
}
