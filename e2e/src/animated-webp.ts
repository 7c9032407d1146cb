/** A still WebP file's own bytes of picture: what follows "RIFF", its size and "WEBP". */
const STILL = 12;
/** In the header of a file: it moves. */
const MOVES = 0x02;
/** In the header of a frame: it replaces what was there, and is no part of the next. */
const REPLACES = 0x02;

export interface Film {
  /** px; every frame is as large. */
  readonly width: number;
  readonly height: number;
  /** ms each frame stands. */
  readonly every: number;
  /** Each a WebP file, lossy and without transparency, as a canvas makes it. */
  readonly frames: readonly Buffer[];
}

/**
 * Puts still WebP pictures together to one that moves, over and over.
 * The container: https://developers.google.com/speed/webp/docs/riff_container
 */
export function animatedWebp({ width, height, every, frames }: Film): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = MOVES;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const parts = [
    chunk("VP8X", extended),
    chunk("ANIM", Buffer.alloc(6)),
    ...frames.map((frame) => frameChunk(frame, width, height, every)),
  ];
  const body = Buffer.concat([Buffer.from("WEBP"), ...parts]);
  const head = Buffer.alloc(8);
  head.write("RIFF");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function frameChunk(still: Buffer, width: number, height: number, every: number): Buffer {
  const head = Buffer.alloc(16);
  head.writeUIntLE(width - 1, 6, 3);
  head.writeUIntLE(height - 1, 9, 3);
  head.writeUIntLE(every, 12, 3);
  head[15] = REPLACES;
  return chunk("ANMF", Buffer.concat([head, pictureOf(still)]));
}

/** The chunk that holds a still file's picture, with its head. */
function pictureOf(still: Buffer): Buffer {
  for (let at = STILL; at + 8 <= still.length; ) {
    const size = still.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (still.toString("latin1", at, at + 4) === "VP8 ") return still.subarray(at, end);
    at = end;
  }
  throw new Error("a frame is no lossy WebP picture");
}

/** A chunk's name, size and bytes, filled up to an even length. */
function chunk(name: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}
