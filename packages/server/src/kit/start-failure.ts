/** What a server cannot start without: a port to listen at, an archive and, as one of several, their Redis. */
type Step = "port" | "archive" | "redis";

/** A step of the start that did not come about; why is its cause. */
export class StartFailure extends Error {
  readonly step: Step;

  constructor(step: Step, cause: unknown) {
    super(`the server did not get its ${step}`, { cause });
    this.step = step;
  }
}

/** Does a step of the start; whatever goes wrong in it is told as a failure of that step. */
export async function startStep<T>(step: Step, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new StartFailure(step, cause);
  }
}
