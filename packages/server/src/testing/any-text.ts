import fc from "fast-check";

/** Text of any characters there are, halves and nameless ones among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0x20, max: 0x24f })), { maxLength: 24 })
  .map((codes) => String.fromCodePoint(...codes));
