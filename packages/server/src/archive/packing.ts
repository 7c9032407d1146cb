import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** Plain data as bytes, for keeping: JSON, so that it can be read without us, compressed. */
export function pack(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** Only of what this server packed itself. */
export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(brotliDecompressSync(bytes).toString()) as T;
}

/** Plain data as bytes, for the time being: not compressed. */
export function toBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

export function fromBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes).toString()) as T;
}
