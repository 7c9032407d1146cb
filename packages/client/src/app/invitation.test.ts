import { describe, expect, it } from "vitest";
import { codeInLink, isCode, linkTo, tidyCode } from "./invitation.ts";

describe("battle codes", () => {
  it("forgives how people type them", () => {
    expect(tidyCode(" ab-c 123xyz")).toBe("ABC123");
  });

  it("are six letters and digits", () => {
    expect(isCode("ABC123")).toBe(true);
    expect(isCode("ABC12")).toBe(false);
    expect(isCode("abc123")).toBe(false);
  });

  it("travel in a link and come out of it again", () => {
    const link = linkTo("K7PQ2M", { origin: "http://192.168.1.4:2567", pathname: "/" });
    expect(link).toBe("http://192.168.1.4:2567/#K7PQ2M");
    expect(codeInLink(new URL(link).hash)).toBe("K7PQ2M");
  });

  it("are not read out of other anchors", () => {
    expect(codeInLink("#top")).toBe("");
    expect(codeInLink("")).toBe("");
  });
});
