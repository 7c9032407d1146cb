import type { Forecast } from "@terok-nor/commander/counsel/forecast.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";

/** What the page asks its worker. It sends its own side's picture and what both sides agreed on: nothing else. */
export interface Question {
  /** Counts the questions, so that an answer to an earlier one is not taken for this one's. */
  readonly id: number;
  readonly picture: Picture;
  /** The places of the fleet follow from it; both sides have been shown it. */
  readonly seed: number;
  readonly choices: LobbyChoices;
}

/** What the worker has to say after each battle played in thought, and in the end. */
export type Answer =
  | { readonly id: number; readonly kind: "so-far" | "done"; readonly forecast: Forecast }
  | { readonly id: number; readonly kind: "fault" };
