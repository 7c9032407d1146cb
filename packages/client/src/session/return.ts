import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { KEPT_IN_BATTLE_S } from "@terok-nor/shared/wire/limits.ts";
import type { Refused } from "@terok-nor/shared/wire/refusals.ts";
import { isRefused, keepTrying } from "../net/keep-trying.ts";
import type { BattleLink, Trouble } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";
import { ownBattle } from "../solo/own-seat.ts";

/** The way back into the battle this tab was in. */
export interface Return {
  /** It is tried. */
  readonly isUnderWay: ReadonlySignal<boolean>;
  /** Why the tab is not there yet. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** Goes there, also where another tab has the seat now. */
  go(): Promise<void>;
  /** To the start instead; a reload of the page still leads back for as long as the seat is kept. */
  stop(): void;
}

/** A way back for as long as the server may keep the seat: it may just be starting. */
export function createReturn(lobby: Lobby, link: Signal<BattleLink | null>): Return {
  const isUnderWay = signal(lobby.seat !== null || ownBattle() !== null);
  const trouble = signal<Trouble | null>(null);
  let attempts = 0;

  async function go(): Promise<void> {
    const own = ownBattle();
    if (own !== null) return goOnAlone(own);
    if (lobby.seat === null) return;
    attempts += 1;
    const mine = attempts;
    const isOver = () => mine !== attempts;
    const until = performance.now() + KEPT_IN_BATTLE_S * 1000;
    link.value = null;
    isUnderWay.value = true;
    trouble.value = null;
    const got = await keepTrying<BattleLink>({
      attempt: () => lobby.resume(),
      until,
      isOver,
      onRefused: () => {
        trouble.value = { kind: "silent", until };
      },
      onLate: (late) => late.abandon(),
    });
    if (isRefused(got)) return isOver() ? undefined : refused(got);
    if (isOver()) return got.abandon();
    link.value = got;
    stop();
  }

  /** The battle was fought in this page, before it was loaded anew. */
  async function goOnAlone(id: string): Promise<void> {
    const { resumeAlone } = await import("../solo/open.ts");
    const got = await resumeAlone(id);
    if (isUnderWay.peek()) link.value = got;
    else got?.abandon();
    stop();
  }

  function refused({ code }: Refused): void {
    if (code === "version") trouble.value = { kind: "version" };
    else stop();
  }

  function stop(): void {
    attempts += 1;
    trouble.value = null;
    isUnderWay.value = false;
  }

  return { isUnderWay, trouble, go, stop };
}
