import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { isNear, isOwn, lanAddresses, urlOf } from "./addresses.ts";

const at = (address: string, prefix: number, internal = false): NetworkInterfaceInfo =>
  ({
    address,
    cidr: `${address}/${prefix}`,
    family: address.includes(":") ? "IPv6" : "IPv4",
    internal,
    mac: "02:00:00:00:00:01",
    netmask: "",
    ...(address.includes(":") ? { scopeid: 0 } : {}),
  }) as NetworkInterfaceInfo;

const MACHINE = {
  lo: [at("127.0.0.1", 8, true), at("::1", 128, true)],
  docker0: [at("172.17.0.1", 16)],
  tun0: [at("10.8.0.2", 24)],
  wlan0: [at("fe80::1", 64), at("fd12::7", 64), at("2001:db8::7", 64), at("192.168.1.23", 24)],
  eth1: [at("198.51.100.9", 24)],
};

test("the address others most likely reach comes first, bridges and tunnels last, and none that no browser takes", () => {
  expect(lanAddresses(MACHINE)).toEqual(["192.168.1.23", "198.51.100.9", "fd12::7", "2001:db8::7", "10.8.0.2", "172.17.0.1"]);
  expect(lanAddresses({ docker0: [at("172.17.0.1", 16)] })).toEqual(["172.17.0.1"]);
  expect(lanAddresses({ lo: [at("127.0.0.1", 8, true)] })).toEqual([]);
});

test("an address of either kind makes an address to open", () => {
  expect([urlOf("192.168.1.23", 2567), urlOf("fd12::7", 80)]).toEqual(["http://192.168.1.23:2567", "http://[fd12::7]:80"]);
});

test("only what is private, or in a network of this machine's own, is near", () => {
  for (const near of ["192.168.77.1", "10.1.2.3", "172.31.0.1", "169.254.3.4", "127.0.0.1", "198.51.100.200"])
    expect(isNear(near, MACHINE), near).toBe(true);
  for (const far of ["198.51.101.1", "8.8.8.8", "172.32.0.1", "0.0.0.0", "224.0.0.251", "localhost", "10.0.0.1.evil.example", "::1"])
    expect(isNear(far, MACHINE), far).toBe(false);
  // A "network" of half the world makes nobody a neighbour.
  expect(isNear("130.1.2.3", { ppp0: [at("129.0.0.1", 1)] })).toBe(false);
});

test("a machine knows its own addresses", () => {
  expect([isOwn("172.17.0.1", MACHINE), isOwn("172.17.0.2", MACHINE)]).toEqual([true, false]);
});
