import type { Approach } from "../approach/state.ts";
import type { BattleState, Ship, Torpedo } from "../battle/state.ts";
import type { EntityId } from "../ships/ids.ts";
import type { WeaponId } from "../ships/types.ts";
import type { ChartPicture } from "./chart-picture.ts";
import { ownSquadron, rebelChart } from "./chart-seen-by.ts";
import { ownShip, shadowMark } from "./own-parts.ts";
import type { Command, OwnShip, Picture, TorpedoMark } from "./picture.ts";
import { commandOf } from "./seen-by.ts";
import { meantOnChart, meantOnField, trueTorpedoId } from "./true-ids.ts";

/**
 * The truth as a picture, for audiences and replays only: every ship of both sides is an own
 * one, every warp shadow shows as what it is, and there are no contacts. Nominally the
 * rebels' picture. Aims and goals are named as in true-ids.ts. Pure; a new picture each time.
 */
export function seenByBoth(state: BattleState): Picture {
  return {
    side: "terran",
    tick: state.tick,
    phase: state.phase,
    assaultAt: state.assaultAt,
    chart: state.phase === "approach" && state.chart !== null ? wholeChart(state, state.chart) : null,
    own: state.ships.map((ship) => withTrueAims(state, ship)),
    contacts: [],
    gone: [],
    torpedoes: state.torpedoes.map(torpedoMark),
    shadows: state.shadows.map(shadowMark),
    command: commandOfBoth(state),
    winner: state.winner,
    ending: state.ending,
  };
}

function withTrueAims(state: BattleState, ship: Ship): OwnShip {
  const own = ownShip(state, ship);
  const meant = (id: EntityId): number => meantOnField(state, ship.side, id);
  return {
    ...own,
    target: meant(own.target),
    mounts: own.mounts.map((mount) => ({ ...mount, aim: meant(mount.aim) })),
    tasks: own.tasks.map((task) => ({ ...task, target: meant(task.target) })),
  };
}

function wholeChart(state: BattleState, chart: Approach): ChartPicture {
  const rebels = rebelChart(chart, state.setup);
  return {
    hour: chart.hour,
    contacts: [],
    squadrons: chart.squadrons.map((squadron) => ({
      ...ownSquadron(squadron),
      chase: meantOnChart(state, "alliance", squadron.chase),
      scans: meantOnChart(state, "alliance", squadron.scans),
    })),
    rebels: { ...rebels, raider: { ...rebels.raider, chase: meantOnChart(state, "terran", rebels.raider.chase) } },
  };
}

function torpedoMark(torpedo: Torpedo): TorpedoMark {
  const { x, y, heading } = torpedo;
  return { id: trueTorpedoId(torpedo), own: torpedo.side === "terran", weapon: torpedo.weapon as WeaponId, x, y, heading };
}

/** The rebels' affairs, and what only the Alliance has: whether its flagship may call, and its retreat. */
function commandOfBoth(state: BattleState): Command {
  const [rebels, fleet] = [commandOf(state, "terran"), commandOf(state, "alliance")];
  return { ...rebels, callWait: fleet.callWait, retreating: fleet.retreating, shadows: state.shadows.length };
}
