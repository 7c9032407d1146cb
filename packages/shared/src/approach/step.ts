/** What a rule of the chart needs of the battle around it: how long this step is, and what feeds its rolls. */
export interface Step {
  /** h since the step before. */
  readonly hours: number;
  readonly tick: number;
  readonly chance: number;
}
