import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterEach, expect, test } from "vitest";
import { clear, lay, type Table } from "../testing/table.ts";

const TOKEN = "a-token-nobody-guesses";
let table: Table;
afterEach(() => clear(table));

const asked = (token: string | null) =>
  fetch(`${table.url}/metrics`, token === null ? {} : { headers: { Authorization: `Bearer ${token}` } });

/** Every figure by its name and labels. */
async function figures(): Promise<Map<string, number>> {
  const response = await asked(TOKEN);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]));
}

test("whoever brings the token is told who plays, what was refused, how late steps are and what the process takes", async () => {
  table = await lay({}, undefined, { metricsToken: TOKEN });
  const before = await figures();
  const since = (now: Map<string, number>, name: string) => (now.get(name) ?? 0) - (before.get(name) ?? 0);
  const [terran, alliance] = await table.battle();
  await expect(table.join("Quark", terran.room.roomId)).rejects.toThrow("begun");
  expect(await alliance.ask(MESSAGE.order, { kind: "hold", ships: [9999] })).toMatchObject({ ok: false });
  const during = await figures();
  expect(during.get('terok_rooms{kind="battle"}')).toBe(1);
  expect(during.get('terok_people{kind="commanders"}')).toBe(2);
  expect(during.get('terok_people{kind="watchers"}')).toBe(0);
  expect(during.get('terok_people{kind="seeking"}')).toBe(0);
  expect(since(during, 'terok_refusals_total{reason="begun"}')).toBe(1);
  expect(since(during, "terok_battles_begun_total")).toBe(1);
  expect(since(during, "terok_step_late_milliseconds_count")).toBeGreaterThan(90);
  expect(during.get("process_resident_memory_bytes")).toBeGreaterThan(1e7);
  expect(during.has("nodejs_eventloop_lag_p99_seconds")).toBe(true);
  expect(during.has("terok_archive_waiting")).toBe(true);

  expect(await alliance.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(1);
  const after = await figures();
  expect(since(after, 'terok_battles_ended_total{decision="resigned"}')).toBe(1);
  expect(after.get("terok_archive_waiting")).toBe(0);
});

test("nobody is told without the token, and there is nothing to tell unless one is set", async () => {
  table = await lay({}, undefined, { metricsToken: TOKEN });
  for (const token of [null, "", "wrong", `${TOKEN}x`, TOKEN.slice(1)]) {
    const response = await asked(token);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain("terok_");
  }
  await clear(table);
  table = await lay();
  for (const token of [null, "null", TOKEN]) expect((await asked(token)).status).toBe(404);
});
