import type { SoundName } from "../cues/sounds.ts";
import { CONSOLE } from "./console.ts";
import { DEATHS } from "./deaths.ts";
import { GUNS } from "./guns.ts";
import { HITS } from "./hits.ts";
import type { Recipe } from "./recipe.ts";
import { SHIPS } from "./ships.ts";

/** How every sound is made. */
export const RECIPES: Readonly<Record<SoundName, Recipe>> = { ...GUNS, ...HITS, ...DEATHS, ...SHIPS, ...CONSOLE };
