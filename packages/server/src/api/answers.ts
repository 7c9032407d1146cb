import type { RefusalCode } from "@terok-nor/shared/wire/refusals.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { countRefusal } from "../kit/meters.ts";

/** HTTP status of each refusal the interface gives; 400 for the rest. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  "no-account": 401,
  "bad-key": 401,
  "no-such-match": 404,
  "no-such-player": 404,
  "name-taken": 409,
  "too-fast": 429,
  "report-many": 429,
  fault: 500,
};
/** Nothing of it may be kept by anyone on the way. */
const HEADERS = { "Cache-Control": "no-store" };

/** Thrown by whoever has to answer a request and cannot; nothing else is thrown on purpose. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;

  /** @param status HTTP status, where the usual one of the code does not say it. */
  constructor(code: RefusalCode, status = STATUS[code] ?? 400) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export function refused({ code, status }: Refusal): Response {
  const { text } = refuse(code);
  countRefusal(code);
  return Response.json({ code, text }, { status, headers: HEADERS });
}

export function answered(body: unknown): Response {
  return Response.json(body, { headers: HEADERS });
}

/** Bytes to be kept as a file. */
export function file(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  const headers = { ...HEADERS, "Content-Type": "application/octet-stream", "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers });
}
