import { BlockList, isIP } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges of containers and virtual machines, and tunnels: other people's devices are rarely behind them. */
const VIRTUAL =
  /^(docker|br-|bridge|veth|vethernet|virbr|vbox|virtualbox|vmnet|vmware|utun|tun|tap|tailscale|wg|zt|ham|cni|flannel|podman|lxc|lxd|awdl|llw|bluetooth)/i;
/** Address blocks kept for local networks, in the order in which homes and offices use them. */
const PRIVATE: readonly (readonly [net: string, prefix: number])[] = [
  ["192.168.0.0", 16],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
];

/** Addresses under which others may reach this machine (IPv4, and IPv6 that works in a browser), the likeliest first. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const all = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses.filter(usable).map(({ address, family }) => ({ address, rank: rank(name, address, family) })),
  );
  return [...new Set(all.sort((a, b) => a.rank - b.rank).map(({ address }) => address))];
}

/** Link-local IPv6 needs a zone, which no browser takes. */
function usable({ address, internal }: NetworkInterfaceInfo): boolean {
  return !internal && !/^fe[89ab]/i.test(address);
}

function rank(name: string, address: string, family: string): number {
  const virtual = VIRTUAL.test(name) ? 100 : 0;
  if (family !== "IPv4") return virtual + (/^f[cd]/i.test(address) ? 20 : 30);
  const block = PRIVATE.findIndex(([net, prefix]) => subnet(net, prefix).check(address));
  if (block >= 0) return virtual + block;
  return virtual + (address.startsWith("169.254.") ? 40 : 10);
}

/** @returns the http address of a server at an IP address, without a slash at its end. */
export function urlOf(address: string, port: number): string {
  return `http://${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
}

/**
 * Whether an IPv4 address belongs to the local network: private, link-local or loopback, or in the same network
 * as one of this machine's own addresses. Nothing else is asked anything, whatever the network announces.
 */
export function isNear(address: string, interfaces: Interfaces = networkInterfaces()): boolean {
  if (isIP(address) !== 4) return false;
  const near = new BlockList();
  for (const [net, prefix] of [...PRIVATE, ["169.254.0.0", 16], ["127.0.0.0", 8]] as const) near.addSubnet(net, prefix);
  for (const { cidr, family } of Object.values(interfaces).flatMap((addresses) => addresses ?? [])) {
    const [net, prefix] = cidr?.split("/") ?? [];
    if (family === "IPv4" && net !== undefined && Number(prefix) >= SMALLEST_PREFIX) near.addSubnet(net, Number(prefix));
  }
  return near.check(address);
}

/** A network of more addresses than this is no local one. */
const SMALLEST_PREFIX = 16;

/** Whether an address is one of this machine's own. */
export function isOwn(address: string, interfaces: Interfaces = networkInterfaces()): boolean {
  return Object.values(interfaces).some((addresses) => addresses?.some((own) => own.address === address));
}

function subnet(net: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(net, prefix);
  return list;
}
