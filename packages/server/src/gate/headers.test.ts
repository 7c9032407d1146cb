import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { addHeaders } from "./headers.ts";

/** Where pages may open lines to, by the answer of a server that is one of those at these addresses. */
async function linesOf(addresses: (own: string) => readonly string[]): Promise<string> {
  const http = createServer((_, response) => void response.end());
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(() => void http.close());
  const own = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  addHeaders(http, () => addresses(own));
  const { headers } = await fetch(`http://${own}/`);
  return /connect-src ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";
}

test("pages talk to the server they came from, and of several servers to any host among them", async () => {
  expect(await linesOf(() => [])).toBe("'self'");
  expect(await linesOf((own) => [`${own}/one`, `${own}/two`])).toBe("'self'");
  expect(await linesOf((own) => [own, "b.example:81/x", "a.example"])).toBe(
    "'self' ws://a.example wss://a.example ws://b.example:81 wss://b.example:81",
  );
});
