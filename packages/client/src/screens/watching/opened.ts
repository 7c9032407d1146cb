import { LARGEST_FILE } from "@terok-nor/shared/replay/file.ts";
import { openReplay } from "@terok-nor/shared/replay/pack.ts";
import { type RefusalCode, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Answer } from "../../net/api.ts";
import { Replay } from "./replay.ts";

/** A replay out of the bytes of a file, whoever made it, or why it is refused. */
export function replayOf(bytes: Uint8Array): Answer<Replay> {
  const opened = openReplay(bytes);
  if ("refusal" in opened) return refuse(opened.refusal);
  return { ok: true, value: new Replay(opened.file) };
}

/** A file somebody chose or dropped. What is too large is not even read. */
export async function readFile(file: File): Promise<Answer<Uint8Array>> {
  if (file.size > LARGEST_FILE) return refuse("file-large");
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refuse("file-broken");
  }
}

/** Hands the bytes of a replay to the browser to keep. */
export function saveReplay(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.terok`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const TITLED: Readonly<Partial<Record<RefusalCode, "none" | "damaged" | "large" | "newer" | "unreachable">>> = {
  "no-such-match": "none",
  "file-broken": "damaged",
  "file-large": "large",
  "file-version": "newer",
  unreachable: "unreachable",
};

/** Which of the screens of a refused replay says it best; null: the server's own words must do. */
export function faultOf(code: string): "none" | "damaged" | "large" | "newer" | "unreachable" | null {
  return TITLED[code as RefusalCode] ?? null;
}
