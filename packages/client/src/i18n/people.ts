import { people } from "./en/people/all.ts";
import { learn } from "./t.ts";

// Imported for this alone, by the part that lets the people of the story speak.
learn(people);
