import { expect, test } from "vitest";
import { animatedWebp } from "./animated-webp.ts";

const chunk = (name: string, bytes: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(name), size, bytes, Buffer.alloc(bytes.length % 2)]);
};
const file = (...chunks: readonly Buffer[]): Buffer => chunk("RIFF", Buffer.concat([Buffer.from("WEBP"), ...chunks]));
const PICTURES = [Buffer.from("red"), Buffer.from("green!")].map((bytes) => chunk("VP8 ", bytes));

/** The chunks of a file by name, as a reader of the format goes through them. */
function chunksOf(bytes: Buffer, from = 12): { name: string; bytes: Buffer }[] {
  const found = [];
  for (let at = from; at < bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    found.push({ name: bytes.toString("latin1", at, at + 4), bytes: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return found;
}

test("still pictures become one that moves, each as it was, whatever else its file held", () => {
  const [first, second] = PICTURES as [Buffer, Buffer];
  const film = animatedWebp({ width: 800, height: 450, every: 67, frames: [file(first), file(chunk("ICCP", Buffer.from("x")), second)] });
  expect(film.readUInt32LE(4)).toBe(film.length - 8);
  const [extended, turn, ...frames] = chunksOf(film);
  expect([extended?.name, turn?.name, ...frames.map(({ name }) => name)]).toEqual(["VP8X", "ANIM", "ANMF", "ANMF"]);
  expect([extended?.bytes[0], extended?.bytes.readUIntLE(4, 3), extended?.bytes.readUIntLE(7, 3)]).toEqual([2, 799, 449]);
  for (const [i, { bytes }] of frames.entries()) {
    expect([bytes.readUIntLE(6, 3), bytes.readUIntLE(9, 3), bytes.readUIntLE(12, 3)]).toEqual([799, 449, 67]);
    expect(bytes.subarray(16)).toEqual(PICTURES[i]);
  }
});

test("a picture of another kind is refused, and not put into a file nobody can read", () => {
  const lossless = file(chunk("VP8L", Buffer.from("abc")));
  expect(() => animatedWebp({ width: 2, height: 2, every: 50, frames: [lossless] })).toThrow("no lossy WebP");
});
