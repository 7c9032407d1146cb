import { signal } from "@preact/signals";
import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { refusalText } from "@terok-nor/shared/battle/refusals.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import type { BattleLink } from "../src/net/link.ts";

/** A real approach in the page, `speed` times as fast as it is played, against nobody. */
export function liveChart(link: BattleLink, say: Parameters<BattleLink["onEvents"]>[0], side: Side, speed: number): BattleLink {
  const state = createBattle(setupOf(choicesFor("full", 3), 7, 217));
  const picture = signal<Picture | null>(seenBy(state, side));
  setInterval(() => {
    const events: BattleEvent[] = [];
    for (let i = 0; i < speed; i++) tick(state, events);
    picture.value = seenBy(state, side);
    say(events.flatMap((event) => seenEvent(state, side, event) ?? []));
  }, 1000 / state.setup.hz);
  return {
    ...link,
    picture,
    async order(order): Promise<Reply> {
      const events: BattleEvent[] = [];
      const refusal = giveOrder(state, side, order, events);
      say(events.flatMap((event) => seenEvent(state, side, event) ?? []));
      return refusal ? { ok: false, code: refusal.code, text: refusalText(refusal.code) } : { ok: true };
    },
  };
}
