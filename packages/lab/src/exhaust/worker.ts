import { serve } from "../processes/serve.ts";
import { exhaust } from "./battle.ts";

/** Plays battles at random in a process of its own. */
serve(exhaust);
