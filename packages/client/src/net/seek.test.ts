import type { Client } from "@colyseus/sdk";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { SEEK_MESSAGE } from "@terok-nor/shared/wire/seek.ts";
import { expect, test, vi } from "vitest";
import { startSeek } from "./seek.ts";

/** A server that lets everybody seek; what it was asked with, and ways to speak on the last line. */
function serverOf() {
  const asked: { readonly onward: string | null }[] = [];
  const told = new Map<string, (message: unknown) => void>();
  let cut: (code: number) => void = () => undefined;
  const room = {
    reconnection: {},
    onMessage: (kind: string, listener: (message: unknown) => void) => void told.set(kind, listener),
    onLeave: (listener: (code: number) => void) => {
      cut = listener;
    },
    leave: async () => 0,
  };
  const joinOrCreate = async (_: string, options: { readonly onward: string | null }) => {
    asked.push(options);
    return room;
  };
  const say = (kind: string, message: unknown): void => told.get(kind)?.(message);
  return { client: { joinOrCreate } as unknown as Client, asked, say, cut: (code: number) => cut(code) };
}

test("whose line to those who seek is lost asks again by the last word for the time they have waited", async () => {
  const { client, asked, say, cut } = serverOf();
  const ways = { takeSeat: async () => refuse("unreachable"), refusalOf: () => refuse("unreachable") };
  const seeking = startSeek(client, { version: 1, key: null, name: "Quark" }, { side: null, mode: null, rated: false }, ways);
  await vi.waitFor(() => expect(seeking.state.value.at).toBe("waiting"));
  say(SEEK_MESSAGE.onward, "after 5 s");
  say(SEEK_MESSAGE.onward, "after 10 s");
  cut(1006);
  await vi.waitFor(() => expect(asked.map(({ onward }) => onward)).toEqual([null, "after 10 s"]), 5000);
  seeking.stop();
});
