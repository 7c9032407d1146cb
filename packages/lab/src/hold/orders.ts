import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { type Order, orderSchema } from "@terok-nor/shared/battle/orders/order.ts";
import { refusalText } from "@terok-nor/shared/battle/refusals.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { someFullSetup, someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import { anyChartOrder, anyOrder } from "@terok-nor/shared/testing/random-orders.ts";
import { faultsOf, noNumber } from "@terok-nor/shared/testing/state-faults.ts";
import fc from "fast-check";
import { Progress } from "../cli/progress.ts";
import { type Draw, drawFrom } from "./made-frames.ts";
import { atMost, type HoldRow } from "./row.ts";

/** Orders drawn once, to be given and mangled again and again. */
const DRAWN = 20_000;
/** Orders between two ticks, ticks of a battle, and ticks between two looks at its state. */
const A_TICK = 25;
const TICKS = 1200;
const LOOK_EVERY = 40;
/** Orders a battle hears once it has ended. */
const AFTER_THE_END = 100;
const NASTY: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  -1,
  0.5,
  2 ** 40,
  "__proto__",
  "x".repeat(5000),
  null,
  undefined,
  [],
  {},
  Array.from({ length: 500 }, () => 1),
  JSON.parse('{"__proto__": {"x": 1}}'),
];

/** Well-formed, mangled and made-up orders of either side, given to battles that go on and that are over. */
export function holdOrders(times: number, seed: number): HoldRow[] {
  const draw = drawFrom(seed);
  const orders = fc.sample(fc.oneof(anyOrder, anyChartOrder), { seed, numRuns: Math.min(DRAWN, times) });
  const judge = new Judge();
  const progress = new Progress("orders", times);
  for (let battle = 0; judge.given < times; battle++) {
    const state = createBattle(battle % 2 === 0 ? someSetup(battle + seed) : { ...someFullSetup(battle + seed), hz: 5 });
    const rest = () => judge.given < times;
    const one = () => {
      judge.hear(state, SIDES[draw(2)] ?? "terran", orderLike(orders, draw));
      progress.step();
    };
    for (let at = 0; at < TICKS && state.phase !== "aftermath" && rest(); at++) {
      for (let i = 0; i < A_TICK && rest(); i++) one();
      judge.step(state);
    }
    if (state.phase !== "aftermath") giveOrder(state, "terran", { kind: "resign" }, []);
    judge.step(state);
    for (let i = 0; i < AFTER_THE_END && rest(); i++) one();
  }
  progress.end();
  return judge.rows();
}

function orderLike(orders: readonly Order[], draw: Draw): unknown {
  const order = orders[draw(orders.length)] as Order;
  if (draw(2) === 0) return order;
  const fields = Object.keys(order);
  const field = draw(8) === 0 ? "more" : (fields[draw(fields.length)] ?? "kind");
  return { ...order, [field]: NASTY[draw(NASTY.length)] };
}

/** Counts what must not be. */
class Judge {
  given = 0;
  #taken = 0;
  #thrown = 0;
  #wordless = 0;
  #harmed = 0;

  /** As a room does: by its shape first, then by the rules. */
  hear(state: BattleState, side: (typeof SIDES)[number], order: unknown): void {
    this.given += 1;
    try {
      const parsed = orderSchema.safeParse(order);
      if (!parsed.success) return;
      const refusal = giveOrder(state, side, parsed.data, []);
      if (refusal === null) this.#taken += 1;
      else if (!/\w/.test(refusalText(refusal.code))) this.#wordless += 1;
    } catch (error) {
      if (this.#thrown++ === 0) console.error(error, order);
    }
  }

  step(state: BattleState): void {
    const events: BattleEvent[] = [];
    try {
      tick(state, events);
    } catch (error) {
      if (this.#thrown++ === 0) console.error(error);
    }
    if (state.tick % LOOK_EVERY !== 0) return;
    const wrong = noNumber(state) ?? faultsOf(state)[0] ?? null;
    if (wrong === null) return;
    if (this.#harmed++ === 0) console.error(`tick ${state.tick}: ${wrong}`);
  }

  rows(): HoldRow[] {
    const times = this.given;
    const of = (id: string, what: string, measure: number) => atMost(0, { id, what, times, measure });
    // Were none of them taken, the others would say nothing.
    const idle = this.#taken < times / 50 ? 1 : 0;
    return [
      of("orders-thrown", `exceptions at orders of any shape, of which ${this.#taken} were taken`, this.#thrown + idle),
      of("orders-harmed", "looks at a battle's state that found something out of its range", this.#harmed),
      of("orders-wordless", "refusals by the rules that do not say why", this.#wordless),
    ];
  }
}
