import type { Desk } from "./desk.ts";
import type { IntentionName } from "./intention-names.ts";
import type { View } from "./view.ts";

/** One thing a captain may mean to do: looks at the view and gives the orders it calls for. */
export interface Intention {
  readonly name: IntentionName;
  pursue(view: View, desk: Desk): void;
}
