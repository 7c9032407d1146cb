import { once } from "node:events";
import { Client } from "@colyseus/sdk";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { clear, lay, type Table } from "../testing/table.ts";
import { isFromOwnPage } from "./origins.ts";

test.each([
  ["http://terok.example", "terok.example"],
  ["https://terok.example", "terok.example"],
  ["https://terok.example", "terok.example:443"],
  ["http://127.0.0.1:2567", "127.0.0.1:2567"],
  ["http://[fd00::2]:2567", "[fd00::2]:2567"],
  ["https://TEROK.example:8443", "terok.example:8443"],
])("a page of %s may use the server that it calls %s", (origin, host) => {
  expect(isFromOwnPage({ origin, host }, null)).toBe(true);
});

test.each([
  ["http://evil.example", "terok.example"],
  ["http://terok.example:81", "terok.example"],
  ["http://terok.example.evil.example", "terok.example"],
  ["https://terok.example", "terok.example:80"],
  ["null", "terok.example"],
  ["null", ""],
  ["file://", ""],
  ["", ""],
  ["terok.example", "terok.example"],
])("a page of %j may not use the server that it calls %j", (origin, host) => {
  expect(isFromOwnPage({ origin, host }, null)).toBe(false);
});

test("where it is said which pages are the game's, no other is, whatever host it asks", () => {
  const own = ["https://terok.example", "http://10.0.0.1:8080"];
  for (const origin of own) expect(isFromOwnPage({ origin, host: "127.0.0.1:2567" }, own)).toBe(true);
  for (const origin of ["http://terok.example", "http://127.0.0.1:2567", "null"])
    expect(isFromOwnPage({ origin, host: "127.0.0.1:2567" }, own), origin).toBe(false);
  expect(isFromOwnPage({ host: "127.0.0.1:2567" }, own)).toBe(true);
});

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

/** What becomes of a line to a seat of somebody else's that is asked for with these headers. */
async function lineWith(headers: Record<string, string>): Promise<"opened" | "refused"> {
  const { room } = await table.open("Sisko", "terran");
  const body = await reserve(room.roomId);
  const line = new WebSocket(`${table.url.replace("http", "ws")}/${body.processId}/${room.roomId}?sessionId=${body.sessionId}`, {
    headers,
  });
  const outcome = await once(line, "open").then(
    () => "opened" as const,
    () => "refused" as const,
  );
  line.terminate();
  return outcome;
}

async function reserve(code: string): Promise<{ processId: string; sessionId: string }> {
  const body = { version: WIRE_VERSION, name: "Worf" };
  const { data } = await new Client(table.url).http.post<{ processId: string; sessionId: string }>(`/matchmake/joinById/${code}`, { body });
  return data;
}

test("a line is opened for pages of the server's own and for programs that are no page, and for no page from elsewhere", async () => {
  expect(await lineWith({})).toBe("opened");
  expect(await lineWith({ Origin: table.url })).toBe("opened");
  for (const Origin of ["http://evil.example", "null", table.url.replace(/\d+$/, "1")])
    expect(await lineWith({ Origin }), Origin).toBe("refused");
});

test("a page from elsewhere is told in words why it is turned away, and nothing is done for it", async () => {
  const headers = { Origin: "http://evil.example", "Content-Type": "application/json" };
  for (const path of ["/api/account", "/matchmake/create/battle"]) {
    const response = await fetch(`${table.url}${path}`, { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "other-page", error: "other-page", text: expect.stringContaining("TEROK_ORIGIN") });
  }
});

test("every answer forbids to be framed, sniffed and filled with what is not the server's own", async () => {
  for (const path of ["/", "/health", "/api/meeting", "/nothing", "/matchmake/joinById/AAAAAA"]) {
    const { headers } = await fetch(table.url + path, { method: path.startsWith("/matchmake") ? "POST" : "GET" });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("no-referrer");
    expect(headers.get("permissions-policy"), path).toContain("camera=()");
  }
});
