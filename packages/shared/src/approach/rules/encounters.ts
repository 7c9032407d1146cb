import { ROLL, roll } from "../../math/chance.ts";
import { RAIDER } from "../../ships/ids.ts";
import { CONFIRMED_AT } from "../../ships/scan-levels.ts";
import {
  CAUGHT,
  NO_SURPRISE,
  REACH,
  READY_AT,
  REGROUP,
  RETURN_FIRE,
  RETURN_FIRE_SCANNED,
  STALL,
  STRIKE_DAMAGE,
  STRIKE_STRAIN,
  STRIKE_WAIT,
  SURPRISE,
} from "../chart.ts";
import type { Log } from "../events.ts";
import { apart, chartTrack, chartTrackOf, isThere, squadronById } from "../lookups.ts";
import type { Approach, Squadron, SquadronShip } from "../state.ts";
import type { Step } from "../step.ts";
import { advanceScan } from "./sensing.ts";

/** Who reaches whom: squadrons what they chase, the raider the squadron it means to strike, a squadron the one it joins. */
export function meet(approach: Approach, step: Step, out: Log): void {
  for (const squadron of approach.squadrons) overtake(approach, squadron, out);
  strike(approach, step, out);
  joinUp(approach, out);
}

/** Nobody keeps a mark of a raider that was seen to be destroyed. */
export function forgetLostRaider(approach: Approach): void {
  const { raider, alliance } = approach;
  if (raider.hull <= 0) alliance.tracks = alliance.tracks.filter((track) => track.of !== RAIDER);
}

/** A chase ends at its prey: the raider is caught; who went for a shadow sees that it is one, and has to gather itself. */
function overtake(approach: Approach, squadron: Squadron, out: Log): void {
  const track = squadron.chase < 0 ? null : chartTrack(approach.alliance, squadron.chase);
  if (track === null || !track.seen || apart(squadron, track) > REACH) return;
  const caught = track.of === RAIDER && approach.raider.wait <= 0;
  if (track.of !== RAIDER) squadron.stalled = Math.max(squadron.stalled, REGROUP);
  advanceScan(track, CONFIRMED_AT, "alliance", out);
  if (caught) catchRaider(approach, squadron, out);
}

/** The raider takes what they have to give and gets away; it needs its time before it can strike itself. */
function catchRaider({ raider }: Approach, squadron: Squadron, out: Log): void {
  raider.wait = STRIKE_WAIT;
  hurt(raider, CAUGHT);
  out.push({ kind: "caught", squadron: squadron.id, lost: raider.hull <= 0 });
}

/**
 * Takes `share` of the hull; what is left makes off, for home unless it
 * was sent elsewhere. Its own side takes it to be known from then on.
 */
function hurt(raider: Approach["raider"], share: number): void {
  raider.hull = Math.max(0, raider.hull - share);
  raider.supposed = 1;
  raider.chase = -1;
  if (raider.hull > 0) {
    if (raider.course.length === 0) raider.course = [{ x: 0, y: 0 }];
    return;
  }
  raider.speed = 0;
  raider.course = [];
}

/**
 * The raider's pass at a squadron: one escort is hit and all drop out of warp. The better the raider had been
 * scanned, the more their return fire costs it; one they may have taken for a shadow finds their shields down,
 * hits harder and stops them longer.
 */
function strike(approach: Approach, step: Step, out: Log): void {
  const { raider } = approach;
  if (raider.chase < 0 || raider.hull <= 0) return;
  const prey = chartTrack(approach.terran, raider.chase);
  const squadron = prey === null ? null : squadronById(approach, prey.of);
  if (squadron === null || apart(raider, squadron) > REACH || raider.wait > 0 || isThere(raider)) return;
  const ship = escortOf(squadron, step);
  const known = chartTrackOf(approach.alliance, RAIDER);
  const scan = known?.scan ?? 0;
  const surprise = Math.max(0, 1 - scan / READY_AT);
  const force = NO_SURPRISE + (SURPRISE - NO_SURPRISE) * surprise;
  ship.hull = Math.max(MOST_LEFT, ship.hull - STRIKE_DAMAGE[ship.cls] * force);
  squadron.stalled = STALL * force;
  squadron.strain = Math.min(1, squadron.strain + STRIKE_STRAIN * surprise);
  raider.wait = STRIKE_WAIT;
  out.push({ kind: "struck", squadron: squadron.id, ship: ship.id });
  hurt(raider, RETURN_FIRE + RETURN_FIRE_SCANNED * scan);
  if (raider.hull <= 0) out.push({ kind: "caught", squadron: squadron.id, lost: true });
  // Who has been shot at knows by whom.
  if (known !== null) advanceScan(known, CONFIRMED_AT, "alliance", out);
}

/** Fraction of its hull that a struck ship keeps at least: it is crippled, not destroyed. */
const MOST_LEFT = 0.1;

/** Which ship of a squadron is hit: one of its escorts, if there is any. */
function escortOf(squadron: Squadron, { tick, chance }: Step): SquadronShip {
  const escorts = squadron.ships.filter((ship) => ship.cls !== "flagship");
  const among = escorts.length > 0 ? escorts : squadron.ships;
  return among[Math.floor(roll(chance, tick, ROLL.strike, squadron.id, 0) * among.length)] as SquadronShip;
}

/**
 * Rebels who watch a squadron become part of another have one contact
 * less; who do not watch keep their mark of it until they forget it.
 */
function seenToJoin({ terran }: Approach, { id }: Squadron, out: Log): void {
  const track = chartTrackOf(terran, id);
  if (track === null || !track.seen) return;
  terran.tracks = terran.tracks.filter((each) => each !== track);
  out.push({ kind: "lost", side: "terran", contact: track.id });
}

/** A squadron that has come up with the one it goes to join is part of it from then on. */
function joinUp(approach: Approach, out: Log): void {
  for (const squadron of [...approach.squadrons]) {
    const into = squadron.join < 0 ? null : squadronById(approach, squadron.join);
    if (into === null || apart(squadron, into) > REACH) continue;
    const all = squadron.ships.length + into.ships.length;
    into.strain = (squadron.strain * squadron.ships.length + into.strain * into.ships.length) / all;
    into.stalled = Math.max(into.stalled, squadron.stalled);
    into.ships = [...into.ships, ...squadron.ships].sort((a, b) => a.id - b.id);
    approach.squadrons = approach.squadrons.filter((each) => each !== squadron);
    seenToJoin(approach, squadron, out);
    for (const each of approach.squadrons) if (each.join === squadron.id) each.join = into === each ? -1 : into.id;
    out.push({ kind: "joined", squadron: into.id });
  }
}
