import { NAME_GIVEN_DAYS } from "@terok-nor/shared/wire/kept-for.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { depart, isKeptName, tellsOf } from "../archive/departure.ts";
import { checkName, skeletonOf } from "../gate/names.ts";
import type { Command } from "./command.ts";
import { note, whyIn } from "./deeds.ts";
import { called, findPlayer } from "./find-player.ts";
import { Unable } from "./unable.ts";

const DAY_MS = 24 * 3600 * 1000;

/** Gives a player another name, which they keep for a while. */
export const renamed: Command["run"] = async (db, [player, wish, ...rest], now) => {
  const found = await findPlayer(db, player);
  if (wish === undefined) throw new Unable("Say what they are called from now on.");
  const why = whyIn(rest);
  const checked = checkName(wish);
  if ("refusal" in checked) throw new Unable(refuse(checked.refusal).text);
  const { name } = checked;
  const skeleton = skeletonOf(name);
  const taken = await db
    .selectFrom("accounts")
    .select("id")
    .where("skeleton", "=", skeleton)
    .where("id", "!=", found.id)
    .executeTakeFirst();
  if (taken !== undefined || (await isKeptName(db, skeleton, now))) throw new Unable(refuse("name-taken").text);
  await db.transaction().execute(async (trx) => {
    await trx.updateTable("accounts").set({ name, skeleton }).where("id", "=", found.id).execute();
    await trx.deleteFrom("restraints").where("account", "=", found.id).where("kind", "=", "named").execute();
    const until = now + NAME_GIVEN_DAYS * DAY_MS;
    await trx.insertInto("restraints").values({ account: found.id, kind: "named", until, why }).execute();
    await note(trx, { what: "rename", account: found.id, detail: `from ${found.name} to ${name}`, why }, now);
  });
  return [
    `${called(found)} is called ${name} now, and cannot change that for ${NAME_GIVEN_DAYS} days. Battles they have fought keep the name they had then.`,
  ];
};

/** Deletes an account, once sure. */
export const deleted: Command["run"] = async (db, [player, sure, ...rest], now) => {
  const found = await findPlayer(db, player);
  if (sure !== "sure")
    throw new Unable(
      `That cannot be undone. To delete ${called(found)} with all that is kept about them: npm run admin -- delete ${found.id} sure`,
    );
  const why = whyIn(rest);
  await depart(db, found.id, now);
  await note(db, { what: "delete", why: tellsOf(why, found) ? "" : why }, now);
  return [`${called(found)} is deleted. Battles stay, under nobody's name. Backups made before hold the account still.`];
};
