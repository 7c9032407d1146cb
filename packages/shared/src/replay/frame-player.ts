import { createBattle } from "../battle/create.ts";
import type { BattleState } from "../battle/state.ts";
import { ENDINGS } from "../wire/tables.ts";
import { blend } from "./blend.ts";
import type { ReplayFile } from "./file.ts";
import { unpackFrame } from "./keyframe.ts";

type Kept = Pick<ReplayFile, "setup" | "keyframes" | "ticks" | "result">;

/** A replay told from its keyframes alone, for battles whose rules are no longer ours. */
export class FramePlayer {
  readonly #file: Kept;
  /** The opening, then the frames unpacked so far; each needs the one before. */
  readonly #states: BattleState[];
  #unpacked = 0;

  constructor(file: Kept) {
    this.#file = file;
    this.#states = [createBattle(file.setup)];
  }

  /** The battle at a tick, as near as its frames tell. */
  at(tick: number): BattleState {
    const { ticks, result } = this.#file;
    const to = this.#after(tick);
    const after = this.#states[to] as BattleState;
    const before = this.#states[Math.max(0, to - 1)] as BattleState;
    const span = after.tick - before.tick;
    const state = tick >= after.tick || span <= 0 ? after : blend(before, after, (tick - before.tick) / span);
    const end = tick < ticks ? null : result;
    const ended =
      end === null ? null : { phase: "aftermath", winner: end.winner, ending: ENDINGS.find((each) => each === end.ending) ?? null };
    return { ...state, ...(ended as Pick<BattleState, "phase" | "winner" | "ending"> | null), tick };
  }

  /** Place of the first state at or after a tick, or of the last there is. */
  #after(tick: number): number {
    while ((this.#states.at(-1) as BattleState).tick < tick && this.#unpackNext());
    const found = this.#states.findIndex((state) => state.tick >= tick);
    return found < 0 ? this.#states.length - 1 : found;
  }

  /** Unpacks one more frame; false when there are none. A damaged one is passed over, and so are those told from it. */
  #unpackNext(): boolean {
    const frame = this.#file.keyframes[this.#unpacked++];
    if (frame === undefined) return false;
    const last = this.#unpacked === 1 ? null : (this.#states.at(-1) as BattleState);
    const state = unpackFrame(frame.bytes, last, this.#file.setup);
    if (state === null) this.#unpacked = this.#file.keyframes.length;
    else this.#states.push({ ...state, tick: frame.tick });
    return state !== null;
  }
}
