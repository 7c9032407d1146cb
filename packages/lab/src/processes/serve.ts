/** What a process is sent: first what it starts with, then jobs to answer with their results, and that it may end. */
export type Sent<Job> = { readonly start: unknown } | { readonly job: Job } | { readonly over: true };
/** What it answers: the result of a job, or why it can do none. */
export type Answer<Result> = { readonly result: Result } | { readonly failed: unknown };

const answer = <Result>(said: Answer<Result>, then = (): void => undefined): unknown => process.send?.(said, then);

/** What came before anybody was there to take it. */
const waiting: Sent<unknown>[] = [];
const start = Promise.withResolvers<unknown>();
let take = (sent: Sent<unknown>): void => void waiting.push(sent);

process.on("uncaughtException", (error) => answer({ failed: error }, () => process.exit(1)));
process.on("message", (sent: Sent<unknown>) => {
  if ("start" in sent) start.resolve(sent.start);
  else take(sent);
});

/** In a process of runInProcesses: what it was started with. */
export async function startedWith<Start>(): Promise<Start> {
  return (await start.promise) as Start;
}

/** In such a process: answers each job with its result. */
export function serve<Job, Result>(work: (job: Job) => Result): void {
  take = (sent) => {
    if ("job" in sent) answer({ result: work(sent.job as Job) });
    else process.disconnect();
  };
  for (const sent of waiting.splice(0)) take(sent);
}
