import { afterEach, expect, test, vi } from "vitest";
import { isOnlyHere, reachableOrigin } from "./lan-address.ts";

afterEach(() => vi.unstubAllGlobals());

const here = { hostname: "localhost", origin: "http://localhost:2567" };
const answering = (body: string) => vi.stubGlobal("fetch", async () => new Response(body));

test("a page opened on the host's own machine is shared by the host's address", async () => {
  answering('{"url":"http://192.168.1.23:2567"}');
  expect(await reachableOrigin(here)).toBe("http://192.168.1.23:2567");
});

test("a host nobody else reaches has no address to share, nor one that does not answer", async () => {
  answering('{"url":null}');
  expect(await reachableOrigin(here)).toBeNull();
  answering("<html>");
  expect(await reachableOrigin(here)).toBeNull();
});

test("a question that failed is asked again before nobody is said to reach it", async () => {
  let asked = 0;
  vi.stubGlobal("fetch", async () => {
    asked++;
    if (asked === 1) throw new Error("cut");
    return new Response('{"url":"http://192.168.1.23:2567"}');
  });
  expect(await reachableOrigin(here)).toBe("http://192.168.1.23:2567");
});

test("a page opened by an address others know is shared by that, without asking", async () => {
  vi.stubGlobal("fetch", () => {
    throw new Error("asked");
  });
  expect(await reachableOrigin({ hostname: "192.168.1.23", origin: "http://192.168.1.23:2567" })).toBe("http://192.168.1.23:2567");
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["[::1]", true],
  ["localhost.example", false],
  ["10.127.0.0", false],
  ["terok.example", false],
])("%s means this machine alone: %s", (name, only) => {
  expect(isOnlyHere(name)).toBe(only);
});
