import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const OPEN = fileURLToPath(new URL("open-file.ts", import.meta.url));

/** Bytes of memory by which a process grows, at the most, that opens a replay and does nothing else. */
export async function peakOf(bytes: Uint8Array): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  try {
    const path = join(folder, "file.terok");
    writeFileSync(path, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [OPEN, path]);
    return Number(stdout) * 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
