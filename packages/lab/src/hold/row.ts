/** What was done to the server, how often, and whether it held. */
export interface HoldRow {
  readonly id: string;
  readonly what: string;
  readonly times: number;
  readonly measure: number;
  readonly goal: string;
  readonly pass: boolean;
}
