import type { ReadonlySignal } from "@preact/signals";
import type { BattleLink } from "../../net/link.ts";

/** What the drawn battle needs of the link: it reads, and never orders. */
export interface SeenLink extends Pick<BattleLink, "picture" | "motion" | "onEvents"> {
  /** s of battle that go by in one of the viewer's: effects keep to it, and stand where it is 0. Without: 1. */
  readonly flow?: ReadonlySignal<number>;
}
