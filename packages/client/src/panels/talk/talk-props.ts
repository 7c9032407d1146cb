import type { Talk } from "../../battle/talk/talk.ts";
import type { SeatView } from "../../net/room-view.ts";

type LookAt = (place: { readonly x: number; readonly y: number }) => void;

export interface TalkProps {
  readonly talk: Talk;
  /** field: in the free part of a battle's screen; page: in the corner of any other. */
  readonly place: "field" | "page";
  readonly lookAt?: LookAt;
  /** Asks for a place to show; there is none where nothing can be shown. */
  readonly onPing?: () => void;
}

/** The parts of the panel are only drawn when there is somebody to talk to. */
export interface WithPartner extends TalkProps {
  readonly partner: SeatView;
}
