import { describe, expect, it } from "vitest";
import { isCode, tidyCode } from "./invitation.ts";

describe("battle codes", () => {
  it("forgives how people type them", () => {
    expect(tidyCode(" ab-c 123xyz")).toBe("ABC123");
  });

  it("are six letters and digits", () => {
    expect(isCode("ABC123")).toBe(true);
    expect(isCode("ABC12")).toBe(false);
    expect(isCode("abc123")).toBe(false);
  });
});
