import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, globSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { until } from "../wire/until.ts";

/** ms in which Redis, Postgres and a proxy answer after they were started. */
const STARTS_WITHIN = 30_000;

/** Finds a program in PATH or where else it may lie; null: there is none. */
export function programOf(name: string, ...elsewhere: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", ...elsewhere.flatMap((pattern) => globSync(pattern))];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

function neededOf(name: string, ...elsewhere: readonly string[]): string {
  const path = programOf(name, ...elsewhere);
  if (path === null) throw new Error(`This needs ${name}, which is neither in PATH nor where it usually lies.`);
  return path;
}

/** A Redis on loopback that keeps nothing. */
export async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const redis = spawn(neededOf("redis-server"), args, { stdio: "ignore" });
  await answering(port, "redis-server");
  return redis;
}

/** A new Postgres on loopback. It will not run as root: as root it is run as the user postgres. */
export async function startPostgres(port: number, folder: string): Promise<ChildProcess> {
  const bin = (name: string) => neededOf(name, "/usr/lib/postgresql/*/bin");
  const data = join(folder, "postgres");
  mkdirSync(data);
  const isRoot = process.getuid?.() === 0;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  const user = isRoot ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (user.uid !== undefined) {
    // It has to get there.
    chmodSync(folder, 0o711);
    chownSync(data, user.uid, user.gid);
  }
  const options = { ...user, cwd: data, stdio: "ignore" as const };
  execFileSync(bin("initdb"), ["-D", data, "-U", "terok", "-A", "trust", "--no-sync"], options);
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data];
  const postgres = spawn(bin("postgres"), args, options);
  await answering(port, "postgres");
  const ready = () => succeeds(bin("createdb"), ["-h", "127.0.0.1", "-p", String(port), "-U", "terok", "terok"]);
  if (!(await until(ready, STARTS_WITHIN))) throw new Error("no database could be made");
  return postgres;
}

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Waits until something listens at a port. */
export async function answering(port: number, what: string): Promise<void> {
  const listens = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      // Whatever is no web server hangs up, but it is there.
      (error: Error & { cause?: { code?: string } }) => error.cause?.code !== "ECONNREFUSED",
    );
  if (!(await until(listens, STARTS_WITHIN))) throw new Error(`${what} does not answer at port ${port}`);
}
