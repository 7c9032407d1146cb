import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const CROWD = fileURLToPath(new URL("crowd.ts", import.meta.url));

/** What a crowd is told to do. */
export type Crowd =
  | {
      readonly kind: "open";
      readonly url: string;
      /** Number of the first battle: each comes from an address of its own. */
      readonly from: number;
      readonly matches: number;
      /** For each battle. */
      readonly watchers: number;
      readonly rated: boolean;
      /** ms from one opening to the next, at the least. */
      readonly apart: number;
    }
  | { readonly kind: "short"; readonly url: string; readonly from: number; readonly matches: number; readonly atOnce: number }
  | { readonly kind: "count" }
  | { readonly kind: "figures" }
  | { readonly kind: "resign" };

/** What it tells: one of many things is done, all are, or figures since it was told to count. */
export type CrowdReport = { readonly kind: "step" | "done" } | { readonly kind: "figures"; readonly figures: CrowdFigures };

export interface CrowdFigures {
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  /** ms from an order to its answer. */
  readonly waits: readonly number[];
  readonly players: number;
  readonly watchers: number;
  /** Lines that do not stand any more. */
  readonly cut: number;
  readonly bytes: { readonly players: number; readonly watchers: number };
  readonly messages: { readonly players: number; readonly watchers: number };
}

/** All who play and watch, shared out over processes: they must not be what is slow. */
export class Crowds {
  readonly #children: readonly ChildProcess[];

  /** @param count processes; by default as many as there are cores beside the server's. */
  constructor(count = Math.max(1, Math.min(4, availableParallelism() - 1))) {
    this.#children = Array.from({ length: count }, () => fork(CROWD, { stdio: ["ignore", 2, 2, "ipc"] }));
  }

  /** Each opens its share. @param step called for each battle that has begun. */
  async open(told: Omit<Extract<Crowd, { kind: "open" }>, "kind">, step: () => void): Promise<void> {
    const apart = told.apart * this.#children.length;
    await this.#share(told.from, told.matches, (share) => ({ ...told, ...share, kind: "open", apart }), step);
  }

  /** Short battles, so many at once in all. */
  async playShort(told: Omit<Extract<Crowd, { kind: "short" }>, "kind">, step: () => void): Promise<void> {
    const atOnce = Math.max(1, Math.ceil(told.atOnce / this.#children.length));
    await this.#share(told.from, told.matches, (share) => ({ ...told, ...share, kind: "short", atOnce }), step);
  }

  count(): void {
    for (const child of this.#children) child.send({ kind: "count" } satisfies Crowd);
  }

  figures(): Promise<readonly CrowdFigures[]> {
    return Promise.all(
      this.#children.map(async (child) => {
        const report = await told(child, { kind: "figures" });
        if (report.kind !== "figures") throw new Error("a crowd told something else");
        return report.figures;
      }),
    );
  }

  /** One of the two of each battle gives it up. */
  async resign(): Promise<void> {
    await Promise.all(this.#children.map((child) => told(child, { kind: "resign" })));
  }

  stop(): void {
    for (const child of this.#children) child.kill("SIGKILL");
  }

  async #share(from: number, matches: number, of: (share: { from: number; matches: number }) => Crowd, step: () => void): Promise<void> {
    const { length } = this.#children;
    await Promise.all(
      this.#children.map((child, i) => {
        const [first, next] = [Math.floor((i * matches) / length), Math.floor(((i + 1) * matches) / length)];
        return told(child, of({ from: from + first, matches: next - first }), step);
      }),
    );
  }
}

/** Tells a crowd something and waits until it is done. */
function told(child: ChildProcess, what: Crowd, step: () => void = () => undefined): Promise<CrowdReport> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("a crowd has left"));
    const hear = (report: CrowdReport) => {
      if (report.kind === "step") return step();
      child.off("exit", gone);
      child.off("message", hear);
      resolve(report);
    };
    child.on("exit", gone);
    child.on("message", hear);
    child.send(what);
  });
}
