import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Eye, Hand } from "../battle/control.ts";
import { t } from "../i18n/t.ts";
import type { BattleLink } from "../net/link.ts";

/** Draws the battle into an element; scenes/mount-battle.ts in the game. */
export type MountBattle = (parent: HTMLElement, link: BattleLink, hand: Hand) => { readonly eye: Eye; destroy(): void };

export function BattleScreen({ link }: { link: BattleLink; loadStage: () => Promise<MountBattle>; onLeave: () => void }) {
  const field = useRef<HTMLDivElement>(null);
  const eye = useMemo(() => signal<Eye | null>(null), [link]);
  useEffect(() => () => { eye.value = null; }, [eye]);
  return <div ref={field} class="field-canvas" aria-label={t("battle.field")} />;
}
