import { describe, expect, it } from "vitest";
import { FrameMeter } from "./frame-meter.ts";

function after(meter: FrameMeter, frames: number, ms: number, least = 0) {
  for (let i = 0; i < frames; i++) meter.frame(ms, least);
  return meter.quality;
}

describe("how much is drawn, by the time from frame to frame", () => {
  it("steps down where frames are slow for some seconds, one step at a time, and no further than low", () => {
    const meter = new FrameMeter("high", "high");
    expect(after(meter, 299, 40)).toBe("high");
    expect(after(meter, 1, 40)).toBe("medium");
    expect(after(meter, 300, 40)).toBe("low");
    expect(after(meter, 3000, 40)).toBe("low");
  });

  it("is not moved by a stutter, by one slow stretch or by a page that slept", () => {
    const meter = new FrameMeter("high", "high");
    for (let i = 0; i < 3000; i++) meter.frame(i % 10 === 0 ? 120 : 16);
    expect(meter.quality).toBe("high");
    after(meter, 150, 40);
    after(meter, 150, 16);
    after(meter, 150, 40);
    expect(meter.quality).toBe("high");
    after(meter, 3000, 5000);
    expect(meter.quality).toBe("high");
  });

  it("steps up where frames are quick for longer, and waits twice as long once that was too much", () => {
    const meter = new FrameMeter("medium", "high");
    expect(after(meter, 599, 16)).toBe("medium");
    expect(after(meter, 1, 16)).toBe("high");
    expect(after(meter, 300, 40)).toBe("medium");
    expect(after(meter, 1199, 16)).toBe("medium");
    expect(after(meter, 1, 16)).toBe("high");
  });

  it("never rises past what the renderer may be asked for", () => {
    expect(after(new FrameMeter("low", "low"), 6000, 8)).toBe("low");
  });

  it("takes frames held back by a limit neither for slow ones nor for room to spare", () => {
    expect(after(new FrameMeter("medium", "high"), 6000, 100, 100)).toBe("medium");
    expect(after(new FrameMeter("medium", "high"), 6000, 17, 33)).toBe("medium");
    expect(after(new FrameMeter("medium", "high"), 300, 60, 33)).toBe("low");
  });
});
