import { type ReadonlySignal, signal } from "@preact/signals";
import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import type { Answer, Question } from "./messages.ts";

export type CounselState =
  | { readonly kind: "none" }
  /** `soFar` is null until the first battle has been played in thought. */
  | { readonly kind: "asking"; readonly soFar: Forecast | null }
  | { readonly kind: "given"; readonly forecast: Forecast }
  | { readonly kind: "no-worker" }
  | { readonly kind: "fault" };

/** The part of a Worker that is used. */
export type Reckoner = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

export interface Counsel {
  readonly state: ReadonlySignal<CounselState>;
  /** Asks, unless an answer is being waited for. */
  ask(question: Omit<Question, "id">): void;
  /** Stops waiting; the last answer is forgotten, too. */
  stop(): void;
}

/** Asks a worker that is started at the first question and kept for the next ones. */
export function createCounsel(start: () => Reckoner): Counsel {
  const state = signal<CounselState>({ kind: "none" });
  let worker: Reckoner | null = null;
  let asked = 0;
  /** Whether this worker has ever answered: one that has not could not be loaded. */
  let answered = false;

  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
    answered = false;
  };
  const fail = (): void => {
    state.value = { kind: answered ? "fault" : "no-worker" };
    dismiss();
  };
  const hear = (answer: Answer): void => {
    if (answer.id !== asked || state.peek().kind !== "asking") return;
    answered = true;
    if (answer.kind === "fault") fail();
    else if (answer.kind === "done") state.value = { kind: "given", forecast: answer.forecast };
    else state.value = { kind: "asking", soFar: answer.forecast };
  };
  const begin = (): Reckoner => {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    begun.onerror = fail;
    return begun;
  };

  return {
    state,
    ask(question) {
      if (state.peek().kind === "asking") return;
      state.value = { kind: "asking", soFar: null };
      try {
        worker ??= begin();
        worker.postMessage({ ...question, id: ++asked } satisfies Question);
      } catch {
        fail();
      }
    },
    stop() {
      dismiss();
      state.value = { kind: "none" };
    },
  };
}
