import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { type Multicast, openMulticast, type Sighting } from "./multicast.ts";

const ids = ["00000000000000aa", "00000000000000bb"];
const opened = ids.map(() => openMulticast());
const [one, other] = opened as [Multicast, Multicast];
afterAll(() => Promise.all(opened.map((multicast) => multicast.close())));

const seen: Sighting[] = [];
const gone: string[] = [];
one.browse(
  (sighting) => seen.push(sighting),
  (key) => gone.push(key),
);
const idIn = ({ txt }: Sighting) => (txt as { id?: string } | undefined)?.id;
for (const [i, multicast] of [one, other].entries()) multicast.announce({ id: ids[i] ?? "", name: "runabout", version: 4, port: 4000 + i });
// A machine may have no multicast at all, which the game lives with; it hears itself if it has.
for (let i = 0; i < 20 && !seen.some((sighting) => idIn(sighting) === ids[0]); i++) await sleep(100);

test.skipIf(!seen.some((sighting) => idIn(sighting) === ids[0]))(
  "over the network two hosts of one name on one machine are heard apart, and the one that goes is missed",
  async () => {
    await vi.waitFor(() => expect(seen.filter((sighting) => idIn(sighting) === ids[1])).toHaveLength(1), 3000);
    const heard = seen.find((sighting) => idIn(sighting) === ids[1]);
    expect(heard).toMatchObject({ port: 4001, txt: { id: ids[1], name: "runabout", version: "4" } });
    await other.close();
    await vi.waitFor(() => expect(gone).toEqual([heard?.key]), 3000);
  },
);
