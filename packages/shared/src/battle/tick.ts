import { beatOf } from "./beat.ts";
import type { BattleEvent } from "./events.ts";
import { approachStation, bringLate } from "./rules/approach.ts";
import { fadePressure } from "./rules/assistance.ts";
import { board } from "./rules/boarding.ts";
import { ventBreaches } from "./rules/breaches.ts";
import { bringRaiderBack, clearScaffold, leaveField, makeFast } from "./rules/coming-and-going.ts";
import { standWatch } from "./rules/crew/stand-watch.ts";
import { fireMounts } from "./rules/fire.ts";
import { keepClear } from "./rules/keep-clear.ts";
import { feelLosses, steadyNerves } from "./rules/nerve.ts";
import { chargeWeapons } from "./rules/power.ts";
import { repair } from "./rules/repair.ts";
import { sense } from "./rules/sensing.ts";
import { flyShadows } from "./rules/shadows.ts";
import { regenerateShields } from "./rules/shields.ts";
import { steerShips } from "./rules/steering.ts";
import { shake } from "./rules/stress.ts";
import { flyTorpedoes } from "./rules/torpedoes.ts";
import { decide } from "./rules/victory.ts";
import type { BattleState } from "./state.ts";

/**
 * One step of 1/hz s: the rules, in the order in which they are applied. What happened is appended to `out` in its secret
 * form; sight decides what a side may know of it. Does nothing once the battle is over.
 */
export function tick(state: BattleState, out: BattleEvent[]): void {
  if (state.phase === "aftermath") return;
  const dt = 1 / state.setup.hz;
  const since = out.length;
  state.tick++;
  const beat = beatOf(state);
  if (state.phase === "approach") return approachStation(state, beat, out);

  clearScaffold(state, dt, out);
  bringRaiderBack(state, dt, out);
  bringLate(state, dt, out);
  sense(state, dt, beat, out);
  if (beat > 0) standWatch(state);

  steerShips(state, dt);
  keepClear(state, dt);
  flyShadows(state, dt, out);

  if (beat > 0) chargeWeapons(state, beat);
  fireMounts(state, dt, out);
  flyTorpedoes(state, dt, out);

  if (beat > 0) {
    makeFast(state, out);
    regenerateShields(state, beat);
    board(state, beat, out);
    shake(state, beat, out);
    ventBreaches(state, beat, out);
    repair(state, beat, out);
    fadePressure(state, beat);
  }

  leaveField(state, out);
  feelLosses(state, out, since);
  if (beat > 0) steadyNerves(state, beat, out);
  decide(state, out);
}
