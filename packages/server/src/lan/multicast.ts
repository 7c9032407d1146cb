import { Bonjour } from "bonjour-service";
import { log } from "../kit/log.ts";

const TYPE = "terok-nor";
/** ms within which the goodbye is on its way, or never will be. */
const GOODBYE_MS = 500;

/** What a host lets everyone on the network know. */
export interface Presence {
  /** New with every start of a server, so that hosts of the same name are not taken for one another. */
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly port: number;
}

/** What somebody on the network says of themselves; nothing of it can be relied on but the address the answer came from. */
export interface Sighting {
  /** By which it is named when it goes. */
  readonly key: string;
  readonly address: string;
  readonly port: number;
  readonly txt: unknown;
}

/** Calling into the local network and listening to it. */
export interface Multicast {
  announce(presence: Presence): void;
  /** Asks who is there now and listens from then on. @returns ends it. */
  browse(seen: (sighting: Sighting) => void, gone: (key: string) => void): () => void;
  /** Says goodbye. */
  close(): Promise<void>;
}

/**
 * The part of Bonjour's own socket it does not offer: without a listener, a port that cannot be had would end the process.
 */
interface Inside {
  readonly server: {
    readonly mdns: {
      on(event: "error", listener: (error: Error) => void): void;
      query(name: string, type: string, done: (error?: Error | null) => void): void;
    };
  };
}

/** Multicast DNS. Where the machine has none it says so once in the log, and finds and tells nobody. */
export function openMulticast(): Multicast {
  let said = false;
  const unavailable = (error?: Error | null) => {
    if (!error || said) return;
    said = true;
    log.warn(
      { reason: error.message },
      "hosts on the local network cannot be found: no multicast here; the printed addresses work all the same",
    );
  };
  const bonjour = new Bonjour({}, unavailable);
  const { mdns } = (bonjour as unknown as Inside).server;
  mdns.on("error", unavailable);
  mdns.query(`_${TYPE}._tcp.local`, "PTR", unavailable);
  return {
    announce({ id, name, version, port }) {
      // Named by the id, on the network too: no name can be taken already, and so nothing has to be tried out first.
      const unique = `${TYPE}-${id}`;
      bonjour.publish({ name: unique, host: `${unique}.local`, type: TYPE, port, txt: { id, name, version }, probe: false });
    },
    browse(seen, gone) {
      const browser = bonjour.find({ type: TYPE }, ({ fqdn, referer, port, txt }) => {
        if (referer !== undefined) seen({ key: fqdn, address: referer.address, port, txt });
      });
      browser.on("down", ({ fqdn }) => gone(fqdn));
      return () => {
        browser.removeAllListeners();
        browser.stop();
      };
    },
    close: () =>
      new Promise((resolve) => {
        const giveUp = setTimeout(resolve, GOODBYE_MS);
        bonjour.unpublishAll(() =>
          bonjour.destroy(() => {
            clearTimeout(giveUp);
            resolve();
          }),
        );
      }),
  };
}
