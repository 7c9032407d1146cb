import type { OrderKind } from "../battle/orders/order.ts";

/** What those who play by rote think with. */

/** A number in [0, 1). */
export type Dice = () => number;
/** An order before the schema has filled in what may be left out. */
export type Wish = { readonly kind: OrderKind } & Record<string, unknown>;

export const pick = <T>(from: readonly T[], dice: Dice): T | undefined => from[Math.floor(dice() * from.length)];
