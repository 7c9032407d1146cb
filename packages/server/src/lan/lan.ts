import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { NAME_LENGTH } from "@terok-nor/shared/wire/limits.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { lanAddresses, urlOf } from "./addresses.ts";
import { LanHosts } from "./finder.ts";
import { type Multicast, openMulticast } from "./multicast.ts";

/** A server's part in the local network. */
export interface Lan {
  readonly hosts: LanHosts;
  /**
   * Addresses to open this host at from other devices, the likeliest
   * first. Asked anew each time, as machines change networks.
   */
  urls(): string[];
  /** Says goodbye to the network. */
  stop(): Promise<void>;
}

/** Makes a server that listens known on the local network, and the others there known to it. */
export function joinLan({ port, family }: AddressInfo, multicast: Multicast = openMulticast()): Lan {
  const id = randomBytes(8).toString("hex");
  multicast.announce({ id, name: machineName(), version: WIRE_VERSION, port });
  const hosts = new LanHosts({ id, port }, multicast);
  return {
    hosts,
    urls: () => {
      const reached = lanAddresses().filter((address) => family === "IPv6" || isIP(address) === 4);
      return reached.map((address) => urlOf(address, port));
    },
    async stop() {
      hosts.stop();
      await multicast.close();
    },
  };
}

/** This machine's name without its domain, no longer than a player's may be. */
function machineName(): string {
  return (hostname().split(".")[0] ?? "").slice(0, NAME_LENGTH);
}
