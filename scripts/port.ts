import { createServer } from "node:net";

/**
 * What keeps a server from listening at this port (0..65535) of this host's address now.
 * @returns null: nothing does.
 */
export function listenError(port: number, host: string): Promise<Error | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
