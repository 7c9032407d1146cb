import type { Database, Work } from "../archive/database/open.ts";
import { skeletonOf } from "../gate/names.ts";
import { Unable } from "./unable.ts";

/** A player as they are talked about here. */
export interface Found {
  readonly id: string;
  readonly name: string;
}

/** The player that an id or a name is of. Throws Unable where there is none. */
export async function findPlayer(db: Database | Work, wanted: string | undefined): Promise<Found> {
  if (wanted === undefined || wanted === "") throw new Unable("Say which player, by id or name.");
  const among = db.selectFrom("accounts").select(["id", "name"]);
  const found =
    (await among.where("id", "=", wanted).executeTakeFirst()) ??
    (await among.where("skeleton", "=", skeletonOf(wanted)).executeTakeFirst());
  if (found === undefined) throw new Unable(`There is no player "${wanted}". Guests have no account, and nothing can be done about one.`);
  return found;
}

/** A player in a line of text. */
export const called = ({ name, id }: Found): string => `${name} (${id})`;
