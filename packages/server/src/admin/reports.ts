import type { Database } from "../archive/database/open.ts";
import type { ReportRow } from "../archive/database/schema.ts";
import type { Party, ReportedLine } from "../archive/reports.ts";
import type { Command } from "./command.ts";
import { note, timeOf, whyIn } from "./deeds.ts";
import { Unable } from "./unable.ts";

type Names = ReadonlyMap<string, string>;
const PLACES = { battle: "talk of the commanders", audience: "talk of an audience", page: "page of a battle or a player" } as const;

/** Lists the open reports, or all; or shows one of them with what was said. */
export const reports: Command["run"] = async (db, [wanted]) => {
  if (wanted !== undefined && wanted !== "all") return one(db, await reportOf(db, wanted));
  let query = db.selectFrom("reports").selectAll().orderBy("at");
  if (wanted === undefined) query = query.where("closed", "is", null);
  const rows = await query.execute();
  if (rows.length === 0) return [wanted === "all" ? "There are no reports." : "There are no open reports."];
  const names = await namesIn(db, rows.flatMap(partiesOf));
  return rows.map((row) => {
    const state = row.closed === null ? "" : "closed";
    const match = row.match === null ? "" : `battle ${row.match}`;
    const words = row.words === "" ? "" : `"${row.words}"`;
    return [row.id, timeOf(row.at), state, row.reason, nameOf(aboutOf(row), names), match, words].filter((part) => part !== "").join("  ");
  });
};

/** Closes a report. */
export const closed: Command["run"] = async (db, [id, ...rest], now) => {
  const row = await reportOf(db, id);
  if (row.closed !== null) throw new Unable(`Report ${row.id} is closed already.`);
  const why = whyIn(rest);
  await db.transaction().execute(async (trx) => {
    await trx.updateTable("reports").set({ closed: now }).where("id", "=", row.id).execute();
    await note(trx, { what: "close", report: row.id, why }, now);
  });
  return [`Report ${row.id} is closed.`];
};

async function reportOf(db: Database, id: string | undefined): Promise<ReportRow> {
  if (id === undefined) throw new Unable("Say which report, by its id.");
  const row = await db.selectFrom("reports").selectAll().where("id", "=", id.toUpperCase()).executeTakeFirst();
  if (row === undefined) throw new Unable(`There is no report "${id}".`);
  return row;
}

async function one(db: Database, row: ReportRow): Promise<string[]> {
  const lines: readonly ReportedLine[] = JSON.parse(row.lines);
  const names = await namesIn(db, [...partiesOf(row), ...lines]);
  const about = aboutOf(row);
  return [
    `Report ${row.id} of ${timeOf(row.at)} UTC${row.closed === null ? "" : `, closed ${timeOf(row.closed)}`}`,
    `  about   ${nameOf(about, names)}`,
    `  by      ${nameOf({ account: row.by_account, guest: row.by_guest }, names)}`,
    `  reason  ${row.reason}`,
    ...(row.words === "" ? [] : [`  words   ${row.words}`]),
    `  from    ${PLACES[row.place]}`,
    ...(row.match === null ? [] : [`  battle  ${row.match}, to be seen at #match-${row.match} once it is over`]),
    ...(about.account === null ? ["  A guest has no account: nothing can be done but closing the report."] : []),
    "",
    ...(lines.length === 0 ? ["Nothing of the talk was kept with it."] : ["What the reporter was told last:"]),
    ...lines.map((line) => `  ${timeOf(line.at)}  ${nameOf(line, names)}: ${textOf(line)}`),
  ];
}

function textOf({ kind, text }: ReportedLine): string {
  return kind === "line" ? text : kind === "phrase" ? `[set phrase: ${text}]` : "[shows a place]";
}

const aboutOf = (row: ReportRow): Party => ({ account: row.about_account, guest: row.about_guest });
const partiesOf = (row: ReportRow): Party[] => [aboutOf(row), { account: row.by_account, guest: row.by_guest }];

async function namesIn(db: Database, parties: readonly Party[]): Promise<Names> {
  const ids = [...new Set(parties.flatMap(({ account }) => account ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("accounts").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function nameOf({ account, guest }: Party, names: Names): string {
  if (account !== null) return `${names.get(account) ?? "somebody"} (${account})`;
  return guest === "" || guest === null ? "a deleted account" : `${guest} (guest)`;
}
