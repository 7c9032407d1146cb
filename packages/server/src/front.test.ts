import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { standInFront } from "./front.ts";
import { ownAllowances } from "./gate/buckets.ts";
import { OpenBattles } from "./gate/open-battles.ts";
import { forOperators } from "./operating/operators.ts";

test("who hangs up while it is looked whether their battle is on its way is not led to Colyseus, others are", async () => {
  const led: string[] = [];
  const http = createServer((request, response) => {
    led.push(request.url ?? "");
    response.end();
  });
  let asked = 0;
  const operators = forOperators({ answers: async () => undefined, waiting: () => 0 }, null);
  operators.readiness.stage = "open";
  standInFront(http, {
    api: () => undefined,
    addressOf: () => "10.0.0.1",
    allowances: ownAllowances,
    battles: new OpenBattles(),
    idOf: () => "one",
    lanUrl: () => null,
    hasClient: false,
    operators,
    isMoving: async () => {
      asked++;
      await sleep(50);
      return false;
    },
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(() => void http.close());
  const { port } = http.address() as AddressInfo;
  const line = connect(port, "127.0.0.1");
  line.write("POST /matchmake/joinById/ACDEFG HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
  while (asked === 0) await sleep(5);
  line.destroy();
  expect((await fetch(`http://127.0.0.1:${port}/matchmake/joinById/HJKLMN`, { method: "POST", body: "{}" })).status).toBe(200);
  expect(led).toEqual(["/matchmake/joinById/HJKLMN"]);
});
