import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { expect, onTestFinished, test } from "vitest";
import { requestIds } from "../kit/request-id.ts";
import { startServer } from "../testing/started.ts";

const request = (id: string) => ({ headers: { "x-request-id": id } }) as never;

test("an id is a proxy's where there is one, if it is one, and drawn otherwise", () => {
  expect(requestIds(1)(request("edge:7f.3_a-9"))).toBe("edge:7f.3_a-9");
  for (const wrong of ["", "two words", "x".repeat(65), 'a","room":1', "a\nb"])
    expect(requestIds(1)(request(wrong))).toMatch(/^[\da-f]{16}$/);
  expect(requestIds(0)(request("anybody"))).toMatch(/^[\da-f]{16}$/);
  expect(requestIds(0)({ headers: {} } as never)).not.toBe(requestIds(0)({ headers: {} } as never));
});

test("a request and a room are followed through the log by their ids, and the log has no code", async () => {
  const server = await startServer({ TEROK_DATA: ":memory:", TEROK_PROXY: "1", LOG_LEVEL: "debug" });
  onTestFinished(() => server.end("SIGKILL"));
  const ask = async (path: string, id: string, body: object) => {
    const headers = { "Content-Type": "application/json", "X-Request-Id": id };
    const sent = { version: WIRE_VERSION, name: "Sisko", ...body };
    const answer = await fetch(server.url + path, { method: "POST", headers, body: JSON.stringify(sent) });
    expect(answer.headers.get("x-request-id")).toBe(id);
    return (await answer.json()) as { roomId: string; sessionId: string };
  };
  const wish = { side: "terran", open: false, choices: choicesFor("assault", 2) };
  const { roomId } = await ask("/matchmake/create/battle", "edge-1", wish);
  const { sessionId } = await ask(`/matchmake/joinById/${roomId}`, "edge-2", {});
  await server.end("SIGTERM");

  const lines = server.log();
  const told = (msg: string) => lines.filter((line) => line.msg === msg);
  expect(told("battle opened")).toEqual([
    expect.objectContaining({ request: "edge-1", room: 1, server: expect.stringMatching(/^[\da-f]{8}$/) }),
  ]);
  expect(told("answered")).toEqual([
    expect.objectContaining({ request: "edge-1", method: "POST", asked: "/matchmake/create", status: 200 }),
    expect.objectContaining({ request: "edge-2", method: "POST", asked: "/matchmake/joinById", status: 200 }),
  ]);
  // What comes of the room later is about no request any more.
  expect(told("battle closed")).toEqual([expect.objectContaining({ room: 1 })]);
  expect(told("battle closed")[0]).not.toHaveProperty("request");
  expect(new Set(lines.map((line) => line.server)).size).toBe(1);
  for (const secret of [roomId, sessionId]) expect(JSON.stringify(lines)).not.toContain(secret);
}, 20_000);
