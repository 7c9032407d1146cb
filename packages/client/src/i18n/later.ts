import { later } from "./en/later.ts";
import { learn } from "./t.ts";

// Imported for this alone, by the parts of the game that are fetched when they are wanted.
learn(later);
