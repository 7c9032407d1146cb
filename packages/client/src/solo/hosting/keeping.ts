import { forgetRunning, keepOwnReplay, keepRunning, runningBattle } from "../own-battles.ts";
import type { Keeping } from "./host.ts";
import type { KeptBattle } from "./solo-battle.ts";

/** Keeps battles in the browser's own database, where the page does not look. */
export const onShelf: Keeping = {
  keep: (battle) => void keepRunning(battle.opening.id, battle),
  // Nobody but keep() above writes there.
  read: async (id) => ((await runningBattle(id)) as KeptBattle | undefined) ?? null,
  forget: (id) => void forgetRunning(id),
  keepReplay: keepOwnReplay,
};
