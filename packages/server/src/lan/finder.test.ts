import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LanHosts } from "./finder.ts";
import type { Multicast, Presence } from "./multicast.ts";

/** A network on which everyone hears everyone, without a network. */
class Ether {
  readonly #listeners = new Set<{ seen: Parameters<Multicast["browse"]>[0]; gone: Parameters<Multicast["browse"]>[1] }>();
  readonly #present = new Map<string, Parameters<Parameters<Multicast["browse"]>[0]>[0]>();

  /** Whoever opens it is heard from `address`. */
  open(address = "127.0.0.1"): Multicast & { shout(port: number, txt: unknown, key?: string): void } {
    const mine = new Set<string>();
    const shout = (port: number, txt: unknown, key = `${address}:${port}`) => {
      const sighting = { key, address, port, txt };
      mine.add(key);
      this.#present.set(key, sighting);
      for (const { seen } of this.#listeners) seen(sighting);
    };
    return {
      shout,
      announce: ({ id, name, version, port }: Presence) => shout(port, { id, name, version: String(version) }, id),
      browse: (seen, gone) => {
        const listener = { seen, gone };
        this.#listeners.add(listener);
        for (const sighting of this.#present.values()) seen(sighting);
        return () => void this.#listeners.delete(listener);
      },
      close: async () => {
        for (const key of mine) {
          this.#present.delete(key);
          for (const { gone } of this.#listeners) gone(key);
        }
      },
    };
  }
}

const battle = (host: string) => ({
  code: "ACDEFG",
  host,
  freeSide: "alliance" as const,
  mode: "full" as const,
  galors: 3,
  birds: 4,
  since: "2371-01-01T00:00:00.000Z",
});

let ether: Ether;
const servers: Server[] = [];
const looking: LanHosts[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval"] });
  ether = new Ether();
});
afterEach(() => {
  vi.useRealTimers();
  for (const hosts of looking.splice(0)) hosts.stop();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(answer: RequestListener): Promise<{ port: number; server: Server }> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Ids as servers make them, one for each letter. */
const idOf = (letter: string) => letter.repeat(16);

/** A host as it really is: it answers for its battles, announces itself and looks for others. */
async function host(letter: string, name = "runabout") {
  const asked: string[] = [];
  const found: { hosts: LanHosts | null } = { hosts: null };
  const { port, server } = await listen((request, response) => {
    asked.push(request.url ?? "");
    response.end(JSON.stringify({ open: [battle(letter)], live: [], hosts: found.hosts?.hostsFor(request.url ?? "") ?? [] }));
  });
  const multicast = ether.open();
  multicast.announce({ id: idOf(letter), name, version: WIRE_VERSION, port });
  const hosts = look({ id: idOf(letter), port }, multicast);
  found.hosts = hosts;
  return { hosts, multicast, port, server, asked };
}

function look(self: { id: string; port: number }, multicast = ether.open()): LanHosts {
  const hosts = new LanHosts(self, multicast);
  looking.push(hosts);
  return hosts;
}

const seenBy = (hosts: LanHosts) => hosts.hosts().map(({ id, open }) => [id[0], open[0]?.host]);
/** Lets the next round of questions be asked. */
const fiveSecondsLater = (hosts: LanHosts) => {
  vi.advanceTimersByTime(5000);
  hosts.hosts();
};
const ME = { id: idOf("e"), port: 1 };

test("three hosts of the same name on one machine find one another and their battles, and none finds itself", async () => {
  const [a, b, c] = [await host("a"), await host("b"), await host("c")];
  await vi.waitFor(() =>
    expect(seenBy(a.hosts).sort()).toEqual([
      ["b", "b"],
      ["c", "c"],
    ]),
  );
  await vi.waitFor(() =>
    expect(seenBy(b.hosts).sort()).toEqual([
      ["a", "a"],
      ["c", "c"],
    ]),
  );
  await vi.waitFor(() =>
    expect(seenBy(c.hosts).sort()).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]),
  );
  expect(a.hosts.hosts().map(({ name, url, version }) => [name, url, version])).toContainEqual([
    "runabout",
    `http://127.0.0.1:${b.port}`,
    WIRE_VERSION,
  ]);
});

test("a host that says goodbye is forgotten at once", async () => {
  const [a, b] = [await host("a"), await host("b")];
  await vi.waitFor(() => expect(a.hosts.hosts()).toHaveLength(1));
  await b.multicast.close();
  expect(a.hosts.hosts()).toEqual([]);
});

test("a host that answers no more is forgotten after two questions, and found again when it is back", async () => {
  const [a, b] = [await host("a"), await host("b")];
  await vi.waitFor(() => expect(a.hosts.hosts()).toHaveLength(1));
  b.server.close().closeAllConnections();
  fiveSecondsLater(a.hosts);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(a.hosts.hosts()).toHaveLength(1);
  fiveSecondsLater(a.hosts);
  await vi.waitFor(() => expect(a.hosts.hosts()).toEqual([]));
  b.server.listen(b.port, "127.0.0.1");
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(() => expect(a.hosts.hosts()).toHaveLength(1));
});

test("a host is asked when it is first heard, and then once in 5 s at most, only while somebody wants to know", async () => {
  const [a, b] = [await host("a"), await host("b")];
  await vi.waitFor(() => expect(b.asked).toHaveLength(1));
  vi.advanceTimersByTime(40_000);
  for (let i = 0; i < 10; i++) a.hosts.hosts();
  await vi.waitFor(() => expect(b.asked).toHaveLength(2));
  vi.advanceTimersByTime(4000);
  a.hosts.hosts();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(b.asked).toHaveLength(2);
  // Two hosts do not keep each other asking: b's answer to a sets off no question of its own.
  vi.advanceTimersByTime(5000);
  const before = a.asked.length;
  a.hosts.hosts();
  await vi.waitFor(() => expect(b.asked).toHaveLength(3));
  expect(a.asked).toHaveLength(before);
});

test("a host does not list itself, even when it hears itself under another id's name or address", async () => {
  const { port } = await listen((_, response) => response.end(JSON.stringify({ open: [], live: [] })));
  const hosts = look({ id: idOf("a"), port });
  ether.open().shout(port, { id: idOf("a"), version: "1", name: "me" });
  ether.open("10.99.0.1").shout(port, { id: idOf("a"), version: "1", name: "me" });
  ether.open().shout(port, { id: idOf("b"), version: "1", name: "me before I was started anew" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(hosts.hosts()).toEqual([]);
});

test("a host that was started anew at its old place is listed once", async () => {
  const hosts = look(ME);
  const { port } = await listen((_, response) => response.end(JSON.stringify({ open: [], live: [] })));
  ether.open().shout(port, { id: idOf("b"), version: String(WIRE_VERSION), name: "old" }, "old");
  ether.open().shout(port, { id: idOf("c"), version: String(WIRE_VERSION), name: "new" }, "new");
  await vi.waitFor(() => expect(hosts.hosts().map(({ name }) => name)).toEqual(["new"]));
});

test("another version is told, and its battles are not guessed at", async () => {
  const hosts = look(ME);
  const { port } = await listen((_, response) => response.end(JSON.stringify({ open: [battle("b")], live: [] })));
  ether.open().shout(port, { id: idOf("b"), version: String(WIRE_VERSION + 1), name: "b" });
  await vi.waitFor(() => expect(hosts.hosts()).toMatchObject([{ version: WIRE_VERSION + 1, open: [] }]));
});

test("a name that may not be shown gives way to the address", async () => {
  const hosts = look(ME);
  const { port } = await listen((_, response) => response.end(JSON.stringify({ open: [], live: [] })));
  ether.open().shout(port, { id: idOf("b"), version: "4", name: "<img src=x>" });
  await vi.waitFor(() => expect(hosts.hosts().map(({ name }) => name)).toEqual(["127.0.0.1"]));
});

test("nonsense is overheard, and addresses far away are never asked", async () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  const hosts = look(ME);
  const txt = { id: idOf("b"), version: "4", name: "b" };
  for (const address of ["8.8.8.8", "evil.example", "::ffff:8.8.8.8", ""]) ether.open(address).shout(80, txt);
  for (const bad of [null, {}, "x", { ...txt, id: "b" }, { ...txt, id: "../" }, { ...txt, version: "x" }]) ether.open().shout(80, bad);
  for (const port of [0, -1, 70_000, Number.NaN]) ether.open().shout(port, txt);
  expect(hosts.hosts()).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});

test("an answer that is too long, leads elsewhere or is something else brings no host", async () => {
  let led = 0;
  const elsewhere = await listen((_, response) => {
    led++;
    response.end("{}");
  });
  const answers: RequestListener[] = [
    (_, response) => response.end(JSON.stringify({ open: [], live: [], padding: "x".repeat(70_000) })),
    (_, response) => response.writeHead(302, { Location: `http://127.0.0.1:${elsewhere.port}/` }).end(),
    (_, response) => response.end("<html>a printer</html>"),
    (_, response) => response.writeHead(500).end("{}"),
    (_, response) => response.end(JSON.stringify({ open: [battle("z")], live: [] })),
  ];
  const hosts = look(ME);
  for (const [i, answer] of answers.entries()) {
    const { port } = await listen(answer);
    ether.open().shout(port, { id: idOf(String(i)), version: String(WIRE_VERSION), name: `host ${i}` });
  }
  await vi.waitFor(() => expect(hosts.hosts().map(({ name }) => name)).toEqual(["host 4"]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([led, hosts.hosts().length]).toEqual([0, 1]);
});

test("no more than twenty hosts are known at once", async () => {
  const hosts = look(ME);
  const { port } = await listen((_, response) => response.end(JSON.stringify({ open: [], live: [] })));
  for (let i = 0; i < 40; i++) {
    const id = i.toString(16).padStart(16, "0");
    ether.open(`127.0.1.${i}`).shout(port, { id, version: "4", name: `host ${i}` });
  }
  const fetched = vi.spyOn(globalThis, "fetch");
  fiveSecondsLater(hosts);
  expect(fetched).toHaveBeenCalledTimes(20);
  fetched.mockRestore();
});
