import { describe, expect, it } from "vitest";
import { AFFORDED, mostFor } from "./quality.ts";

describe("quality of drawing", () => {
  it("stays low on renderers that run on the processor", () => {
    expect(mostFor("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)")).toBe("low");
    expect(mostFor("llvmpipe (LLVM 15.0.7, 256 bits)")).toBe("low");
  });

  it("may be high on graphics cards, and where the browser does not tell", () => {
    expect(mostFor("ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)")).toBe("high");
    expect(mostFor("")).toBe("high");
  });

  it("affords more with each step", () => {
    const { least, low, medium, high } = AFFORDED;
    expect(least.share).toBeLessThan(low.share);
    expect(least.density).toBeLessThan(low.density);
    expect(low.share).toBeLessThan(medium.share);
    expect(medium.share).toBeLessThan(high.share);
    expect([low.density, medium.density, high.density]).toEqual([1, 1.5, 2]);
    expect([low.bloom, medium.bloom, high.bloom]).toEqual([false, true, true]);
  });
});
