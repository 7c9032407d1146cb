import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";

/** Draws whole numbers from 0 up to, and without, `below`, the same ones for the same seed. */
export type Draw = (below: number) => number;

/** A small generator that is good enough to mangle frames with (Park and Miller). */
export function drawFrom(seed: number): Draw {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const NAMES = Object.values(MESSAGE);
const ASCII = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** First bytes behind which a length, a count or a number stands, which is where decoders trust what they read. */
const HEADS = [
  0xc1, 0xc4, 0xc6, 0xc7, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd3, 0xd4, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xff,
];

/**
 * A frame made up by what the protocol knows: every code and modifier, names and no names, lengths that lie, nesting, and
 * noise.
 */
export function madeFrame(draw: Draw): Uint8Array {
  const made = [
    () => noise(draw),
    () => input(draw),
    () => request(draw),
    () => mangled(draw, request(draw)),
    () => mangled(draw, input(draw)),
  ];
  return Uint8Array.from(made[draw(made.length)]?.() ?? []);
}

function noise(draw: Draw): number[] {
  return Array.from({ length: 1 + draw(40) }, () => draw(256));
}

function input(draw: Draw): number[] {
  const code = [19, 20, 147, 148][draw(4)] ?? 19;
  const fields = Array.from({ length: draw(4) }, () => [[0, 1, 128, 129, 2, 255][draw(6)] ?? 0, draw(256)]).flat();
  return [code, ...(draw(3) === 0 ? [HEADS[draw(HEADS.length)] ?? 0, ...noise(draw)] : []), ...fields];
}

function request(draw: Draw): number[] {
  const name = ASCII(draw(5) === 0 ? "nonsense" : (NAMES[draw(NAMES.length)] ?? ""));
  return [draw(2) === 0 ? 21 : 13, ...(draw(2) === 0 ? [draw(128)] : []), 0xa0 + name.length, ...name, ...value(draw, 0)];
}

function value(draw: Draw, depth: number): number[] {
  const kinds = [
    () => [draw(128)],
    () => [0xc0 + draw(4)],
    () => [HEADS[draw(HEADS.length)] ?? 0, ...noise(draw)],
    () => [0xa3, ...ASCII("abc")],
    () => many(draw, depth, 0x90, 1),
    () => many(draw, depth, 0x80, 2),
    () => [0xd4, 0x72, 0x40 + draw(64), 0x91, 0xa1, 0x78, ...value(draw, depth + 1)],
  ];
  return depth > 12 ? [0] : (kinds[draw(kinds.length)]?.() ?? []);
}

function many(draw: Draw, depth: number, head: number, each: number): number[] {
  const count = draw(4);
  const said = draw(6) === 0 ? draw(16) : count;
  return [
    head + said,
    ...Array.from({ length: count * each }, (_, i) => (each === 2 && i % 2 === 0 ? [0xa1, 0x61 + draw(4)] : value(draw, depth + 1))).flat(),
  ];
}

/** Cut short, a byte changed, or a byte put in. */
function mangled(draw: Draw, frame: number[]): number[] {
  const at = draw(Math.max(1, frame.length));
  if (draw(3) === 0) return frame.slice(0, at);
  return [...frame.slice(0, at), draw(256), ...frame.slice(at + draw(2))];
}
