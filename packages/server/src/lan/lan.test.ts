import { expect, test, vi } from "vitest";
import { clear, lay } from "../testing/table.ts";
import { joinLan } from "./lan.ts";

test("a host tells the network its id, name, version and port and nothing else, and says goodbye when it stops", async () => {
  const multicast = { announce: vi.fn(), browse: () => () => undefined, close: vi.fn(async () => undefined) };
  const bound = { address: "0.0.0.0", family: "IPv4", port: 2567 };
  const [first, second] = [joinLan(bound, multicast), joinLan(bound, multicast)];
  const told = multicast.announce.mock.calls.map(([presence]) => presence);
  expect(told[0]).toEqual({ id: expect.any(String), name: expect.any(String), version: expect.any(Number), port: 2567 });
  expect(told[0].id).not.toBe(told[1].id);
  // A server that listens at IPv4 alone promises no other addresses.
  expect(first.urls().filter((url) => url.includes("["))).toEqual([]);
  await first.stop();
  await second.stop();
  expect(multicast.close).toHaveBeenCalledTimes(2);
});

test("a server that keeps to its machine has no address to share and knows of no hosts", async () => {
  const table = await lay();
  expect(await (await fetch(`${table.url}/api/lan-address`)).json()).toEqual({ url: null });
  expect(await (await fetch(`${table.url}/api/meeting`)).json()).toMatchObject({ open: [], hosts: [] });
  await clear(table);
});

test("no server lets pages of other origins read its answers", async () => {
  const table = await lay();
  for (const path of ["/api/meeting", "/matchmake/joinById/ACDEFG"]) {
    const { headers } = await fetch(`${table.url}${path}`, { method: "POST", headers: { Origin: "http://evil.example" }, body: "{}" });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  }
  await clear(table);
});
