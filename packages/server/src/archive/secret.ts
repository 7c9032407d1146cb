import { newSecret } from "../gate/keys.ts";
import type { Database } from "./database/open.ts";

const SECRET = "key-secret";

/** What the server signs with. Made once; whoever comes second, be it another server, takes what is there. */
export async function secretOf(db: Database): Promise<string> {
  await db
    .insertInto("settings")
    .values({ name: SECRET, value: newSecret() })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await db.selectFrom("settings").select("value").where("name", "=", SECRET).executeTakeFirstOrThrow();
  return value;
}
