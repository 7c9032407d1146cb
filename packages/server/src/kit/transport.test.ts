import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket, type WebSocketServer } from "ws";
import { framed, put, Transport } from "./transport.ts";

/** Lengths on both sides of where the head of a frame changes its shape. */
const LENGTHS = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000];
const message = (length: number, seed: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + seed) % 256);

class Bare extends Transport {
  /** The next line that comes in. */
  async line(): Promise<WebSocket> {
    const server: WebSocketServer = this.wss;
    const [line] = (await once(server, "connection")) as [WebSocket, IncomingMessage];
    return line;
  }
  protected override async onConnection(): Promise<void> {}
}

const http = createServer();
const transport = new Bare({ server: http, pingInterval: 0 }, () => "203.0.113.7");
let page: WebSocket;
let line: WebSocket;
beforeEach(async () => {
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  page = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}/process/ACDEFG?sessionId=somebody`);
  const opened = once(page, "open");
  line = await transport.line();
  await opened;
});
afterEach(() => {
  page.terminate();
  line.terminate();
  http.close();
});

test("messages of any length arrive whole and in their place among those sent otherwise", async () => {
  const got: Buffer[] = [];
  page.on("message", (data: Buffer, binary) => void (binary && got.push(data)));
  const all = LENGTHS.map((length, i) => message(length, i));
  for (const [i, each] of all.entries()) {
    line.send(each);
    expect(put(line, framed([each, message(3, i)]))).toBe(true);
  }
  line.close();
  await once(page, "close");
  expect(got.map((data) => Buffer.from(data))).toEqual(
    all.flatMap((each, i) => [each, each, message(3, i)]).map((each) => Buffer.from(each)),
  );
});

test("nothing is put on a line that is closing", async () => {
  line.close();
  expect(put(line, framed([message(3, 0)]))).toBe(false);
  const [code] = await once(page, "close");
  expect(code).toBe(1005);
});

test("nothing is put on a line that came in elsewhere", () => {
  expect(put(page, framed([message(3, 0)]))).toBe(false);
});
