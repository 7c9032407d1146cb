import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** As much of Web Audio as a mixer is made of. */
class Node {
  readonly gain = { setTargetAtTime: () => undefined, cancelScheduledValues: () => undefined };
  connect<T>(to: T): T {
    return to;
  }
}

interface Given {
  state: AudioContextState;
  resume(): Promise<void>;
  suspend?(): Promise<void>;
}

let given: Given[] = [];

function browserWith(context: () => Given): void {
  given = [];
  vi.stubGlobal(
    "AudioContext",
    class {
      constructor() {
        const one = context();
        given.push(one);
        Object.assign(one, { currentTime: 0, destination: new Node() });
        // biome-ignore lint/correctness/noConstructorReturn: it stands for what the browser gives
        return one;
      }
    },
  );
}

const settled = () => new Promise((done) => setTimeout(done, 0));
/** A page of its own: nothing is open in it yet. */
const page = async () => {
  vi.resetModules();
  const { mixer, openAtFirstPress } = await import("./mixer.ts");
  const target = new EventTarget();
  openAtFirstPress(target);
  const press = async () => {
    for (const kind of ["pointerdown", "pointerup"]) target.dispatchEvent(new Event(kind));
    await settled();
  };
  return { mixer, press };
};

beforeEach(() => {
  for (const name of ["GainNode", "DynamicsCompressorNode", "WaveShaperNode"]) vi.stubGlobal(name, Node);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
});
afterEach(() => vi.unstubAllGlobals());

test("nothing sounds before the first press; then there is one context, whatever is pressed after it", async () => {
  browserWith(() => ({
    state: "suspended",
    async resume() {
      this.state = "running";
    },
  }));
  const { mixer, press } = await page();
  expect([mixer.value, given.length]).toEqual([null, 0]);
  await press();
  expect(mixer.value).not.toBeNull();
  await press();
  expect(given.length).toBe(1);
});

test("one that runs from the first is taken as it is", async () => {
  browserWith(() => ({ state: "running", resume: async () => undefined }));
  const { mixer, press } = await page();
  await press();
  expect(mixer.value).not.toBeNull();
});

test("a press that the browser does not count opens nothing; the next does, and one wakes what the system put to sleep", async () => {
  let counts = false;
  browserWith(() => ({
    state: "suspended",
    async resume() {
      if (!counts) throw new Error("not allowed");
      this.state = "running";
    },
  }));
  const { mixer, press } = await page();
  await press();
  expect(mixer.value).toBeNull();
  counts = true;
  await press();
  expect(mixer.value).not.toBeNull();
  const [context] = given;
  if (!context) throw new Error("no context");
  context.state = "suspended";
  await press();
  expect([context.state, given.length]).toEqual(["running", 1]);
});

test("for whoever silenced the page nothing is opened by a press; taking that back opens it at once", async () => {
  browserWith(() => ({ state: "running", resume: async () => undefined }));
  const { mixer, press } = await page();
  const { muted } = await import("../settings/sound-choice.ts");
  muted.value = true;
  await press();
  expect([mixer.value, given.length]).toEqual([null, 0]);
  muted.value = false;
  await settled();
  expect(mixer.value).not.toBeNull();
});

test("a hidden tab is silent unless it is wished to be heard, and sounds again when it is seen", async () => {
  browserWith(() => ({
    state: "suspended",
    async resume() {
      this.state = "running";
    },
    async suspend() {
      this.state = "suspended";
    },
  }));
  const { press } = await page();
  const { heardWhileHidden } = await import("../settings/sound-choice.ts");
  await press();
  const turn = (hidden: boolean) => {
    Object.assign(document, { hidden });
    document.dispatchEvent(new Event("visibilitychange"));
    return given[0]?.state;
  };
  expect([turn(true), turn(false)]).toEqual(["suspended", "running"]);
  heardWhileHidden.value = true;
  expect(turn(true)).toBe("running");
  heardWhileHidden.value = false;
  expect(given[0]?.state).toBe("suspended");
});

test("where there is no sound to be had nothing happens and nothing is thrown", async () => {
  vi.stubGlobal("AudioContext", undefined);
  const without = await page();
  await without.press();
  expect(without.mixer.value).toBeNull();
  browserWith(() => {
    throw new Error("no device");
  });
  const refused = await page();
  await refused.press();
  await refused.press();
  expect(refused.mixer.value).toBeNull();
});
