import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { KEPT_IN_BATTLE_S } from "@terok-nor/shared/wire/limits.ts";
import { useCallback, useEffect } from "preact/hooks";
import { isRefused, keepTrying } from "../../net/keep-trying.ts";
import type { Lobby } from "../../net/lobby.ts";
import { LiveBattle } from "./live.ts";

export interface Live {
  readonly live: ReadonlySignal<LiveBattle | null>;
  /** Why there is no place, in words; null while there is or may be one. */
  readonly refusal: ReadonlySignal<string | null>;
  /** Tries anew. */
  readonly enter: () => void;
}

/** A place in the audience of a battle, which is won back after a lost line or a restart of the server. */
export function useLive(audience: Lobby["audience"], code: string): Live {
  const live = useSignal<LiveBattle | null>(null);
  const refusal = useSignal<string | null>(null);
  const enter = useCallback(() => {
    let gone = false;
    refusal.value = null;
    audience(code).then((got) => {
      if (isRefused(got)) refusal.value = got.text;
      else if (gone) got.leave().catch(() => undefined);
      else live.value = new LiveBattle(got);
    });
    return () => {
      gone = true;
      live.peek()?.leave();
      live.value = null;
    };
  }, [audience, code, live, refusal]);
  useEffect(enter, [enter]);
  useSignalEffect(() => {
    const lost = live.value;
    if (lost?.line.value !== "lost") return;
    const isOver = () => live.peek() !== lost;
    const until = performance.now() + KEPT_IN_BATTLE_S * 1000;
    lost.trouble.value = { kind: "cut", until };
    void keepTrying({
      attempt: () => audience(code),
      until,
      isOver,
      onRefused: () => {
        lost.trouble.value = { kind: "silent", until };
      },
      onLate: (late) => void late.leave(),
    }).then((got) => {
      if (isRefused(got)) return lost.end();
      if (isOver()) return void got.leave();
      live.value = new LiveBattle(got, lost.view.peek());
    });
  });
  return { live, refusal, enter };
}
