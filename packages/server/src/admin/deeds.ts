import type { Database, Work } from "../archive/database/open.ts";
import { newPublicId } from "../gate/codes.ts";
import { isUnseen } from "../gate/names.ts";
import { Unable } from "./unable.ts";

const SHOWN = 50;
const SHOWN_MOST = 10_000;

/** Something that was done by whoever runs the server. */
interface Deed {
  readonly what: string;
  readonly account?: string | null;
  readonly report?: string | null;
  /** For how long, from what to what. */
  readonly detail?: string;
  readonly why: string;
}

/** Notes a deed, in the same breath as it is done. */
export async function note(
  db: Database | Work,
  { what, account = null, report = null, detail = "", why }: Deed,
  now: number,
): Promise<void> {
  await db.insertInto("deeds").values({ id: newPublicId(), at: now, what, account, report, detail, why }).execute();
}

/** Why something is done, of the words that are left. */
export function whyIn(words: readonly string[]): string {
  const why = words.join(" ").trim();
  if (isUnseen(why)) throw new Unable("The reason holds characters that cannot be seen.");
  return why;
}

/** As people read it, UTC. */
export const timeOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace("T", " ");

/** What was done, the last first. */
export async function logged(db: Database, [many]: readonly string[]): Promise<string[]> {
  const limit = many === undefined ? SHOWN : Number(many);
  if (!Number.isInteger(limit) || limit < 1 || limit > SHOWN_MOST) throw new Unable(`"${many}" is no number of lines.`);
  const rows = await db
    .selectFrom("deeds")
    .leftJoin("accounts", "accounts.id", "deeds.account")
    .select(["deeds.at", "deeds.what", "deeds.account", "deeds.report", "deeds.detail", "deeds.why", "accounts.name"])
    .orderBy("deeds.at", "desc")
    .limit(limit)
    .execute();
  if (rows.length === 0) return ["Nothing was done yet."];
  return rows.map(({ at, what, account, report, name, detail, why }) => {
    const whom = report !== null ? `report ${report}` : account === null ? "a deleted account" : `${name} (${account})`;
    return [timeOf(at), what, whom, detail, why].filter((part) => part !== "").join("  ");
  });
}
