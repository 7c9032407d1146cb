import { describe, expect, it } from "vitest";
import { qualityFor } from "./quality.ts";

describe("quality of drawing", () => {
  it("goes light on renderers that run on the processor", () => {
    expect(qualityFor("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)")).toBe("light");
    expect(qualityFor("llvmpipe (LLVM 15.0.7, 256 bits)")).toBe("light");
  });

  it("is full on graphics cards, and where the browser does not tell", () => {
    expect(qualityFor("ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)")).toBe("full");
    expect(qualityFor("")).toBe("full");
  });
});
