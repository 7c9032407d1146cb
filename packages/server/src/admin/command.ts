import type { Database } from "../archive/database/open.ts";

/** Something whoever runs the server can do. */
export interface Command {
  readonly name: string;
  /** As it is typed. */
  readonly usage: string;
  readonly tells: string;
  /** @param now ms since 1970. Throws Unable with the reason. @returns what to say. */
  run(db: Database, args: readonly string[], now: number): Promise<string[]>;
}
