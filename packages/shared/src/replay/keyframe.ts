import { deflateSync } from "fflate";
import type { Squadron } from "../approach/state.ts";
import { createBattle } from "../battle/create.ts";
import type { BattleSetup, BattleState, Ship } from "../battle/state.ts";
import type { Keyframe } from "./file.ts";
import { fromBytes, Numbers, toBytes } from "./frame-codec.ts";
import { type Frame, frame } from "./frame-fields.ts";
import { hashState } from "./hash.ts";
import { inflateWithin } from "./inflate.ts";

/** Bytes a frame unpacks to at most. */
const LARGEST_FRAME = 64 * 1024;

/**
 * A state rounded to what can be seen of it, told as what has changed since the frame before.
 * @param previous the state of that frame, in full or as unpacked; null for the first.
 */
export function packFrame(state: BattleState, previous: BattleState | null): Uint8Array {
  const numbers = [previous === null ? 0 : 1];
  frame.write(numbers, drawn(state), previous === null ? undefined : drawn(previous));
  return deflateSync(toBytes(numbers), { level: 9 });
}

/**
 * The state of a frame, good to be drawn and looked at by seenBy and seenByBoth, not to be played on.
 * @param previous the frame before, as unpacked; null for the first.
 * A frame that stands alone, as after a server's restart, needs none.
 * @returns null where the bytes are no frame.
 */
export function unpackFrame(bytes: Uint8Array, previous: BattleState | null, setup: BattleSetup): BattleState | null {
  const unpacked = inflateWithin(bytes, LARGEST_FRAME);
  if (unpacked === null || unpacked === "large") return null;
  const numbers = new Numbers(fromBytes(unpacked));
  const alone = numbers.next() === 0;
  const read = frame.read(numbers, alone || previous === null ? undefined : drawn(previous));
  return filled(createBattle(setup), read);
}

/** Takes the keyframes of one battle, in their order. */
export class Keyframes {
  #last: BattleState | null = null;

  /** @param state right after a tick, before anybody orders anything. */
  take(state: BattleState): Keyframe {
    const bytes = packFrame(state, this.#last);
    this.#last = unpackFrame(bytes, this.#last, state.setup);
    return { tick: state.tick, hash: hashState(state), bytes };
  }
}

function drawn(state: BattleState): Frame {
  const watches = state.ships.map(({ crew, word }) => ({ crew, word }));
  const chart = state.phase === "approach" ? state.chart : null;
  return { ...state, watches, chart, scans: chart?.squadrons.map((squadron) => squadron.scans + 1) ?? [] };
}

/** A fresh battle of the same setup, with all that the frame tells in its place. */
function filled(state: BattleState, { ships, terran, alliance, chart, watches, scans, ...rest }: Frame): BattleState {
  const [blankChart, blankShips] = [state.chart, state.ships];
  Object.assign(state, rest);
  // A forged frame may name ships there never were.
  const known = (id: number): boolean => blankShips[id] !== undefined;
  Object.assign(state.terran, terran, { gone: terran.gone.filter(known) });
  Object.assign(state.alliance, alliance, { gone: alliance.gone.filter(known) });
  state.chart =
    chart === null || blankChart === null ? null : { ...blankChart, ...chart, ...knowledgeOf(chart), squadrons: scanning(chart, scans) };
  for (const [i, ship] of blankShips.entries()) {
    fill(ship, ships[i]);
    Object.assign(ship, watches[i]);
  }
  return state;
}

const scanning = ({ squadrons }: NonNullable<Frame["chart"]>, scans: Frame["scans"]): Squadron[] =>
  squadrons.map((squadron, i) => ({ ...squadron, scans: (scans[i] ?? 0) - 1 }));

const knowledgeOf = ({ terran, alliance }: NonNullable<Frame["chart"]>) => ({
  terran: { ...terran, nextContact: 0 },
  alliance: { ...alliance, nextContact: 0 },
});

function fill(ship: Ship, told: Frame["ships"][number] | undefined): void {
  if (told === undefined) return;
  const { mounts, ...rest } = told;
  for (const [i, mount] of ship.mounts.entries()) Object.assign(mount, mounts[i]);
  Object.assign(ship, rest);
}
