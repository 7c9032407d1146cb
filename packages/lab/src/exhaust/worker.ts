import { serve } from "../threads/serve.ts";
import { exhaust } from "./battle.ts";

/** Plays battles at random in a thread. */
serve(exhaust);
