import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Account } from "../archive/archive.ts";
import { skeletonOf } from "../gate/names.ts";
import type { Services } from "../rooms/services.ts";

/** Somebody with an account whose key is "key-" and their id. */
export function account(id: string, ratings: Partial<Record<Side, number>> = {}, barred = 0): Account {
  const shown = (side: Side) => ({ rating: ratings[side] ?? 1500, uncertainty: 80, games: 20 });
  return { id, name: `Captain ${id}`, ratings: { terran: shown("terran"), alliance: shown("alliance") }, barred };
}

export const keyOf = (id: string): string => `key-${id}`;

/**
 * What rooms need to know these accounts, and none the server makes itself.
 * @param onDodged told of each who went out of a rated match before its battle.
 */
export function servicesFor(
  accounts: readonly Account[],
  lan = false,
  onDodged: (id: string) => void = () => undefined,
): Pick<Services, "accounts" | "lan"> {
  const find = async (is: (each: Account) => boolean) => accounts.find(is) ?? null;
  return {
    lan,
    accounts: {
      byKey: (key) => find(({ id }) => keyOf(id) === key),
      byId: (id) => find((each) => each.id === id),
      hasName: async (name) => accounts.some((each) => skeletonOf(each.name) === skeletonOf(name)),
      namesOf: async (ids) => new Map(accounts.flatMap(({ id, name }) => (ids.includes(id) ? [[id, name]] : []))),
      dodged: async (id) => onDodged(id),
    },
  };
}
