import { InputDecoder } from "@colyseus/schema/input";
import { isSound, takesOf } from "@terok-nor/server/gate/frames.ts";
import { HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { unpack } from "msgpackr";
import { drawFrom, madeFrame } from "./made-frames.ts";
import type { HoldRow } from "./row.ts";

const HELM = 19;
const REQUEST = 21;
/** ms over which a decoder has been led to work without end; a frame of 4 KB takes a hundredth of it. */
const LONG = 50;

/** Frames that the gate lets through are given to the decoders behind it: none may be beyond them, or keep them busy. */
export function holdDecoders(times: number, seed: number): HoldRow {
  const draw = drawFrom(seed);
  const takes = takesOf(BATTLE);
  let beyond = 0;
  for (let i = 0; i < times; i++) {
    const frame = madeFrame(draw);
    // Thrice, as whatever else the machine does now and then takes as long.
    if (isSound(frame, takes) && !(isRead(frame) || isRead(frame) || isRead(frame))) beyond += 1;
  }
  return {
    id: "frames-decoders",
    what: "frames that the gate lets through and a decoder cannot read, or reads for long",
    times,
    measure: beyond,
    goal: "= 0",
    pass: beyond === 0,
  };
}

function isRead(frame: Uint8Array): boolean {
  const began = performance.now();
  try {
    if (frame[0] === HELM) new InputDecoder(new HelmInput()).decode(frame.subarray(1));
    else unpackPayload(frame);
  } catch {
    return false;
  }
  return performance.now() - began < LONG;
}

/** The payload stands behind a name, and that of a request behind a number before it. */
function unpackPayload(frame: Uint8Array): void {
  const number = frame[1] ?? 0;
  const wide = number < 0x80 ? 0 : number === 0xcc ? 1 : number === 0xcd ? 2 : 4;
  const name = frame[0] === REQUEST ? 2 + wide : 1;
  const payload = frame.subarray(name + 1 + (frame[name] ?? 0xa0) - 0xa0);
  if (frame.length > 1 && payload.length > 0) unpack(payload);
}
