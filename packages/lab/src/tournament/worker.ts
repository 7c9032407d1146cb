import { serve, startedWith } from "../processes/serve.ts";
import { changeTables } from "./changes.ts";
import type { Job, Played } from "./run.ts";

/**
 * Plays single battles. The tables are changed before the rules are
 * loaded, as those may work out figures from them at load.
 */
changeTables(await startedWith<readonly string[]>());
const { playBattle } = await import("./play.ts");
serve(({ of, field, index }: Job): Played => ({ of, result: playBattle(field, index) }));
