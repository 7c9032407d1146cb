import { serve } from "../threads/serve.ts";
import { comparePair } from "./pair.ts";

/** Compares single pairs of worlds. */
serve(comparePair);
