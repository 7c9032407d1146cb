import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { StartFailure } from "../kit/start-failure.ts";
import { whyNotStarted } from "../settings/why-not.ts";
import { hasRedis, startRedis, type TestRedis } from "../testing/redis.ts";
import { SharedBuckets } from "./shared-buckets.ts";
import { SharedDriver } from "./shared-driver.ts";
import { SharedPresence } from "./shared-presence.ts";

describe.skipIf(!hasRedis)("what several processes share in Redis", () => {
  let redis: TestRedis;
  let presence: SharedPresence;
  let driver: SharedDriver;
  let self = "";
  beforeAll(async () => {
    redis = await startRedis();
    presence = new SharedPresence(redis.url);
    await presence.reach();
    driver = new SharedDriver(presence, () => self);
  });
  beforeEach(() => driver.clear());
  afterAll(async () => {
    presence.shutdown();
    await redis.stop();
  });

  type Room = Parameters<SharedDriver["persist"]>[0];
  const room = (roomId: string, processId: string, more: object = {}) =>
    ({ roomId, processId, name: "battle", clients: 1, locked: false, private: false, createdAt: new Date(), ...more }) as unknown as Room;
  /** What is done as one process and not as another. */
  const as = <T>(processId: string, what: () => Promise<T>): Promise<T> => {
    self = processId;
    return what();
  };
  const ownerOf = async (roomId: string) => (await driver.findOne({ roomId }))?.processId;

  test("rooms are found by id, by kind, by process and by what they list of themselves, in all processes", async () => {
    const old = room("OLD", "a", { name: "watch", code: "X", metadata: { live: null } });
    await as("a", () => driver.persist(old, true));
    await as("b", () => driver.persist(room("NEW", "b"), true));
    expect((await driver.query({ roomId: "NEW" })).map(({ processId }) => processId)).toEqual(["b"]);
    expect(await driver.query({ roomId: "NEW", name: "watch" })).toEqual([]);
    expect((await driver.query({})).length).toBe(2);
    expect((await driver.findOne({ name: "watch", code: "X", locked: false } as never))?.roomId).toBe("OLD");
    expect(await driver.findOne({ name: "watch", code: "Y" } as never)).toBeUndefined();
  });

  test("whoever lost a room to another process neither writes over it nor takes it off the list", async () => {
    const lost = room("CODE", "a");
    await as("a", () => driver.persist(lost, true));
    await as("b", () => driver.persist(room("CODE", "b"), true));
    expect(await as("a", () => driver.update(lost, { $set: { clients: 7 } }))).toBe(false);
    expect(await as("a", () => driver.persist(lost))).toBe(false);
    expect(await as("a", () => driver.remove("CODE"))).toBe(false);
    expect(await ownerOf("CODE")).toBe("b");
    expect(await as("b", () => driver.update(room("CODE", "b"), { $inc: { clients: 1 } }))).toBe(true);
    expect((await driver.findOne({ roomId: "CODE" }))?.clients).toBe(2);
    expect(await as("b", () => driver.remove("CODE"))).toBe(true);
  });

  test("whoever clears up after a dead process leaves what was taken up from it meanwhile", async () => {
    await driver.persist(room("DEAD", "a"), true);
    await driver.persist(room("MOVED", "a"), true);
    const clearing = driver.cleanup("a");
    await driver.persist(room("MOVED", "b"), true);
    await clearing;
    expect([await ownerOf("DEAD"), await ownerOf("MOVED")]).toEqual([undefined, "b"]);
  });

  test("an allowance is one for all processes, and fills up again", async () => {
    const [one, other] = [new SharedBuckets(presence, "tests", 3, 20), new SharedBuckets(presence, "tests", 3, 20)];
    const taken = await Promise.all([one, other, one, other, one].map((bucket) => bucket.take("10.0.0.1", 0)));
    expect(taken.filter(Boolean).length).toBe(3);
    expect(await other.take("10.0.0.2", 0)).toBe(true);
    expect(await new SharedBuckets(presence, "others", 3, 20).take("10.0.0.1", 0)).toBe(true);
    await sleep(70);
    expect([await other.take("10.0.0.1", 0), await one.take("10.0.0.1", 0)]).toEqual([true, false]);
    await sleep(200);
    expect(await presence.exists("allowed:tests:10.0.0.1")).toBe(false);
  });

  test("while Redis is out each process counts by itself", async () => {
    const own = await startRedis();
    const line = new SharedPresence(own.url);
    await line.reach();
    const buckets = new SharedBuckets(line, "tests", 2, 0.001);
    expect(await buckets.take("a", 0)).toBe(true);
    line.shutdown();
    await own.stop();
    expect([await buckets.take("a", 0), await buckets.take("a", 0)]).toEqual([true, false]);
  });

  test("a Redis that wants another password is told of in one sentence", async () => {
    const locked = await startRedis("--requirepass", "right");
    for (const url of [locked.url, locked.url.replace("//", "//:wrong@")]) {
      const cause = await new SharedPresence(url).reach().catch((error: unknown) => error);
      const why = whyNotStarted(new StartFailure("redis", cause), { host: "", port: 0, database: "" });
      expect(why).toBe("The Redis in REDIS_URL does not let in that user with that password.");
    }
    await locked.stop();
  });
});
