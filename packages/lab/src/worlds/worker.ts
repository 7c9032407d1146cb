import { serve } from "../processes/serve.ts";
import { comparePair } from "./pair.ts";

/** Compares single pairs of worlds. */
serve(comparePair);
