import type { BattleLink } from "../../net/link.ts";

/** What the drawn battle needs of the link: it reads, and never orders. */
export type SeenLink = Pick<BattleLink, "picture" | "motion" | "onEvents">;
