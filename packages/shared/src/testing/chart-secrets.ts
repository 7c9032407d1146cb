import type { Approach, Squadron } from "../approach/state.ts";
import type { BattleState } from "../battle/state.ts";
import { CONFIRMED_AT } from "../ships/scan-levels.ts";
import type { Side } from "../ships/types.ts";
import { chartIn } from "./open-chart.ts";

/** The same battle with everything changed on its chart that `side` cannot know at this moment. */
export function spoilSecrets(state: BattleState, side: Side): BattleState {
  const copy: BattleState = JSON.parse(JSON.stringify(state));
  const chart = chartIn(copy);
  chart.story = [];
  chart.arrivedAt = 7;
  if (side === "terran") spoilFleet(chart);
  else spoilRebels(copy, chart);
  return copy;
}

function spoilFleet(chart: Approach): void {
  chart.alliance.tracks = chart.alliance.tracks.map((track) => ({ ...track, scan: 1 - track.scan, x: track.x + 1 }));
  chart.alliance.nextContact += 9;
  chart.nextSquadron += 3;
  const unseen = chart.squadrons.filter((each) => !chart.terran.tracks.some((track) => track.of === each.id && track.seen));
  for (const each of chart.squadrons) spoilSquadron(chart, each, unseen.includes(each));
  // Of those that nobody sees all but one may have become one long ago.
  const [first, ...others] = unseen;
  if (first === undefined) return;
  first.ships = unseen.flatMap(({ ships }) => ships);
  chart.squadrons = chart.squadrons.filter((each) => !others.includes(each));
}

function spoilSquadron(chart: Approach, squadron: Squadron, unseen: boolean): void {
  Object.assign(squadron, { chase: 100, join: 0, course: [{ x: 1, y: 1 }], stalled: squadron.stalled + 1, scans: 101 });
  squadron.ships = squadron.ships.map((ship) => ({ ...ship, hull: 0.5, lag: 3 }));
  if (unseen) Object.assign(squadron, { x: -squadron.x, y: 3, heading: 3, speed: 0.5 });
  const scan = chart.terran.tracks.find((track) => track.of === squadron.id)?.scan ?? 0;
  if (!unseen && scan >= CONFIRMED_AT) return;
  Object.assign(squadron, { pace: squadron.pace === "cruise" ? "flank" : "cruise", sweep: !squadron.sweep, strain: 1 - squadron.strain });
}

function spoilRebels(state: BattleState, chart: Approach): void {
  state.readiness = { ...state.readiness, overhaul: 1, batteries: 0, fidelity: 1 };
  // A track's secret is what it stands for; all that is shown of it is in the track.
  chart.alliance.tracks = chart.alliance.tracks.map((track, i) => ({ ...track, of: 50 + i }));
  Object.assign(chart.raider, { x: 3, y: 3, heading: 1, speed: 0.3, course: [], chase: 104, hull: 0.4, wait: 1, supposed: 1 });
  chart.shadows = [];
  Object.assign(chart, { charges: 1, sisko: "kira", obrien: !chart.obrien, hurt: 1, hurtFor: 1, nextShadow: 9 });
  for (const work of chart.works) Object.assign(work, { done: 1, teams: 2 });
  chart.terran = { tracks: [], nextContact: 1 };
}
