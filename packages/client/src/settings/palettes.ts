/** Colours whose difference carries meaning, as the style sheet names them; `tokens.css` has the usual ones. */
export interface Palette {
  readonly terran: string;
  readonly alliance: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  readonly shield: string;
}

export const PALETTES = ["usual", "protan", "deutan", "tritan"] as const;
export type PaletteName = (typeof PALETTES)[number];

/** The usual colours, and those for eyes that miss red (protan), green (deutan) or blue (tritan). */
export const PALETTE_COLOURS: Readonly<Record<PaletteName, Palette>> = {
  usual: { terran: "#f4ac3e", alliance: "#5fc66a", good: "#6fcf87", warn: "#f2c14e", bad: "#ff6b57", shield: "#63b3ff" },
  protan: { terran: "#ffb938", alliance: "#5b8cff", good: "#7fd0ff", warn: "#ffe98a", bad: "#e0559a", shield: "#a9d8ff" },
  deutan: { terran: "#ffb938", alliance: "#5b8cff", good: "#7fd0ff", warn: "#fff0a0", bad: "#f0508c", shield: "#a9d8ff" },
  tritan: { terran: "#ffb0a0", alliance: "#26b8b0", good: "#5fd0c0", warn: "#ffd9e0", bad: "#ff4a4a", shield: "#9fc4d8" },
};
