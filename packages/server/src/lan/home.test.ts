import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepOutOtherPages } from "./home.ts";

let server: Server;
let port: number;
beforeEach(async () => {
  server = createServer((_, response) => response.end("here"));
  server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"));
  keepOutOtherPages(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.close().closeAllConnections();
});

/** Status of an answer; 0 where the line is cut without one. */
function statusOf(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, headers });
    asked.on("response", (response) => resolve(response.resume().statusCode ?? 0));
    asked.on("upgrade", (response) => resolve(response.statusCode ?? 0));
    asked.on("error", () => resolve(0));
    asked.end();
  });
}

test("a host answers by its addresses and its own names", async () => {
  const named = [
    `127.0.0.1:${port}`,
    `192.168.1.23:${port}`,
    `[fd00::2]:${port}`,
    `localhost:${port}`,
    `${hostname()}:${port}`,
    "10.0.0.1",
    "10.0.0.1:80",
  ];
  for (const Host of named) expect(await statusOf({ Host }), Host).toBe(200);
});

test("a domain that was made to point here gets nothing", async () => {
  for (const Host of ["evil.example", `192.168.1.23.evil.example:${port}`, "localhost.evil.example", "evil@127.0.0.1"])
    expect(await statusOf({ Host }), Host).toBe(403);
});

test("pages of other origins cannot ask, nor open a line", async () => {
  const Host = `192.168.1.23:${port}`;
  const Upgrade = { Connection: "Upgrade", Upgrade: "websocket" };
  expect(await statusOf({ Host, Origin: `http://${Host}` })).toBe(200);
  expect(await statusOf({ Host, Origin: `http://${Host}`, ...Upgrade })).toBe(101);
  for (const Origin of ["http://evil.example", "null", `https://${Host}`, `http://192.168.1.24:${port}`, "http://192.168.1.23:1"]) {
    expect(await statusOf({ Host, Origin }), Origin).toBe(403);
    expect(await statusOf({ Host, Origin, ...Upgrade }), Origin).toBe(0);
  }
});

test("whoever else listens on a host hears of each line that is asked for from home, in turn", async () => {
  const heard: string[] = [];
  const host = createServer();
  host.on("upgrade", (_, socket) => {
    heard.push("second");
    socket.destroy();
  });
  host.prependListener("upgrade", () => heard.push("first"));
  keepOutOtherPages(host);
  host.emit("upgrade", { headers: { host: "localhost" } }, { destroy: () => undefined }, Buffer.alloc(0));
  expect(heard).toEqual(["first", "second"]);
});
