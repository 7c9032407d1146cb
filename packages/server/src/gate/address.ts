import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Tells where a request comes from, for all that is limited by address: an IPv4 address, or an IPv6 network of 64 bits. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Each proxy notes at the right end of X-Forwarded-For whom it was asked by, so with so many of
 * them the address is that many entries from the right; what stands left of it anyone can make up.
 * Without proxies the whole header is made up, and the socket tells. Colyseus' own `AuthContext.ip`
 * believes the left end and whatever else a client says, so it serves for nothing here.
 *
 * @param proxies in front, 0 or more.
 * @returns the socket's address where the header has no such entry, or one that is no address.
 */
export function addressBehind(proxies: number): AddressOf {
  return ({ headers, socket }) => {
    const own = networkOf(socket.remoteAddress ?? "");
    if (proxies === 0) return own;
    // Several headers of this name Node has joined, in their order.
    const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
    const entry = forwarded.at(-proxies)?.trim() ?? "";
    return isIP(entry) === 0 ? own : networkOf(entry);
  };
}

/** Groups of an IPv6 address that name the network; the rest a household chooses, and may choose anew for each request. */
const NETWORK_GROUPS = 4;

/** An IPv4 address, also one that comes in the clothes of IPv6, or the network of an IPv6 address. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return new ipaddr.IPv6([...parsed.parts.slice(0, NETWORK_GROUPS), 0, 0, 0, 0]).toString();
}
