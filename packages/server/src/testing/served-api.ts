import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { packReplay } from "@terok-nor/shared/replay/pack.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { createApi } from "../api/api.ts";
import type { Archive } from "../archive/open-archive.ts";
import { addressBehind } from "../gate/address.ts";

/** The HTTP interface over an archive, by itself on a port. */
export interface ServedApi {
  readonly url: string;
  ask(method: string, path: string, wish?: Asking): Promise<{ readonly status: number; readonly body: Answer }>;
  close(): Promise<void>;
}

interface Asking {
  readonly key?: string;
  readonly body?: unknown;
  /** The body as it stands, instead. */
  readonly raw?: string;
  readonly type?: string;
}

/** As tests look into it: whatever JSON was answered. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect in it
type Answer = any;

export async function serveApi(archive: Archive): Promise<ServedApi> {
  const nothing = { open: [], live: [], seeking: 0, hosts: [] };
  const server = createServer(createApi({ archive, meeting: async () => nothing, packReplay }, addressBehind(0)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask: ServedApi["ask"] = async (method, path, { key, body, raw, type = "application/json" } = {}) => {
    const headers = { "Content-Type": type, ...(key !== undefined && { Authorization: `Bearer ${key}` }) };
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(url + path, { method, headers, ...(sent !== undefined && { body: sent }) });
    return { status: response.status, body: await response.json() };
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, ask, close };
}

/** Something done at a tick. */
export function at(tick: number): Entry {
  return { tick, side: "terran", helm: [0.5, 1] };
}
